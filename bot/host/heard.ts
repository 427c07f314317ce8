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
  /** The bot was installed for this person, or met them in a conversation. */
  | { readonly kind: 'arrival' }
);

/** What the roster of the conversation says of a person. */
export interface Member {
  readonly oid: string | undefined;
  readonly tenantId: string | undefined;
  readonly role: string | undefined;
  readonly name: string | undefined;
}

/** What became of a card on its way to a conversation. */
export type Sent = 'sent' | 'notReached' | 'unknown';

/** The conversation that a turn happens in. */
export interface Line {
  /** How to reach this conversation again; opaque outside the host. */
  readonly address: string;
  /** Asks the roster; undefined when it does not know the person. Throws when it does not answer. */
  member(): Promise<Member | undefined>;
}

/** The bot's answer: a card, a word that leaves the pressed card as it is, or nothing. */
export type Answer = { readonly card: Card } | { readonly notice: string } | undefined;

/** What is done with each thing heard; a fault in it is caught at the host's edge and shown with its correlation id. */
export interface Turns {
  take(heard: Heard, line: Line): Promise<Answer>;
  /** The words for a fault. */
  faulty(speaker: Speaker, correlation: string): Card;
}
