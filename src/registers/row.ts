import type { Columns, StateOf } from './column.ts';

/** The columns that a register row shows (DESIGN §2): closed values, days, numbers and the officer's two texts. */
export const rowColumns = <C extends Columns>(columns: C): C =>
  Object.fromEntries(Object.entries(columns).filter(([, column]) => column.on === 'row')) as C;

/** The public face of a state: what the row may hold, and nothing else. */
export const rowOf = <C extends Columns>(columns: C, state: Readonly<Record<string, unknown>>): StateOf<C> => {
  const shown = rowColumns(columns);
  return Object.fromEntries(Object.entries(state).filter(([key]) => key in shown)) as StateOf<C>;
};
