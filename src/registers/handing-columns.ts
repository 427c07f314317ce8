import { identityMethods } from '../law/disclosure.ts';
import type { StateOf } from './column.ts';
import { means } from './means.ts';

const line = { kind: 'text', lines: 'one', max: 200, by: 'greffe', on: 'caseFile' } as const;
const day = { kind: 'day', by: 'greffe', on: 'caseFile' } as const;
const count = { kind: 'count', by: 'greffe', on: 'caseFile' } as const;
const way = { kind: 'choice', choices: means, by: 'officer', on: 'caseFile' } as const;

/** One closed file that was made for a person: what it held by number, and that its password went another way. */
export const handOverColumns = {
  handedFile: line,
  handedDigest: { ...line, max: 64 },
  handedOn: day,
  handedCount: count,
  withheldCount: count,
  handedMeans: way,
  passwordMeans: way,
  passwordSentOn: { ...day, by: 'officer' },
} as const;

export type HandOverLine = StateOf<typeof handOverColumns>;

/** One proof of identity that was checked and destroyed: its digest and the method stay, never its name or its content. */
export const proofColumns = {
  proofDigest: { ...line, max: 64 },
  proofMethod: { kind: 'choice', choices: identityMethods, by: 'officer', on: 'caseFile' },
  proofMarkedOn: day,
  proofDestroyedOn: day,
  /** Mails that are kept without it, one a line: name and digest before, name and digest after. */
  proofCuts: { kind: 'text', lines: 'many', max: 4000, by: 'greffe', on: 'caseFile' },
  /** When it was deleted from the mailbox too; until then that is proposed. */
  proofMailboxOn: day,
} as const;

export type ProofLine = StateOf<typeof proofColumns>;

/** What every record that people write about keeps of what left it and of what was destroyed in it. */
export const handingColumns = {
  handOvers: { kind: 'lines', of: handOverColumns, by: 'greffe', on: 'caseFile' },
  proofs: { kind: 'lines', of: proofColumns, by: 'greffe', on: 'caseFile' },
} as const;
