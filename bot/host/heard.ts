import type { Card } from '../cards/elements.ts';

/** Somebody in Teams, as the signed activity names them. */
export interface Speaker {
  /** Entra object id. */
  readonly oid: string;
  /** Their id towards this bot. */
  readonly teamsId: string;
  /** Empty when the activity gives none. */
  readonly name: string;
  /** BCP 47; absent when the activity gives none. */
  readonly locale?: string;
}

/** What reached the bot, without the channel's shapes. */
export type Heard = { readonly speaker: Speaker; readonly scope: 'personal' | 'shared' } & (
  | { readonly kind: 'text'; readonly text: string }
  /** A button of a card: its verb, what the card carries and what was typed; `cardId` is the message it stands in. */
  | {
      readonly kind: 'action';
      readonly verb: string;
      readonly entered: Readonly<Record<string, unknown>>;
      readonly cardId?: string;
    }
  /** A dialog, which only this person sees, wherever they are: opened, or handed in. */
  | {
      readonly kind: 'dialog';
      readonly verb: string;
      readonly entered: Readonly<Record<string, unknown>>;
      /** The message whose card opened it. */
      readonly cardId?: string;
    }
  /** The action on a message, or without one: its dialog is opened, or handed in with what was typed. */
  | {
      readonly kind: 'fromMessage';
      readonly entered: Readonly<Record<string, unknown>>;
      readonly message?: MessageHeard;
    }
  /** Files that were sent into the conversation, still where Teams keeps them, with what was written beside them. */
  | { readonly kind: 'files'; readonly files: readonly FileHeard[]; readonly text?: string }
  /** A file was offered to this person: they take it, and Teams says where it goes, or they do not. */
  | {
      readonly kind: 'consent';
      /** What the offer carried. */
      readonly entered: Readonly<Record<string, unknown>>;
      /** Absent when the file is not taken. */
      readonly upload?: UploadPlace;
      /** The message that made the offer. */
      readonly cardId?: string;
    }
  /** One's own reports are looked for, to insert the link to one. */
  | { readonly kind: 'search'; readonly text: string }
  /** The bot was installed for this person, or met them in a conversation. */
  | { readonly kind: 'arrival' }
  /** The bot was taken out of this conversation. */
  | { readonly kind: 'departure' }
);

/** A message of a conversation, as Teams' signed activity gives it. */
export interface MessageHeard {
  readonly id: string;
  /** Who, when and what, as text: what is kept as evidence. */
  readonly whole: string;
  /** What was written. */
  readonly text: string;
  /** When it was sent, ISO 8601; absent when Teams does not say. */
  readonly sentAt?: string;
}

/** Where a file that a person takes goes: in their OneDrive, at an address that opens for a few minutes. */
export interface UploadPlace {
  readonly address: string;
  readonly name: string;
  /** What the message that shows the file names it by. */
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** A file that is offered to a person. */
export interface FileOffered {
  readonly name: string;
  readonly about: string;
  readonly bytes: number;
  /** Comes back with the answer. */
  readonly carried: Readonly<Record<string, string>>;
}

export interface FileHeard {
  readonly name: string;
  readonly address: string;
}

/** What the roster of the conversation says of a person. */
export interface Member {
  readonly oid: string | undefined;
  readonly tenantId: string | undefined;
  readonly role: string | undefined;
  readonly name: string | undefined;
  readonly email?: string | undefined;
}

/** What became of a card on its way to a conversation; `laterMs`: not sent, Teams asks to wait so many milliseconds. */
export type Sent = 'sent' | 'notReached' | 'unknown' | { readonly laterMs: number };

/** The conversation that a turn happens in. */
export interface Line {
  /** How to reach this conversation again; opaque outside the host. */
  readonly address: string;
  /** Names this conversation; the same for everybody in it. */
  readonly place: string;
  /** Asks the roster; undefined when it does not know the person. Throws when it does not answer. */
  member(): Promise<Member | undefined>;
}

/** One thing that a search found: how the list shows it, and the card that is inserted. */
export interface Finding {
  readonly title: string;
  readonly text: string;
  readonly card: Card;
}

/** The bot's answer: a card, a word that leaves the pressed card as it is, what a search found, or nothing. */
export type Answer =
  /** `fleeting`: shown in this answer alone, and never sent afterwards or remembered for long. */
  | { readonly card: Card; readonly fleeting?: true }
  | { readonly notice: string }
  | { readonly found: readonly Finding[] }
  | undefined;

/** What is done with each thing heard; a fault in it is caught at the host's edge and shown with its correlation id. */
export interface Turns {
  take(heard: Heard, line: Line): Promise<Answer>;
  /** The word for an answer that takes longer than Teams waits: it comes afterwards. */
  late(speaker: Speaker): string;
  /** The word for somebody who writes faster than any person can. */
  tooMany(speaker: Speaker): string;
  /** The words for a fault. */
  faulty(speaker: Speaker, correlation: string): Card;
}
