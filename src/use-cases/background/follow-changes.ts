import { fold } from '../../ledger/fold.ts';
import { isApproved, isTombstone } from '../../ledger/tombstone.ts';
import type { Changes, RowItem } from '../../ports/case-files.ts';
import { listedKeys, type RegisterKey } from '../../registers/index.ts';
import type { Reference } from '../../registers/reference.ts';
import { delay, delayed, noDelay } from '../backoff.ts';
import { type Breathe, breathless } from '../breathe.ts';
import { fillIndex } from '../facts.ts';
import type { Office } from '../office.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { draftOf } from '../project.ts';
import { take } from '../take.ts';
import { writeRow } from '../write-row.ts';

/**
 * One pass of reading: the case files and every register list, by delta, into the index (DESIGN §3). An item that
 * vanished is kept and marked; a row that differs from its fold is put back, and the officer told by whom it was.
 * `breathe` lets others be answered while much is read: a first start may bring a hundred thousand.
 */
export const followChanges = async (office: Office, breathe: Breathe = breathless): Promise<void> => {
  await fillIndex(office, breathe);
  await followCaseFiles(office, breathe);
  for (const register of listedKeys) await followRows(office, register);
};

/** Where the reading of the case files stopped; absent before they were read once. */
export const caseFilesMark = 'delta|caseFiles';

/** Items taken at once, before anybody else has a turn: some thirty milliseconds. */
const atOnce = 100;

const followCaseFiles = async (office: Office, breathe: Breathe): Promise<void> => {
  if (delayed(office, caseFilesMark)) return;
  // Before reading: what is written while the list is read is not in the answer, and not gone either.
  const known = office.index.references();
  const read = await office.caseFiles.changes(office.kept.mark(caseFilesMark));
  if (read.kind === 'later') return delay(office, caseFilesMark, read.afterMs);
  noDelay(office, caseFilesMark);
  for (const [place, item] of read.changed.entries()) {
    if (!take(office, item)) reportMissing(office, item.reference);
    if (place % atOnce === atOnce - 1) await breathe();
  }
  for (const reference of vanished(office, read, known)) reportMissing(office, reference);
  office.kept.setMark(caseFilesMark, read.link);
  office.log({ event: 'followed', list: 'caseFiles', changed: read.changed.length, gone: read.gone.length });
};

/** What a reading says is no longer there: named as gone, or not named by a reading of the whole. */
const vanished = (
  office: Office,
  read: Changes<{ readonly reference: Reference }>,
  known: readonly Reference[],
): readonly Reference[] => {
  if (!read.whole) return read.gone.map((itemId) => office.index.ofItem(itemId)).filter((found) => found !== undefined);
  const there = new Set(read.changed.map((item) => item.reference));
  return known.filter((reference) => !there.has(reference));
};

const reportMissing = (office: Office, reference: Reference): void => {
  const known = office.index.get(reference);
  // A record that is being destroyed is gone until its tombstone stands.
  if (known?.missing !== false || (isApproved(known.ledger) && !isTombstone(known.ledger))) return;
  office.index.markMissing(reference);
  office.log({ event: 'missing', reference });
  tellOfficers(office, `missing|${reference}|${office.now()}`, { kind: 'missing', reference });
};

const tellOfficers = (office: Office, id: string, message: Parameters<Office['kept']['push']>[0]['message']): void => {
  for (const { oid } of office.roster.officers()) office.kept.push({ id: `${id}|${oid}`, to: oid, message });
};

const followRows = async (office: Office, register: RegisterKey): Promise<void> => {
  const mark = `delta|rows|${register}`;
  if (delayed(office, mark)) return;
  const read = await office.caseFiles.rowChanges(register, office.kept.mark(mark));
  if (read.kind === 'later') return delay(office, mark, read.afterMs);
  noDelay(office, mark);
  for (const row of read.changed) await checkRow(office, register, row);
  for (const itemId of read.gone) await restoreRow(office, register, itemId);
  office.kept.setMark(mark, read.link);
  office.log({ event: 'followed', list: register, changed: read.changed.length, gone: read.gone.length });
};

/** Takes a row that shows the fold; leaves one that is behind to its writing; puts back one that somebody changed. */
const checkRow = (office: Office, register: RegisterKey, row: RowItem): Promise<void> =>
  oneAtATime(office, row.reference, async () => {
    const indexed = office.index.get(row.reference);
    if (!indexed || indexed.row?.etag === row.etag || isApproved(indexed.ledger)) return;
    const { ledger } = indexed;
    const draft = draftOf(office, row.reference, register, ledger, indexed);
    const acts = ledger.at(-1)?.n ?? 0;
    if (office.caseFiles.agrees(register, fold(ledger), acts, draft.due, row)) {
      office.index.putRow(row.reference, { itemId: row.itemId, etag: row.etag, act: acts });
      return;
    }
    if (row.byUs && row.act <= (indexed.row?.act ?? 0)) return;
    office.index.putRow(row.reference, { itemId: row.itemId, etag: row.etag, act: 0 });
    if (row.byUs) return;
    office.log({ event: 'rowPutBack', reference: row.reference });
    const { reference, author } = row;
    tellOfficers(office, `rowPutBack|${reference}|${row.etag}`, { kind: 'rowPutBack', reference, author });
    await writeRow(office, reference);
  });

const restoreRow = async (office: Office, register: RegisterKey, itemId: string): Promise<void> => {
  const reference = office.index.ofRowItem(register, itemId);
  if (!reference) return;
  office.index.dropRow(reference);
  if (isApproved(office.index.get(reference)?.ledger ?? [])) return;
  office.log({ event: 'rowPutBack', reference });
  tellOfficers(office, `rowPutBack|${reference}|${itemId}`, { kind: 'rowPutBack', reference, author: '' });
  await oneAtATime(office, reference, () => writeRow(office, reference));
};
