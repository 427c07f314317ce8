import { parseDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import { means as allMeans, type Means } from '../registers/means.ts';
import type { ListedPerson } from '../registers/persons-list.ts';
import type { Reference } from '../registers/reference.ts';
import type { Asker, Office } from './office.ts';
import type { Outcome } from './outcome.ts';
import { gapOf, incidentFor, keepList, listedIn } from './persons-list.ts';
import type { PersonsView } from './views/persons-view.ts';

/** That notices of the list left, or came back: of these numbers, or of all to whom it applies. */
export type PersonsNoted = {
  readonly reference: Reference;
  /** Places on the list, from 1, as `1, 4-9`; nothing means all who remain. */
  readonly numbers?: string | undefined;
} & ({ readonly what: 'sent'; readonly day: string; readonly means: string } | { readonly what: 'returned' });

/** Numbers and spans of numbers; undefined for what is none, or lies beyond the list. */
export const placesIn = (said: string, most: number): ReadonlySet<number> | undefined => {
  const places = new Set<number>();
  for (const part of said.split(/[,;\s]+/).filter((one) => one !== '')) {
    const [, from = '', to = from] = /^(\d{1,5})(?:[-–](\d{1,5}))?$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (from === '' || first < 1 || last > most || first > last) return undefined;
    for (let place = first; place <= last; place += 1) places.add(place);
  }
  return places;
};

const isLeft = ({ sentOn, returned }: ListedPerson): boolean => sentOn === undefined || returned === true;

const sending = (person: ListedPerson, sentOn: string, means: Means): ListedPerson => {
  const { returned: _, ...rest } = person;
  return { ...rest, sentOn, means };
};

const change = (
  persons: readonly ListedPerson[],
  noted: PersonsNoted,
  chosen: (place: number, person: ListedPerson) => boolean,
  means: Means | undefined,
): readonly ListedPerson[] =>
  persons.map((person, at) => {
    if (!chosen(at + 1, person)) return person;
    if (noted.what === 'returned') return { ...person, returned: true };
    return means === undefined ? person : sending(person, noted.day, means);
  });

const faultOf = (office: Office, said: string): 'notADay' | 'inFuture' | undefined => {
  const day = parseDay(said);
  if (day === undefined) return 'notADay';
  return day > montrealDay(office.now()) ? 'inFuture' : undefined;
};

/**
 * Notes on the list that notices left or came back, for the officer and deputies; the list is kept anew and the record
 * counts from it. A person whose notice came back is to be notified again. Refuses numbers that nobody bears, a return of
 * what never left, and a day or a means that are none.
 */
export const notePersons = async (office: Office, asker: Asker, noted: PersonsNoted): Promise<Outcome<PersonsView>> => {
  const record = incidentFor(office, asker, noted.reference);
  if (!record) return { refused: 'notFound' };
  const persons = await listedIn(office, record);
  if ('refused' in persons) return persons;
  if (persons.length === 0) return gapOf('noList');
  const places = placesIn(noted.numbers ?? '', persons.length);
  const all = places?.size === 0;
  // A return is never of everybody by saying nothing.
  if (places === undefined || (all && noted.what === 'returned')) return gapOf('nobody');
  const chosen = (place: number, person: ListedPerson): boolean => (all ? isLeft(person) : places.has(place));
  const missesSending = persons.some((person, at) => chosen(at + 1, person) && person.sentOn === undefined);
  if (noted.what === 'returned' && missesSending) return gapOf('notSent');
  const means = noted.what === 'sent' ? allMeans.find((one) => one === noted.means) : undefined;
  if (noted.what === 'sent' && means === undefined)
    return { refused: 'fields', faults: { means: { fault: 'notInList' } } };
  const dayFault = noted.what === 'sent' ? faultOf(office, noted.day) : undefined;
  if (dayFault) return { refused: 'fields', faults: { day: { fault: dayFault } } };
  return keepList(office, asker, record, { persons: change(persons, noted, chosen, means) });
};
