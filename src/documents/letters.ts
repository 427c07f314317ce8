import type { Company } from '../company/company.ts';
import type { Letters } from '../ports/letters.ts';
import { lacksOfEdited } from './edited-letter.ts';
import { isLetterName, letterKinds } from './letters/index.ts';
import { lettersFor } from './letters-for.ts';
import { produceLetter } from './produce-letter.ts';

/** The letters of a company; the writer of files is loaded with the first of them. */
export const createLetters = (company: Company): Letters => ({
  produce: async (name, record) => (isLetterName(name) ? produceLetter(name, { ...record, company }) : undefined),
  offered: (record) => lettersFor({ ...record, company }),
  answersMail: (name) => isLetterName(name) && ['requester', 'complainant'].includes(letterKinds[name].to),
  lacks: async (name, record, written, sent) =>
    isLetterName(name) ? lacksOfEdited(name, { ...record, company }, written, sent) : [],
  sendingActs: (name, sent) => (isLetterName(name) ? (letterKinds[name].sending?.(sent) ?? []) : []),
});
