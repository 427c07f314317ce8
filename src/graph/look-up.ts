import type { CaseFileItem, ChangesOrLater, Found, RowItem } from '../ports/case-files.ts';
import type { Adapter } from './adapter.ts';
import { type DeltaRead, readDelta } from './delta.ts';
import { literal } from './gateway/links.ts';
import { readCaseFile } from './items.ts';
import { type Json, objectsAt } from './json.ts';
import { type Place, placeless, refusedWait } from './places.ts';
import { caseFileColumns } from './row-words.ts';

type Later = { readonly kind: 'later'; readonly afterMs: number };
type Items = { readonly kind: 'items'; readonly items: readonly Json[] } | Later;

/** What could not be read for good is doctor's business; meanwhile the reader waits. */
const readLater = (adapter: Adapter, where: string, place: Exclude<Place, { kind: 'at' }>): Later => {
  if (place.kind === 'later') return place;
  adapter.log({ event: 'fault', where: `graph/${where}`, kind: place.code, correlation: String(place.status) });
  return { kind: 'later', afterMs: refusedWait };
};

/**
 * What is read with each item. A case file's columns are named, for its ledger is hidden and would not come otherwise;
 * a row's are not, so that a column that provision has still to make stops no reading.
 */
export const fieldsOfCaseFile = `fields($select=${caseFileColumns.join()})`;
const allFields = 'fields';

/** Items that bear a reference: the filter is on the indexed column. */
export const findIn = async (
  adapter: Adapter,
  place: Place,
  reference: string,
  fields: string = allFields,
): Promise<Items> => {
  if (place.kind !== 'at') return readLater(adapter, 'find', place);
  const query = { $expand: fields, $filter: `fields/Reference eq ${literal(reference)}`, $top: '2' };
  const answer = await adapter.gateway.get(`${place.path}/items`, query);
  adapter.saw(answer);
  return answer.kind === 'ok'
    ? { kind: 'items', items: objectsAt(answer.body, 'value') }
    : readLater(adapter, 'find', placeless(answer));
};

/** The first item that can be read as what was looked for. */
export const readFirst = <T>(found: Items, read: (item: Json) => T | undefined): Found<T> => {
  if (found.kind === 'later') return found;
  const item = found.items.map(read).find((candidate) => candidate !== undefined);
  return item === undefined ? { kind: 'notFound' } : { kind: 'found', item };
};

/** A case file, with word to the log when its ledger cannot be read. */
export const caseFileOf = (adapter: Adapter, item: Json): CaseFileItem | undefined => {
  const read = readCaseFile(item);
  if (read?.unreadable)
    adapter.log({ event: 'fault', where: 'graph/case-file', kind: 'unreadableLedger', correlation: read.item.itemId });
  return read?.item;
};

/** The changes of a list since a link. */
export const deltaOf = async (
  adapter: Adapter,
  place: () => Promise<Place>,
  link: string | undefined,
  fields: string = allFields,
): Promise<Extract<DeltaRead, { kind: 'read' }> | Later> => {
  const list = await place();
  if (list.kind !== 'at') return readLater(adapter, 'delta', list);
  const { gateway } = adapter;
  const fromStart = () => gateway.get(`${list.path}/items/delta`, { $expand: fields });
  const read = await readDelta(gateway, fromStart, link);
  if (read.kind === 'read') return read;
  adapter.saw(read);
  return readLater(adapter, 'delta', placeless(read));
};

/** Changes as the port gives them. */
export const changesOf = <T extends CaseFileItem | RowItem>(
  read: Extract<DeltaRead, { kind: 'read' }> | Later,
  item: (json: Json) => T | undefined,
): ChangesOrLater<T> => {
  if (read.kind === 'later') return read;
  const changed = read.items.map(item).filter((candidate) => candidate !== undefined);
  return { kind: 'changes', changed, gone: read.gone, link: read.link, whole: read.whole };
};
