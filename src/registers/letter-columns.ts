import type { StateOf } from './column.ts';

const line = { kind: 'text', lines: 'one', max: 200, by: 'greffe', on: 'caseFile' } as const;
const day = { kind: 'day', by: 'officer', on: 'caseFile' } as const;

/** One letter that was produced for a record: its file in the folder, frozen with its digest, and when it was sent. */
export const letterLineColumns = {
  letterName: line,
  letterFile: line,
  letterDigest: { ...line, max: 64 },
  letterPreparedOn: { ...day, by: 'greffe' },
  letterSentOn: day,
  letterMeans: { ...line, max: 20 },
  /** The letter as it left, where it was edited after it was produced. */
  letterSentFile: line,
  letterSentDigest: { ...line, max: 64 },
  /** Names of gaps, apart by a space: what the law wanted in it and it no longer had. */
  letterSentLacks: { ...line, max: 2000 },
} as const;

/** A letter as its columns hold it. */
export type LetterLine = StateOf<typeof letterLineColumns>;

/** What every register whose records are written about keeps of its letters. */
export const letterColumns = {
  letters: { kind: 'lines', of: letterLineColumns, by: 'greffe', on: 'caseFile' },
} as const;

/** The letters of a record with one of them changed, or added; a file is named once. */
export const withLetter = (lines: readonly LetterLine[], letter: LetterLine): readonly LetterLine[] => {
  const there = lines.some(({ letterFile }) => letterFile === letter.letterFile);
  if (!there) return [...lines, letter];
  return lines.map((one) => (one.letterFile === letter.letterFile ? { ...one, ...letter } : one));
};
