import { collection, type GraphAnswer, invalid, isRefused, noContent, notFound } from './answer.ts';
import { type ListCall, param, type Route } from './call.ts';
import { type Column, changeColumn, columnView, readColumn } from './columns.ts';
import { modified } from './lists.ts';
import { option, select } from './options.ts';

const columns = '/sites/{site}/lists/{list}/columns';

export const columnRoutes: readonly Route[] = [
  { on: 'list', method: 'GET', path: columns, access: 'read', units: 2, answer: listColumns },
  { on: 'list', method: 'POST', path: columns, access: 'manage', units: 2, answer: createColumn },
  { on: 'list', method: 'GET', path: `${columns}/{column}`, access: 'read', units: 1, answer: readOne },
  { on: 'list', method: 'PATCH', path: `${columns}/{column}`, access: 'manage', units: 2, answer: patchColumn },
  { on: 'list', method: 'DELETE', path: `${columns}/{column}`, access: 'manage', units: 2, answer: deleteColumn },
];

function listColumns(call: ListCall): GraphAnswer {
  const { query } = call.request;
  // Hidden columns come only when the caller names what it wants.
  const isNamed = option(query, 'select') !== undefined;
  const shown = call.list.columns.filter(({ hidden }) => isNamed || !hidden);
  return collection(shown.map((column) => select(columnView(column), query)));
}

function createColumn(call: ListCall): GraphAnswer {
  const column = readColumn(call.request.body, call.list.columns);
  if (isRefused(column)) return column.refused;
  saveColumns(call, [...call.list.columns, column]);
  call.stores.items.index(call.list, column);
  return { status: 201, body: columnView(column) };
}

function readOne(call: ListCall): GraphAnswer {
  return withColumn(call, (column) => ({ status: 200, body: select(columnView(column), call.request.query) }));
}

function patchColumn(call: ListCall): GraphAnswer {
  return withColumn(call, (before) => {
    const column = changeColumn(before, call.request.body, call.list.columns);
    if (isRefused(column)) return column.refused;
    if (column.indexed !== before.indexed) call.stores.items.index(call.list, column);
    if (column.enforceUniqueValues && call.stores.items.hasDuplicates(call.list, column)) {
      call.stores.items.index(call.list, before);
      return invalid('The field already holds duplicate values; unique values cannot be enforced.').refused;
    }
    saveColumns(
      call,
      call.list.columns.map((entry) => (entry.id === column.id ? column : entry)),
    );
    return { status: 200, body: columnView(column) };
  });
}

function deleteColumn(call: ListCall): GraphAnswer {
  return withColumn(call, (column) => {
    if (column.isBuiltIn) return invalid('This column cannot be deleted.').refused;
    call.stores.items.index(call.list, { ...column, indexed: false });
    saveColumns(
      call,
      call.list.columns.filter(({ id }) => id !== column.id),
    );
    return noContent;
  });
}

function withColumn(call: ListCall, answer: (column: Column) => GraphAnswer): GraphAnswer {
  const named = param(call, 'column');
  const column = call.list.columns.find(({ id, name }) => id === named.toLowerCase() || name === named);
  return column === undefined ? notFound : answer(column);
}

function saveColumns(call: ListCall, changed: readonly Column[]): void {
  call.stores.lists.save({ ...call.list, ...modified(call), columns: changed });
}
