import type { Removal } from '../ports/case-files.ts';
import type { Answer } from './gateway/answer.ts';
import type { GraphGateway } from './gateway.ts';
import { type Place, placeless, refusedWait } from './places.ts';

/** Where something cannot be reached now, or not before the tenant is mended. */
export const laterThan = (place: Exclude<Place, { kind: 'at' }>): Extract<Removal, { kind: 'later' }> =>
  place.kind === 'later' ? place : { kind: 'later', afterMs: refusedWait };

/** What is not there is gone already: a removal may be tried again after an answer that was lost. */
export const removalOf = (answer: Answer): Removal => {
  if (answer.kind === 'ok' || (answer.kind === 'refused' && answer.status === 404)) return { kind: 'gone' };
  return laterThan(placeless(answer));
};

/** Deletes one item of a list. */
export const removeItem = async (gateway: GraphGateway, list: Place, itemId: string): Promise<Removal> =>
  list.kind === 'at' ? removalOf(await gateway.write('DELETE', `${list.path}/items/${itemId}`)) : laterThan(list);
