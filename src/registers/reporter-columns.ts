import { grantColumns } from './grant-lines.ts';
import { handingColumns } from './handing-columns.ts';
import { letterColumns } from './letter-columns.ts';

/** What the person who reported or passed on may add afterwards; it may name persons, so it stays in the case file. */
export const reporterColumns = {
  added: { kind: 'text', lines: 'many', max: 8000, by: 'reporter', on: 'caseFile' },
  /** One line a file: its name in the folder, and its digest. */
  files: { kind: 'text', lines: 'many', max: 6000, by: 'greffe', on: 'caseFile' },
  /** References of the other records that the same message opened, apart by spaces. */
  related: { kind: 'text', lines: 'one', max: 500, by: 'greffe', on: 'caseFile' },
  mistakeOn: { kind: 'day', by: 'greffe', on: 'caseFile' },
  ...letterColumns,
  ...grantColumns,
  ...handingColumns,
} as const;
