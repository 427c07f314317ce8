import type { IndexedRecord } from '../ports/record-index.ts';
import type { RegisterKey } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import type { Asker, Office } from './office.ts';
import { type Present, present } from './present.ts';

/** What anybody of the house opens; what an officer enters by hand or from a mail is no report of theirs. */
const openers: readonly string[] = [
  'reportIncident',
  'reportFromMessage',
  'reportMisdirected',
  'reportMinor',
  'passOnRequest',
  'passOnComplaint',
  'passQuestion',
];

/** Where the opening act is no longer in the ledger, only these can be no other's. */
const byReporters: readonly RegisterKey[] = ['incidents', 'minors'];

const isReport = ({ register, ledger }: Present): boolean => {
  const first = ledger[0];
  return first?.n === 1 ? openers.includes(first.verb) : byReporters.includes(register);
};

/** A person's own report; anybody else's record does not exist for them. `indexed` as in `present`. */
export const ownRecord = (
  office: Office,
  asker: Asker,
  reference: Reference,
  indexed?: IndexedRecord,
): Present | undefined => {
  const record = present(office, reference, indexed);
  return record?.openedBy === asker.oid && isReport(record) ? record : undefined;
};
