import { otherActs } from './provisions/other-acts.ts';
import { p391Handling } from './provisions/p39-1-handling.ts';
import { p391Rights } from './provisions/p39-1-rights.ts';
import { reg31 } from './provisions/reg-3-1.ts';
import type { Bilingual } from './provisions/title.ts';

/**
 * The state of the law that this room reflects. P-39.1 was read in its consolidation of that day, the other acts
 * in official or published copies of earlier days; no later amendment was found, and none can be excluded.
 */
export const lawAsOf = '2025-10-24';

const texts = { ...p391Handling, ...p391Rights, ...reg31, ...otherActs } as const;

/** A provision of an act or a regulation that is in the data; any other does not compile. */
export type LawProvisionId = keyof typeof texts;

/** How many statements the published policy was read into; each is one row, numbered from 1. */
export const policyClauseCount = 64;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type ClauseNumber =
  | Exclude<Digit, 0>
  | (`${1 | 2 | 3 | 4 | 5}${Digit}` extends `${infer N extends number}` ? N : never)
  | 60
  | 61
  | 62
  | 63
  | 64;

/** A statement of the company's own policy. What it says is the company's: its text is in `company/clauses`. */
export type PolicyClauseId = `policy:${ClauseNumber}`;

/** What a rule may cite. */
export type ProvisionId = LawProvisionId | PolicyClauseId;

/** The acts cited: where each is published, and how it is called for short. */
const acts = {
  'p39.1': { path: 'lc/P-39.1', title: 'P-39.1' },
  'reg3.1': { path: 'cr/A-2.1,%20r.%203.1', title: 'A-2.1, r. 3.1' },
  i16: { path: 'lc/I-16', title: 'I-16' },
  ccp: { path: 'lc/C-25.01', title: 'C-25.01' },
  ccq: { path: 'lc/CCQ-1991', title: 'CCQ-1991' },
  'a2.1': { path: 'lc/A-2.1', title: 'A-2.1' },
  'a2.1r6': { path: 'cr/A-2.1,%20r.%206', title: 'A-2.1, r. 6' },
  'a2.1r0.1': { path: 'cr/A-2.1,%20r.%200.1', title: 'A-2.1, r. 0.1' },
  'c1.1': { path: 'lc/C-1.1', title: 'C-1.1' },
} as const;

export type Act = keyof typeof acts;

/** One provision, as data: what it is about, where to read it, and whether its wording was read. */
export interface Provision {
  readonly id: ProvisionId;
  /** Chapter of the compilation (`P-39.1`), or `policy`. */
  readonly act: string;
  /** Section, with its item in brackets or its paragraph after `p`; the row for the policy. */
  readonly section: string;
  readonly shortTitle: Bilingual;
  readonly link: Bilingual;
  /** The day to which the text was checked, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  /** False where the wording was not read in an official text, or counsel must confirm the reading. */
  readonly confirmed: boolean;
}

const isAct = (text: string): text is Act => text in acts;

const linkTo = (act: Act, section: string): Bilingual => {
  const anchor = section.replace(/\(.*\)$|p\d+$/, '').replaceAll('.', '_');
  const at = (language: string): string =>
    `https://www.legisquebec.gouv.qc.ca/${language}/version/${acts[act].path}?code=se:${anchor}`;
  return { fr: at('fr'), en: at('en') };
};

/** Whether a text names a provision of the law that is in the data. */
export const isLawProvisionId = (text: string): text is LawProvisionId => Object.hasOwn(texts, text);

/** Every provision of the law that is in the data, in the order of the acts and their sections. */
export const lawProvisionIds: readonly LawProvisionId[] = Object.keys(texts).filter(isLawProvisionId);

/** The provision of the law with this id. */
export const lawProvision = (id: LawProvisionId): Provision => {
  const colon = id.indexOf(':');
  const act = id.slice(0, colon);
  const section = id.slice(colon + 1);
  if (!isAct(act)) throw new Error(`a provision of no known act: ${id}`);
  return { id, act: acts[act].title, section, link: linkTo(act, section), checkedOn: lawAsOf, ...texts[id] };
};
