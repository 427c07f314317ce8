import type { Reference } from '../registers/reference.ts';
import { isOfficer } from './asker.ts';
import { letterRecordOf, lettersOf } from './letter-record.ts';
import type { Asker, Office } from './office.ts';
import type { Outcome } from './outcome.ts';
import { present } from './present.ts';
import type { LettersView } from './views/letters-view.ts';

/** Which letters may leave now for a record, what each still lacks, and which were produced; for the officer alone. */
export const lettersFor = (office: Office, asker: Asker, reference: Reference): Outcome<LettersView> => {
  const record = isOfficer(asker) ? present(office, reference) : undefined;
  if (!record) return { refused: 'notFound' };
  return { offered: office.letters.offered(letterRecordOf(office, record, {})), produced: lettersOf(record) };
};
