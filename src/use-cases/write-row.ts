import { isApproved } from '../ledger/tombstone.ts';
import type { WriteOutcome } from '../ports/case-files.ts';
import type { IndexedRecord } from '../ports/record-index.ts';
import type { Reference } from '../registers/reference.ts';
import { delay, noDelay } from './backoff.ts';
import type { Office } from './office.ts';
import { draftOf } from './project.ts';

const mostTries = 3;

/** Whether a row shows fewer acts than the ledger has. One whose record is being destroyed is written no more. */
export const rowIsBehind = ({ register, ledger, row }: Pick<IndexedRecord, 'register' | 'ledger' | 'row'>): boolean =>
  register !== 'office' && !isApproved(ledger) && (row?.act ?? 0) < (ledger.at(-1)?.n ?? 0);

/**
 * Writes the register row alone until it shows the ledger's last act: the batch that saves a case file is no
 * transaction, and a row changed by hand is put back (DESIGN §2, §3).
 */
export const writeRow = async (office: Office, reference: Reference): Promise<'done' | 'later'> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const indexed = office.index.get(reference);
    if (!indexed || indexed.missing || isApproved(indexed.ledger)) return 'done';
    const { register, ledger } = indexed;
    const outcome = await office.caseFiles.writeRow(draftOf(office, reference, register, ledger, indexed));
    if (outcome.kind === 'written') {
      office.index.putRow(reference, { ...outcome.at, act: ledger.at(-1)?.n ?? 0 });
      noDelay(office, reference);
      return 'done';
    }
    if (!(await found(office, reference, outcome))) break;
  }
  return 'later';
};

/** Looks where the row stands now; false when that must wait. */
const found = async (
  office: Office,
  reference: Reference,
  outcome: Exclude<WriteOutcome, { kind: 'written' }>,
): Promise<boolean> => {
  const indexed = office.index.get(reference);
  if (indexed && (outcome.kind === 'conflict' || outcome.kind === 'taken' || outcome.kind === 'unknown')) {
    const row = await office.caseFiles.findRow(indexed.register, reference);
    if (row.kind === 'found') {
      office.index.putRow(reference, { itemId: row.item.itemId, etag: row.item.etag, act: 0 });
      return true;
    }
  }
  delay(office, reference, outcome.kind === 'later' ? outcome.afterMs : 0);
  office.log({ event: 'delayed', reference, because: `row ${outcome.kind}` });
  return false;
};
