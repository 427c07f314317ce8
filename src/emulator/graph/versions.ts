import { collection, type GraphAnswer, isRefused, noContent, notFound, type Refused } from './answer.ts';
import { type ListCall, param, type Route } from './call.ts';
import type { Item } from './item-store.ts';
import { selectFields, stateView } from './item-view.ts';
import { stampOf, withItem } from './items.ts';
import { readExpand } from './options.ts';
import type { ItemVersion } from './version-store.ts';

const versions = '/sites/{site}/lists/{list}/items/{item}/versions';

export const versionRoutes: readonly Route[] = [
  { on: 'list', method: 'GET', path: versions, access: 'read', units: 2, answer: listVersions },
  { on: 'list', method: 'GET', path: `${versions}/{version}`, access: 'read', units: 1, answer: readVersion },
  {
    on: 'list',
    method: 'POST',
    path: `${versions}/{version}/restoreVersion`,
    access: 'write',
    units: 2,
    answer: restore,
  },
];

function listVersions(call: ListCall): GraphAnswer {
  return withItem(call, (item) => {
    const views = call.stores.versions.of(call.list, item).map((version) => versionView(call, item, version, false));
    const refusal = views.find(isRefused);
    return refusal === undefined ? collection(views) : refusal.refused;
  });
}

function readVersion(call: ListCall): GraphAnswer {
  return withVersion(call, (item, version) => {
    const view = versionView(call, item, version, true);
    return isRefused(view) ? view.refused : { status: 200, body: view };
  });
}

/** An old state becomes the newest version; nothing is lost. */
function restore(call: ListCall): GraphAnswer {
  return withVersion(call, (item, version) => {
    call.stores.items.save(call.list, item, version.fields, stampOf(call));
    return noContent;
  });
}

function withVersion(call: ListCall, answer: (item: Item, version: ItemVersion) => GraphAnswer): GraphAnswer {
  return withItem(call, (item) => {
    const named = call.stores.versions
      .of(call.list, item)
      .find(({ version }) => `${version}.0` === param(call, 'version'));
    return named === undefined ? notFound : answer(item, named);
  });
}

function versionView(
  call: ListCall,
  item: Item,
  version: ItemVersion,
  alwaysFields: boolean,
): Readonly<Record<string, unknown>> | Refused {
  const expansions = readExpand(call.request.query, ['fields']);
  if (isRefused(expansions)) return expansions;
  const view = {
    id: `${version.version}.0`,
    lastModifiedDateTime: version.at,
    lastModifiedBy: JSON.parse(version.by) as unknown,
  };
  const [expansion] = expansions;
  if (expansion === undefined && !alwaysFields) return view;
  const fields = selectFields(call.list.columns, stateView(call.list, item, version), expansion?.select);
  return isRefused(fields) ? fields : { ...view, fields };
}
