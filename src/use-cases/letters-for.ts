import type { Reference } from '../registers/reference.ts';
import { isOfficer } from './asker.ts';
import { withPlaces } from './gap-places.ts';
import { letterRecordOf, lettersOf } from './letter-record.ts';
import type { Asker, Office } from './office.ts';
import type { Outcome } from './outcome.ts';
import { present } from './present.ts';
import type { LettersView } from './views/letters-view.ts';

/** Which letters may leave now for a record, what each still lacks, and which were produced; for the officer alone. */
export const lettersFor = (office: Office, asker: Asker, reference: Reference): Outcome<LettersView> => {
  const record = isOfficer(asker) ? present(office, reference) : undefined;
  if (!record) return { refused: 'notFound' };
  const placed = withPlaces(office, asker, record);
  const offered = office.letters.offered(letterRecordOf(office, record, {}));
  return {
    offered: offered.map((one) => ({ ...one, missing: placed(one, one.missing) })),
    produced: lettersOf(record),
  };
};
