import type { IndexedLine } from '../ports/record-index.ts';
import { type RegisterKey, registerKeys } from '../registers/index.ts';
import type { Line } from './kept-lines.ts';

/** Sorts after every day: a record with nothing dated comes last. */
export const noDue = '9999-12-31';

export const registerOf = (line: Line): RegisterKey => {
  const key = registerKeys.find((known) => known === line.register);
  if (!key) throw new Error('the index names a register that this release does not know: delete index.sqlite');
  return key;
};

/** The columns that a line is made from. */
export const shown = 'reference, register, stage, open, due, accepted_at, acts';

export const lineOf = (line: Line): IndexedLine => ({
  reference: String(line.reference),
  register: registerOf(line),
  stage: String(line.stage),
  open: line.open === 1,
  ...(line.due === noDue ? {} : { due: String(line.due) }),
  acceptedAt: String(line.accepted_at),
  acts: Number(line.acts),
});
