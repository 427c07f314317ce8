import type { Company } from '../../company/company.ts';
import type { ProvisionId } from '../../law/provisions.ts';
import type { RequestType } from '../../law/request.ts';
import type { Because } from '../../law/unknown.ts';
import type { LetterRecord, SendingAct, Sent } from '../../ports/letters.ts';
import type { RegisterKey } from '../../registers/index.ts';
import type { Gap } from '../../registers/register.ts';

/**
 * What fills a blank: its words, several of them (each then stands alone), the reason why nobody knows them, or that
 * they follow in a supplement. Undefined is missing, and stops the letter.
 */
export type Filling =
  | string
  | readonly string[]
  | { readonly unknown: Because }
  | { readonly toFollow: true }
  | undefined;

/** Everything that a letter is made from. */
export interface LetterFacts extends LetterRecord {
  readonly company: Company;
}

export type Fill = (facts: LetterFacts) => Filling;
/** Decides whether a paragraph stands; undefined is missing as much as an empty blank. */
export type Decide = (facts: LetterFacts) => boolean | undefined;

/** To whom a letter goes: who wrote to us, somebody whom the officer names, the Commission, or everybody. */
export type Addressee = 'requester' | 'complainant' | 'named' | 'commission' | 'everybody';

/** One letter, as data; its words are `locales/letters/<language>/<file>.txt`. */
export interface LetterKind {
  readonly file: string;
  readonly on: readonly RegisterKey[];
  /** Types of request that it serves; all where it is left out. */
  readonly types?: readonly RequestType[];
  readonly to: Addressee;
  /** What it rests on, as its head says. */
  readonly provisions: readonly ProvisionId[];
  readonly blanks: Readonly<Record<string, Fill>>;
  readonly cases?: Readonly<Record<string, Decide>>;
  /** Blanks that the officer gives with the letter, where the record cannot fill them. */
  readonly asks?: readonly string[];
  /** What the law wants before this letter leaves. */
  readonly guard?: (facts: LetterFacts) => readonly Gap[];
  /** Whether it is of any use as the record stands; always where it is left out. */
  readonly when?: Decide;
  /** It becomes public: no identity may stand in it. */
  readonly public?: true;
  /** What its sending does to the record. */
  readonly sending?: (sent: Sent) => readonly SendingAct[];
}
