import type { Company } from '../company/company.ts';
import type { Letters } from '../ports/letters.ts';
import { acknowledgement } from './acknowledgement.ts';

/** The letters of a company; the writer of files is loaded with the first of them. */
export const createLetters = (company: Company): Letters => ({
  acknowledgement: (given) => acknowledgement(company, given),
});
