import type { CaseFileDraft, ItemAt, WriteOutcome } from '../ports/case-files.ts';
import { type RegisterKey, registerOf } from '../registers/index.ts';
import type { Adapter } from './adapter.ts';
import type { Cells } from './columns.ts';
import type { Answer } from './gateway/answer.ts';
import type { Part } from './gateway/batch.ts';
import { caseFileCells, itemAt, readRow } from './items.ts';
import { textAt } from './json.ts';
import { findIn, readFirst } from './look-up.ts';
import { failedOutcome } from './outcome.ts';
import type { Place } from './places.ts';
import { fieldsOf, rowCells } from './row-cells.ts';

const rowCellsOf = (adapter: Adapter, { reference, register, state, ledger, due }: CaseFileDraft): Cells =>
  rowCells({ reference, register, state, act: ledger.at(-1)?.n ?? 0, due }, adapter.words);

/**
 * One item's write. Changes address `/fields`, the form whose `If-Match` Graph documents, so that the version always
 * comes from the same address.
 */
const itemPart = (
  id: string,
  list: string,
  cells: Cells,
  at: ItemAt | undefined,
  dependsOn: readonly string[],
): Part => ({
  id,
  ...(at === undefined
    ? { method: 'POST', path: `${list}/items`, body: { fields: fieldsOf(cells, true) } }
    : { method: 'PATCH', path: `${list}/items/${at.itemId}/fields`, body: fieldsOf(cells, false), ifMatch: at.etag }),
  ...(dependsOn.length === 0 ? {} : { dependsOn }),
});

/** Where an item stands after our write; nothing when the answer does not say. */
const writtenAt = (answer: Answer, before: ItemAt | undefined): ItemAt | undefined => {
  if (answer.kind !== 'ok') return undefined;
  if (before === undefined) return itemAt(answer.body);
  const etag = textAt(answer.body, '@odata.etag');
  return etag === undefined ? undefined : { itemId: before.itemId, etag };
};

/** Where a register's rows stand; nothing for a register that no list shows. */
const rowsOf = async (adapter: Adapter, register: RegisterKey): Promise<Place | undefined> =>
  registerOf(register).listed ? adapter.rows(register) : undefined;

/** One `$batch`: the case file, then the row. The row may stay behind: it is a projection (DESIGN §3). */
export const write = async (adapter: Adapter, draft: CaseFileDraft): Promise<WriteOutcome> => {
  const rows = draft.rowless ? undefined : rowsOf(adapter, draft.register);
  const [file, row] = await Promise.all([adapter.caseFiles(), rows]);
  if (file.kind !== 'at') return file;
  const parts = [
    itemPart('caseFile', file.path, caseFileCells(draft), draft.at, []),
    // A register list that is missing must not keep a case file from being written.
    ...(row?.kind === 'at' ? [itemPart('row', row.path, rowCellsOf(adapter, draft), draft.rowAt, ['caseFile'])] : []),
  ];
  const answers = await adapter.gateway.batch(parts);
  for (const answer of answers.values()) adapter.saw(answer);
  const answer = answers.get('caseFile') ?? { kind: 'unknown', status: 0 };
  if (answer.kind !== 'ok') return failedOutcome(answer);
  const at = writtenAt(answer, draft.at);
  if (at === undefined) return { kind: 'unknown' };
  const rowAnswer = answers.get('row');
  const written = rowAnswer === undefined ? undefined : writtenAt(rowAnswer, draft.rowAt);
  return { kind: 'written', at, ...(written === undefined ? {} : { row: written }) };
};

/**
 * Writes the row alone; `at` of the outcome is then where the row stands. When the row turns out to be there already,
 * or to have changed, or to be gone, it is looked for and written where it stands; a row that shows later acts than
 * ours is somebody's newer work: `conflict`.
 */
export const writeRow = async (adapter: Adapter, draft: CaseFileDraft): Promise<WriteOutcome> => {
  const first = await putRow(adapter, draft, draft.rowAt);
  const isElsewhere =
    first.kind === 'taken' || first.kind === 'conflict' || (first.kind === 'broken' && first.status === 404);
  if (!isElsewhere) return first;
  const place = await adapter.rows(draft.register);
  const found = readFirst(await findIn(adapter, place, draft.reference), (item) => readRow(item, adapter.appId));
  if (found.kind === 'later') return found;
  // A filter may miss what is there: a row that the unique column says is there is not made again.
  if (found.kind === 'notFound')
    return first.kind === 'taken' ? { kind: 'unknown' } : putRow(adapter, draft, undefined);
  const isNewer = found.item.act > (draft.ledger.at(-1)?.n ?? 0);
  return isNewer ? { kind: 'conflict' } : putRow(adapter, draft, found.item);
};

const putRow = async (adapter: Adapter, draft: CaseFileDraft, at: ItemAt | undefined): Promise<WriteOutcome> => {
  const place = await adapter.rows(draft.register);
  if (place.kind !== 'at') return place;
  const { method, path, body, ifMatch } = itemPart('row', place.path, rowCellsOf(adapter, draft), at, []);
  const answer = await adapter.gateway.write(method === 'PATCH' ? 'PATCH' : 'POST', path, body, ifMatch);
  adapter.saw(answer);
  if (answer.kind !== 'ok') return failedOutcome(answer);
  const row = writtenAt(answer, at);
  return row === undefined ? { kind: 'unknown' } : { kind: 'written', at: row, row };
};
