import type { Actor } from '../ledger/act.ts';
import type { RegisterKey } from '../registers/index.ts';
import type { Language } from '../registers/language.ts';
import type { MailKind } from '../registers/mail-categories.ts';
import type { Reference } from '../registers/reference.ts';
import type { MailBook } from './mail-book.ts';
import type { ReminderMessage } from './reminders.ts';

export type { Language } from '../registers/language.ts';

/** Something that a person asks the office to do, as a channel hands it over. */
export interface Command {
  /** Minted by the server with the card or page that asked, or made from the identity of the thing itself. */
  readonly id: string;
  readonly verb: string;
  readonly actor: Actor;
  /** When it reached us, ISO 8601 UTC. */
  readonly receivedAt: string;
  /** The record it acts on; absent when it opens one. */
  readonly reference?: Reference;
  readonly input: Readonly<Record<string, unknown>>;
  readonly language: Language;
  /** One of the records that the first start plays for trying the office; marked as such on the row. */
  readonly sample?: true;
}

/** Thrown when the disk cannot keep what is asked: nothing was kept. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';
}

/** The answer to an accepted command; equal for the same command, however often it comes. */
export interface Receipt {
  readonly id: string;
  readonly verb: string;
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly acceptedAt: string;
}

/** An accepted command: what is kept until SharePoint has it, and thirty days after. */
export interface KeptCommand extends Omit<Command, 'reference'> {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly creates: boolean;
  /** Place of the reference among those that the command's id makes. */
  readonly k: number;
  /** SHA-256 over verb, actor, reference and input: the same id with another digest is refused. */
  readonly digest: string;
  readonly acceptedAt: string;
  readonly state: 'accepted' | 'performed' | 'refused';
}

/** A word to one person in Teams, sent from the outbox; carries reference, kind and dates, never an identity (DESIGN §5). */
export interface Push {
  /** Unique: the same push is kept once. */
  readonly id: string;
  /** Entra object id of the addressee. */
  readonly to: string;
  readonly message:
    | { readonly kind: 'newRecord'; readonly reference: Reference; readonly register: RegisterKey }
    | { readonly kind: 'receipt'; readonly reference: Reference; readonly activityId?: string }
    | { readonly kind: 'referenceChanged'; readonly before: Reference; readonly reference: Reference }
    | { readonly kind: 'refusedLater'; readonly commandId: string; readonly reference: Reference }
    | { readonly kind: 'sealedHeads'; readonly head: string; readonly day: string }
    | { readonly kind: 'rowPutBack'; readonly reference: Reference; readonly author: string }
    | { readonly kind: 'missing'; readonly reference: Reference }
    /** The reporter added something to a record, by this verb. */
    | {
        readonly kind: 'addition';
        readonly reference: Reference;
        readonly register: RegisterKey;
        readonly verb: string;
      }
    /** A mail that nobody has looked at seems to tell of an incident: its kinds and its day, and no record yet. */
    | { readonly kind: 'suspectedIncident'; readonly kinds: readonly MailKind[]; readonly day: string }
    /** A task: handed to the addressee, come back to the officer without an answer, or not brought to the colleague; its kind and day are read when it is sent. */
    | {
        readonly kind: 'task' | 'taskReturned' | 'taskNotReached';
        readonly reference: Reference;
        readonly grant: string;
      }
    | ReminderMessage;
}

export interface DuePush extends Push {
  readonly attempts: number;
}

/** How to reach a person in Teams, as the channel keeps it (its own shape, opaque here). */
export interface Reach {
  readonly oid: string;
  readonly name: string;
  readonly language: Language;
  readonly conversation: string;
}

/**
 * What was accepted (`kept.sqlite`): durable before a receipt is given. Every call is one transaction, synchronous;
 * it throws when the disk cannot keep it.
 */
export interface Kept {
  /** Keeps a command with the pushes that its acceptance causes. Throws when its id or creating reference is taken. */
  accept(command: KeptCommand, pushes: readonly Push[]): void;
  find(id: string): KeptCommand | undefined;
  /** The command that a reference was promised to. */
  promisedTo(reference: Reference): string | undefined;
  /** References with commands not yet performed, oldest first. */
  waiting(): readonly Reference[];
  /** A record's commands not yet performed, in order of acceptance. */
  waitingOn(reference: Reference): readonly KeptCommand[];
  /** References that a person opened, so many, newest first: their own reports. */
  createdBy(oid: string, most: number): readonly Reference[];
  performed(ids: readonly string[], at: string): void;
  /** Somebody was faster: the command is refused afterwards, and its author told. */
  refused(id: string, at: string, refusal: string, pushes: readonly Push[]): void;
  refusalOf(id: string): string | undefined;
  /** The next reference of a creating command, when another command holds the first. */
  rename(id: string, reference: Reference, k: number, pushes: readonly Push[]): void;
  push(push: Push): void;
  duePushes(at: string, most: number): readonly DuePush[];
  pushed(id: string, outcome: 'sent' | 'notReached'): void;
  pushLater(id: string, nextAt: string): void;
  reach(oid: string): Reach | undefined;
  keepReach(reach: Reach): void;
  /** Everybody whom a channel has met, by name. */
  people(): readonly Reach[];
  /** Delta links and other marks of where reading stopped. */
  mark(name: string): string | undefined;
  setMark(name: string, value: string): void;
  /** Thirty days after performance only id, digest and receipt remain (DESIGN §3); returns how many were emptied. */
  emptyBefore(at: string): number;
  /**
   * Destroys everything that was accepted on a record, with its refusals and the words to persons about it, also in the
   * journal of the file: nothing of it can be read there afterwards. False while the journal cannot be emptied.
   */
  forget(reference: Reference): boolean;
  /** The mails of the privacy mailbox. */
  readonly mails: MailBook;
  close(): void;
}
