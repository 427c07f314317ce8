import { listedKeys } from '../../src/registers/index.ts';
import { isReference, type Reference } from '../../src/registers/reference.ts';
import type { Filters } from './filters.ts';

/** Where a link leads in the tab: to one record, to a part of the list, or to nothing that is known. */
export type Place =
  | { readonly to: 'list'; readonly filters: Partial<Filters> }
  | { readonly to: 'record'; readonly reference: Reference }
  | { readonly to: 'nothing' };

const lists: Readonly<Record<string, Partial<Filters>>> = {
  worklist: {},
  late: { due: 'late' },
  soon: { due: 'soon' },
};

/**
 * Reads what a link carries (`subPageId`): a reference, `worklist`, `late`, `soon`, or the key of a register. Nothing
 * else is taken over into the page: whatever it says, it is not shown.
 */
export const placeOf = (said: string | undefined): Place => {
  const text = said?.trim() ?? '';
  if (text === '') return { to: 'list', filters: {} };
  const reference = text.toUpperCase();
  if (isReference(reference)) return { to: 'record', reference };
  const register = listedKeys.find((key) => key === text);
  if (register) return { to: 'list', filters: { register } };
  const filters = Object.hasOwn(lists, text) ? lists[text] : undefined;
  return filters ? { to: 'list', filters } : { to: 'nothing' };
};
