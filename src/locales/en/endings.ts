import type { endingColumns as frEndingColumns, endings as frEndings } from '../fr/endings.ts';
import type { Words } from '../words.ts';

export const endings: Words<typeof frEndings> = {
  withdrawn: 'Withdrawn by the person',
  duplicateOf: 'Duplicate of another record',
  notOfThisKind: 'Does not belong in this register',
  registeredInError: 'Entered in error',
};

export const endingColumns: Words<typeof frEndingColumns> = {
  ending: 'End without follow-up',
  personsWords: 'Words of the person who withdraws',
  otherReference: 'Reference of the other record',
};
