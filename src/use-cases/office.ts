import type { Company } from '../company/company.ts';
import type { Actor, Sha256 } from '../ledger/act.ts';
import type { CaseFiles } from '../ports/case-files.ts';
import type { Copies } from '../ports/copies.ts';
import type { Kept, Language } from '../ports/kept.ts';
import type { Letters } from '../ports/letters.ts';
import type { Log } from '../ports/log.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { Now } from '../ports/now.ts';
import type { Randomness } from '../ports/randomness.ts';
import type { RecordIndex } from '../ports/record-index.ts';
import type { Roster } from '../ports/roster.ts';
import type { Seal } from '../ports/seal.ts';

/** Everything that the use cases need from outside, joined by `server/compose`. */
export interface Office {
  readonly company: Company;
  readonly now: Now;
  readonly sha256: Sha256;
  readonly randomness: Randomness;
  readonly seal: Seal;
  readonly kept: Kept;
  readonly index: RecordIndex;
  readonly caseFiles: CaseFiles;
  readonly letters: Letters;
  readonly copies: Copies;
  /** The privacy mailbox; undefined where none is configured. */
  readonly mailbox: Mailbox | undefined;
  /** The language of the tags in it; French where none is set. */
  readonly mailboxLanguage?: Language;
  readonly roster: Roster;
  readonly messenger: Messenger;
  readonly log: Log;
}

/** Somebody who asks, as a channel has proved them to be; the role is looked up for each question. */
export interface Asker extends Actor {
  readonly language: Language;
}
