import { type Leanings, shareOf, type Trait } from './lean.ts';
import type { Scored } from './scored.ts';
import { type MessageType, messageTypes } from './types.ts';
import { addUp, type Weighed, type Where } from './weigh.ts';

/** A stretch of a message is of another matter where it says so by this much, in natural logarithms of odds, */
const plainly = 4;
/** and by so much against ordinary business. */
const oursPlainly = 2.5;
/** So many points of a phrase are one step. */
const pointsAStep = 5;
/** Without phrases of so many points nothing says why: what is only threatened comes to less. */
const least = 2.5;
/** What is asked in a sentence or two beside something else; the others are what a whole message is about. */
const askedBeside: ReadonlySet<MessageType> = new Set([
  'complaint',
  'erasure',
  'withdrawal',
  'portability',
  'information',
]);
/** So many at most. */
const most = 2;

/** A word or a phrase in its place, and what it speaks for. */
interface Place {
  readonly at: number;
  readonly speaks: Float64Array;
}

const columnOf: ReadonlyMap<MessageType, number> = new Map(messageTypes.map((type, at) => [type, at]));
const column = (type: MessageType): number => columnOf.get(type) ?? 0;
/** The subject comes before the text. */
const placeOf = ({ where, from }: { readonly where: Where; readonly from: number }): number =>
  where === 'subject' ? from - 1_000 : from;

/** Words and phrases as they follow each other; a word stands where it first does. */
const inPlace = (scored: readonly Scored[], traits: readonly Trait[], leanings: Leanings): readonly Place[] => {
  const share = shareOf(traits);
  const places: Place[] = traits.map((trait) => {
    const speaks = new Float64Array(messageTypes.length);
    for (const [type, weight] of leanings(trait.name)) speaks[column(type)] = weight * share;
    return { at: placeOf(trait), speaks };
  });
  for (const { type, counted } of scored)
    for (const phrase of counted) {
      const speaks = new Float64Array(messageTypes.length);
      speaks[column(type)] = phrase.points / pointsAStep;
      places.push({ at: placeOf(phrase), speaks });
    }
  return places.sort((one, other) => one.at - other.at);
};

/** Whether some stretch of a message speaks for one type so much more than for another. */
const hasStretch = (places: readonly Place[], type: MessageType, first: MessageType): boolean => {
  const [it, that, other] = [column(type), column(first), column('other')];
  let best = 0;
  let ours = 0;
  let sum = 0;
  let oursHere = 0;
  for (const { speaks } of places) {
    const more = (speaks[it] ?? 0) - (speaks[that] ?? 0);
    const moreThanOther = (speaks[it] ?? 0) - (speaks[other] ?? 0);
    [sum, oursHere] = sum > 0 ? [sum + more, oursHere + moreThanOther] : [more, moreThanOther];
    if (sum > best) [best, ours] = [sum, oursHere];
  }
  return best >= plainly && ours >= oursPlainly;
};

/** What the phrases of a type come to, with those that speak against it. */
const saidOf = (type: MessageType, weighed: readonly Weighed[]): number =>
  addUp(weighed.filter(({ sign }) => sign.kind === 'type' && sign.type === type)).points;

/**
 * What a message asks for besides, in a stretch of its own: the whole of it may speak for one matter, and two of its
 * sentences for another. Each has a phrase that says why.
 */
export const besides = (
  kept: readonly Scored[],
  scored: readonly Scored[],
  heard: { readonly weighed: readonly Weighed[]; readonly traits: readonly Trait[] },
  leanings: Leanings,
): readonly Scored[] => {
  const left = scored.filter(
    ({ type }) =>
      askedBeside.has(type) && saidOf(type, heard.weighed) >= least && !kept.some((one) => one.type === type),
  );
  if (kept.length === 0 || left.length === 0) return [];
  const places = inPlace(scored, heard.traits, leanings);
  return left.filter(({ type }) => kept.every((one) => hasStretch(places, type, one.type))).slice(0, most);
};
