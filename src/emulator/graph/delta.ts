import { type GraphAnswer, graphLink, isRefused, type Refused, refuse } from './answer.ts';
import type { ListCall, Route } from './call.ts';
import type { Item } from './item-store.ts';
import { itemView } from './item-view.ts';
import { expandedItem } from './items.ts';
import { openToken, option, readTop, refuseOtherOptions, sealToken } from './options.ts';
import { defaultPage, until } from './query.ts';

const path = '/sites/{site}/lists/{list}/items/delta';

export const deltaRoutes: readonly Route[] = [path, `${path}()`].map((spelling) => ({
  on: 'list',
  method: 'GET',
  path: spelling,
  access: 'read',
  units: (query) => (tokenOf(query) === undefined ? 2 : 1),
  answer: readDelta,
}));

/** Where a client stands: in the first enumeration by item id, or following changes. */
interface Progress {
  readonly list: string;
  readonly epoch: number;
  readonly way: 'enumerate' | 'follow';
  /** Last item id, or last change, that was handed over. */
  readonly after: number;
  /** The change from which to follow when the enumeration ends. */
  readonly from: number;
}

function tokenOf(query: URLSearchParams): string | undefined {
  return option(query, 'token') ?? option(query, 'deltatoken') ?? option(query, 'skiptoken');
}

function readDelta(call: ListCall): GraphAnswer {
  const { query } = call.request;
  const known = ['deltatoken', 'expand', 'select', 'skiptoken', 'token', 'top'];
  const stranger = refuseOtherOptions(query, known);
  if (stranger !== undefined) return stranger.refused;
  const top = readTop(query, defaultPage);
  if (isRefused(top)) return top.refused;
  const progress = progressOf(call);
  if (isRefused(progress)) return progress.refused;
  if (progress.list !== call.list.id || progress.epoch !== call.tenant.deltaEpoch()) return resync(call);
  return answerPage(call, progress, top);
}

function progressOf(call: ListCall): Progress | Refused {
  const token = tokenOf(call.request.query);
  const { id } = call.list;
  const epoch = call.tenant.deltaEpoch();
  const last = (): number => call.stores.items.lastChange(call.list, until(call, true));
  if (token === undefined) return { list: id, epoch, way: 'enumerate', after: 0, from: last() };
  if (token === 'latest') return { list: id, epoch, way: 'follow', after: last(), from: 0 };
  return openToken(token, isProgress);
}

function answerPage(call: ListCall, progress: Progress, top: number): GraphAnswer {
  const { items } = call.stores;
  const isFollowing = progress.way === 'follow';
  const limit = until(call, true);
  // `token=latest` asks where things stand, not what changed.
  const rows = isFollowing
    ? items.changesAfter(call.list, progress.after, top + 1, limit)
    : items.page(call.list, progress.after, top + 1, limit);
  const shown = rows.slice(0, top);
  const views = shown.map((item) => changeView(call, item));
  const refusal = views.find(isRefused);
  if (refusal !== undefined) return refusal.refused;
  const last = shown.at(-1);
  const after = last === undefined ? progress.after : isFollowing ? last.change : last.id;
  if (rows.length > top) return withLink(call, views, '@odata.nextLink', { ...progress, after });
  const from = isFollowing ? after : progress.from;
  return withLink(call, views, '@odata.deltaLink', { ...progress, way: 'follow', after: from, from: 0 });
}

function changeView(call: ListCall, item: Item): Readonly<Record<string, unknown>> | Refused {
  if (!item.deleted) return expandedItem(call, item);
  const { id, parentReference } = itemView(call.site, call.list, item);
  return { id, parentReference, deleted: { state: 'deleted' } };
}

function withLink(call: ListCall, value: readonly unknown[], name: string, progress: Progress): GraphAnswer {
  return { status: 200, body: { value, [name]: link(call, sealToken(progress)) } };
}

function link(call: ListCall, token: string | undefined): string {
  const kept = [...call.request.query].filter(([name]) => !/^\$?(token|deltatoken|skiptoken)$/i.test(name));
  return graphLink(`/sites/${call.site.id}/lists/${call.list.id}/items/delta`, { ...Object.fromEntries(kept), token });
}

function resync(call: ListCall): GraphAnswer {
  const gone = refuse(410, 'resyncRequired', 'Resync required. Replace any local items with the server’s version.', {
    Location: link(call, undefined),
  });
  const innerError = { code: 'resyncChangesApplyDifferences' };
  return { ...gone, body: { error: { code: 'resyncRequired', message: 'Resync required.', innerError } } };
}

function isProgress(value: unknown): value is Progress {
  if (typeof value !== 'object' || value === null) return false;
  const { list, epoch, way, after, from } = value as Partial<Progress>;
  const areNumbers = [epoch, after, from].every((number) => typeof number === 'number');
  return typeof list === 'string' && areNumbers && (way === 'enumerate' || way === 'follow');
}
