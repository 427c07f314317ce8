import { isApproved, isTombstone } from '../ledger/tombstone.ts';
import type { CaseFileItem } from '../ports/case-files.ts';
import { putLineOf } from './facts.ts';
import type { Office } from './office.ts';

/** Whether a tombstone is that of the record as we know it: it goes on from there, and its last act is the approval. */
const follows = (office: Office, { reference, ledger }: CaseFileItem): boolean => {
  const last = office.index.get(reference)?.ledger.at(-1);
  return last === undefined || (isApproved(ledger) && ledger.some(({ n, hash }) => n === last.n && hash === last.hash));
};

/**
 * Takes an item as SharePoint has it into the index. False for a tombstone that stands where there should be none: what
 * we know of the record is kept.
 */
export const take = (office: Office, item: CaseFileItem): boolean => {
  const { reference, register, ledger, itemId, etag } = item;
  if (isTombstone(ledger) && !follows(office, item)) return false;
  office.index.put({ reference, register, ledger, itemId, etag }, putLineOf(office, register, ledger));
  return true;
};
