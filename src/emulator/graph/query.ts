import { type GraphAnswer, graphLink, isRefused, type Refused, refuse } from './answer.ts';
import type { ListCall } from './call.ts';
import type { Column } from './columns.ts';
import { type Expression, type FilterScope, readFilter, readPath } from './filter.ts';
import type { Item } from './item-store.ts';
import { openToken, option, readTop, refuseOtherOptions, sealToken } from './options.ts';
import { comparableIn, drivingRanges, holds } from './predicates.ts';

/** Rows a page when the caller does not say. */
export const defaultPage = 200;

export interface Page {
  readonly items: readonly Item[];
  readonly nextLink: string | undefined;
}

interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

interface Place {
  readonly id: number;
  readonly value?: string | number | null;
}

/** Answers `GET items` under SharePoint's rules: indexed fields only, and the list view threshold on the first of them. */
export function queryItems(call: ListCall): Page | Refused {
  const { query } = call.request;
  const stranger = refuseOtherOptions(query, ['expand', 'filter', 'orderby', 'select', 'skiptoken', 'top']);
  if (stranger !== undefined) return stranger;
  const top = readTop(query, defaultPage);
  if (isRefused(top)) return top;
  const token = option(query, 'skiptoken');
  const after = token === undefined ? undefined : openToken(token, isPlace);
  if (isRefused(after)) return after;
  const filter = option(query, 'filter');
  const order = readOrder(option(query, 'orderby'), scopeOf(call));
  if (isRefused(order)) return order;
  if (filter === undefined && order === undefined) {
    const rows = call.stores.items.page(call.list, after?.id ?? 0, top + 1, until(call, false));
    return page(call, rows.slice(0, top), rows.length > top, undefined);
  }
  const found = find(call, filter);
  if (isRefused(found)) return found;
  const sorted = [...found].sort((a, b) => comparePlaces(placeOf(a, order), placeOf(b, order), order));
  const rest =
    after === undefined ? sorted : sorted.filter((item) => comparePlaces(placeOf(item, order), after, order) > 0);
  return page(call, rest.slice(0, top), rest.length > top, order);
}

function scopeOf(call: ListCall): FilterScope {
  const prefer = call.request.headers.prefer ?? '';
  return {
    columns: call.list.columns,
    honoursNonIndexed: /HonorNonIndexedQueriesWarningMayFailRandomly/i.test(prefer),
  };
}

/** Up to which machine time writes are seen; filters may lag behind them. */
export function until(call: ListCall, isLagging: boolean): number {
  const { deltaLagMs } = call.tenant.switches.read();
  return isLagging && deltaLagMs > 0 ? Date.now() - deltaLagMs : Number.MAX_SAFE_INTEGER;
}

function readOrder(text: string | undefined, scope: FilterScope): Order | Refused | undefined {
  if (text === undefined) return undefined;
  const [path = '', direction = 'asc', ...more] = text.trim().split(/\s+/);
  if (more.length > 0 || !/^(asc|desc)$/.test(direction))
    return { refused: refuse(400, 'invalidRequest', 'The provided orderby statement is not supported') };
  const column = readPath(path, scope);
  return isRefused(column) ? column : { column, isDescending: direction === 'desc' };
}

function find(call: ListCall, filter: string | undefined): readonly Item[] | Refused {
  const scope = scopeOf(call);
  if (filter === undefined) return scope.honoursNonIndexed ? everything(call) : everythingWithin(call);
  const expression = readFilter(filter, scope);
  if (isRefused(expression)) return expression;
  const candidates = candidatesFor(call, expression);
  if (isRefused(candidates)) return candidates;
  const limit = until(call, true);
  return candidates.filter((item) => item.changedMs <= limit && holds(expression, item));
}

function everything(call: ListCall): readonly Item[] {
  return call.stores.items.page(call.list, 0, Number.MAX_SAFE_INTEGER, until(call, true));
}

function everythingWithin(call: ListCall): readonly Item[] | Refused {
  const { listViewThreshold } = call.tenant.switches.read();
  return call.stores.items.count(call.list) > listViewThreshold ? beyondThreshold(call) : everything(call);
}

function candidatesFor(call: ListCall, expression: Expression): readonly Item[] | Refused {
  const ranges = drivingRanges(expression);
  if (ranges === undefined) return everythingWithin(call);
  const { listViewThreshold } = call.tenant.switches.read();
  const ids = new Set<number>();
  for (const range of ranges) {
    const found = call.stores.items.idsInRange(call.list, range, listViewThreshold + 1);
    if (found.length > listViewThreshold) return beyondThreshold(call);
    for (const id of found) ids.add(id);
  }
  return [...ids].map((id) => call.stores.items.find(call.list, String(id))).filter((item) => item !== undefined);
}

function beyondThreshold(call: ListCall): Refused {
  return { refused: thresholdAnswers[call.tenant.switches.read().thresholdStatus] };
}

// Graph was seen answering 429 without Retry-After (msgraph-sdk-dotnet #827), SharePoint 500; retrying helps with neither.
const thresholdAnswers: Readonly<Record<429 | 500, GraphAnswer>> = {
  429: refuse(429, 'activityLimitReached', 'The request has been throttled'),
  500: refuse(
    500,
    'generalException',
    'The attempted operation is prohibited because it exceeds the list view threshold enforced by the administrator.',
  ),
};

function placeOf(item: Item, order: Order | undefined): Place {
  return order === undefined ? { id: item.id } : { id: item.id, value: comparableIn(item, order.column) ?? null };
}

function comparePlaces(a: Place, b: Place, order: Order | undefined): number {
  const [left, right] = [a.value ?? null, b.value ?? null];
  if (left === right) return a.id - b.id;
  const isLess = left === null || (right !== null && left < right);
  return isLess === (order?.isDescending ?? false) ? 1 : -1;
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number';
}

function page(call: ListCall, items: readonly Item[], hasMore: boolean, order: Order | undefined): Page {
  const last = items.at(-1);
  if (!hasMore || last === undefined) return { items, nextLink: undefined };
  const options = Object.fromEntries([...call.request.query].filter(([name]) => !/^\$?skiptoken$/i.test(name)));
  const link = graphLink(`/sites/${call.site.id}/lists/${call.list.id}/items`, {
    ...options,
    $skiptoken: sealToken(placeOf(last, order)),
  });
  return { items, nextLink: link };
}
