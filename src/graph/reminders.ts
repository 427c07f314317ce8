import type { Log } from '../ports/log.ts';
import {
  type Claim,
  type Claiming,
  type ClaimsRead,
  type ReminderKey,
  type Reminders,
  reminderOutcomes,
} from '../ports/reminders.ts';
import type { Answer } from './gateway/answer.ts';
import { literal } from './gateway/links.ts';
import type { GraphGateway } from './gateway.ts';
import { itemAt } from './items.ts';
import { type Json, objectAt, objectsAt, textAt } from './json.ts';
import { failedOutcome } from './outcome.ts';
import { createPlaces, type Place, placeless, refusedWait, type Sites } from './places.ts';
import { removeItem } from './remove.ts';

export interface RemindersOptions {
  readonly gateway: GraphGateway;
  readonly sites: Sites;
  readonly log: Log;
}

type Later = { readonly kind: 'later'; readonly afterMs: number };

const keyOf = ({ reference, duty, day, person }: ReminderKey): string => `${reference}|${duty}|${day}|${person}`;

/** A claim as read; nothing for an item that somebody made by hand. */
const readClaim = (item: Json): Claim | undefined => {
  const fields = objectAt(item, 'fields');
  const at = itemAt(item);
  const [key, takenAt] = [textAt(fields, 'Key'), textAt(fields, 'TakenAt')];
  const [reference, duty, day, person] = key?.split('|') ?? [];
  if (at === undefined || reference === undefined || duty === undefined || day === undefined) return undefined;
  const outcome = reminderOutcomes.find((one) => one === textAt(fields, 'Outcome'));
  const claim = { ...at, reference, duty, day, person: person ?? '', takenAt: takenAt ?? new Date(0).toISOString() };
  return outcome === undefined ? claim : { ...claim, outcome };
};

/** Reminders and digests in the list *Reminders*, through Graph; its unique column decides who has a claim. */
export const graphReminders = ({ gateway, sites, log }: RemindersOptions): Reminders => {
  const places = createPlaces(gateway, sites);
  /** What was refused for good is the doctor's business; meanwhile one waits. */
  const later = (place: Exclude<Place, { kind: 'at' }>): Later => {
    if (place.kind === 'later') return place;
    log({ event: 'fault', where: 'graph/reminders', kind: place.code, correlation: String(place.status) });
    return { kind: 'later', afterMs: refusedWait };
  };
  const saw = (answer: Answer): void => {
    if (answer.kind === 'refused' && answer.status === 404) places.forget();
  };
  const failed = (answer: Exclude<Answer, { kind: 'ok' }>): Claiming => {
    const outcome = failedOutcome(answer);
    if (outcome.kind === 'conflict' || outcome.kind === 'taken') return { kind: 'taken' };
    return outcome.kind === 'unknown' ? { kind: 'unknown' } : later(placeless(answer));
  };
  const on = async (day: string): Promise<ClaimsRead> => {
    const place = await places.reminders();
    if (place.kind !== 'at') return later(place);
    const claims: Claim[] = [];
    const query = { $expand: 'fields', $filter: `fields/Day eq ${literal(day)}`, $top: '200' };
    let answer = await gateway.get(`${place.path}/items`, query);
    for (;;) {
      saw(answer);
      if (answer.kind !== 'ok') return later(placeless(answer));
      claims.push(...objectsAt(answer.body, 'value').flatMap((item) => readClaim(item) ?? []));
      const next = textAt(answer.body, '@odata.nextLink');
      if (next === undefined) return { kind: 'read', claims };
      answer = await gateway.follow(next);
    }
  };
  const claim = async (key: ReminderKey, takenAt: string): Promise<Claiming> => {
    const place = await places.reminders();
    if (place.kind !== 'at') return later(place);
    const { reference, duty, day, person } = key;
    const cells = { Title: duty, Key: keyOf(key), Reference: reference, Duty: duty, Day: day, TakenAt: takenAt };
    const fields = person === '' ? cells : { ...cells, Person: person };
    const answer = await gateway.write('POST', `${place.path}/items`, { fields });
    saw(answer);
    if (answer.kind !== 'ok') return failed(answer);
    const at = itemAt(answer.body);
    return at === undefined ? { kind: 'unknown' } : { kind: 'claimed', claim: { ...key, ...at, takenAt } };
  };
  const change: Reminders['change'] = async (before, { takenAt, outcome }) => {
    const place = await places.reminders();
    if (place.kind !== 'at') return later(place);
    const fields = {
      ...(takenAt === undefined ? {} : { TakenAt: takenAt }),
      ...(outcome === undefined ? {} : { Outcome: outcome }),
    };
    const path = `${place.path}/items/${before.itemId}/fields`;
    const answer = await gateway.write('PATCH', path, fields, before.etag);
    // An item that somebody deleted is nobody's claim any more: it is looked for again, and not found.
    if (answer.kind === 'refused' && answer.status === 404) return { kind: 'taken' };
    if (answer.kind !== 'ok') return failed(answer);
    const etag = textAt(answer.body, '@odata.etag');
    if (etag === undefined) return { kind: 'unknown' };
    const changed = { ...before, etag, takenAt: takenAt ?? before.takenAt };
    return { kind: 'claimed', claim: outcome === undefined ? changed : { ...changed, outcome } };
  };
  const remove: Reminders['remove'] = async (reference) => {
    const place = await places.reminders();
    if (place.kind !== 'at') return later(place);
    const query = { $filter: `fields/Reference eq ${literal(reference)}`, $top: '100' };
    const answer = await gateway.get(`${place.path}/items`, query);
    saw(answer);
    if (answer.kind !== 'ok') return later(placeless(answer));
    const items = objectsAt(answer.body, 'value').flatMap((item) => textAt(item, 'id') ?? []);
    for (const id of items) {
      const removed = await removeItem(gateway, place, id);
      if (removed.kind === 'later') return removed;
    }
    return textAt(answer.body, '@odata.nextLink') === undefined ? { kind: 'gone' } : { kind: 'later', afterMs: 0 };
  };
  const drop: Reminders['drop'] = async ({ itemId }) => {
    const place = await places.reminders();
    return place.kind === 'at' ? removeItem(gateway, place, itemId) : later(place);
  };
  return { on, claim, change, remove, drop };
};
