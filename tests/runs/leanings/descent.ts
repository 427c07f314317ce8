import { messageTypes } from '../../../src/triage/types.ts';
import type { Example } from './examples.ts';

/** Plain descent on the logarithm of odds with a pull to zero, from zero and in the order given. */
const pull = 0.0001;
const pace = 0.5;
/** How much of its last step each next step keeps. */
const drive = 0.9;
/** So much of what reaches a mailbox is ordinary business, however little of what is fitted is. */
const ordinary = 0.5;

const width = messageTypes.length;

/** What each trait weighs for each type, in natural logarithms of odds. */
export type Table = ReadonlyMap<string, Float64Array>;

/** Where each trait of a mail has its weights, with how much it counts. */
interface Known {
  readonly places: Int32Array;
  readonly values: Float64Array;
  readonly wanted: Float64Array;
  readonly phrases: Float64Array;
  /** What the mail counts for among all. */
  readonly weight: number;
}

const knownOf = (examples: readonly Example[], placeOf: ReadonlyMap<string, number>): readonly Known[] => {
  const others = examples.filter(({ first }) => first === 'other').length;
  return examples.map(({ traits, types, first, phrases }) => {
    const standing = [...traits].filter(([name]) => placeOf.has(name));
    return {
      places: Int32Array.from(standing, ([name]) => placeOf.get(name) ?? 0),
      values: Float64Array.from(standing, ([, value]) => value),
      wanted: Float64Array.from(messageTypes, (type) => (types.includes(type) ? 1 / types.length : 0)),
      phrases: Float64Array.from(phrases),
      weight: first === 'other' ? ordinary / others : (1 - ordinary) / (examples.length - others),
    };
  });
};

/** Turns odds into how far the share that each type has of a mail is from what it is. */
const missIn = (odds: Float64Array, { wanted, weight }: Known): void => {
  const top = Math.max(...odds);
  let all = 0;
  for (let at = 0; at < width; at += 1) {
    odds[at] = Math.exp((odds[at] ?? 0) - top);
    all += odds[at] ?? 0;
  }
  for (let at = 0; at < width; at += 1) odds[at] = ((odds[at] ?? 0) / all - (wanted[at] ?? 0)) * weight;
};

/** Adds to the slope what one mail says of the weights as they are. */
const learn = (one: Known, weights: Float64Array, slope: Float64Array): void => {
  const { places, values } = one;
  const odds = Float64Array.from(one.phrases);
  for (let trait = 0; trait < places.length; trait += 1) {
    const place = places[trait] ?? 0;
    const value = values[trait] ?? 0;
    for (let at = 0; at < width; at += 1) odds[at] = (odds[at] ?? 0) + (weights[place + at] ?? 0) * value;
  }
  missIn(odds, one);
  for (let trait = 0; trait < places.length; trait += 1) {
    const place = places[trait] ?? 0;
    const value = values[trait] ?? 0;
    for (let at = 0; at < width; at += 1) slope[place + at] = (slope[place + at] ?? 0) + (odds[at] ?? 0) * value;
  }
};

/** Fits the weights of these traits in so many rounds: the fewer, the less a rare word comes to weigh. */
export const fitted = (examples: readonly Example[], names: readonly string[], rounds: number): Table => {
  const placeOf = new Map(names.map((name, at) => [name, at * width]));
  const always = placeOf.get('#always') ?? -width;
  const known = knownOf(examples, placeOf);
  const weights = new Float64Array(names.length * width);
  const speed = new Float64Array(weights.length);
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map((weight, at) => (at >= always && at < always + width ? 0 : pull * weight));
    for (const one of known) learn(one, weights, slope);
    for (let at = 0; at < weights.length; at += 1) {
      speed[at] = (speed[at] ?? 0) * drive - pace * (slope[at] ?? 0);
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  return new Map(names.map((name, at) => [name, weights.slice(at * width, (at + 1) * width)]));
};
