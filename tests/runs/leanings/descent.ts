import { messageTypes } from '../../../src/triage/types.ts';
import type { Example } from './examples.ts';

/** Plain descent on the logarithm of odds with a pull to zero, from zero and in the order given. */
const pull = 0.0003;
const rounds = 250;
const pace = 0.5;
/** How much of its last step each next step keeps. */
const drive = 0.9;

/** What each trait weighs for each type, in natural logarithms of odds. */
export type Table = ReadonlyMap<string, Float64Array>;

/** The share that each type has of a mail by the weights, and how far that is from what it is. */
const missesOf = (odds: Float64Array, wanted: readonly number[]): Float64Array => {
  const top = Math.max(...odds);
  const shares = odds.map((one) => Math.exp(one - top));
  const all = shares.reduce((sum, one) => sum + one, 0);
  return shares.map((share, at) => share / all - (wanted[at] ?? 0));
};

export const fitted = (examples: readonly Example[], names: readonly string[]): Table => {
  const width = messageTypes.length;
  const places = new Map(names.map((name, at) => [name, at * width]));
  const always = places.get('#always') ?? -1;
  const known = examples.map(({ traits, types, phrases }) => ({
    traits: [...traits].flatMap(([name, value]): readonly (readonly [number, number])[] => {
      const place = places.get(name);
      return place === undefined ? [] : [[place, value]];
    }),
    wanted: messageTypes.map((type) => (types.includes(type) ? 1 / types.length : 0)),
    phrases,
  }));
  const weights = new Float64Array(names.length * width);
  const speed = new Float64Array(weights.length);
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map((weight, at) => (at >= always && at < always + width ? 0 : pull * weight));
    for (const { traits, wanted, phrases } of known) {
      const odds = Float64Array.from(phrases);
      for (const [place, value] of traits)
        for (let at = 0; at < width; at += 1) odds[at] = (odds[at] ?? 0) + (weights[place + at] ?? 0) * value;
      const misses = missesOf(odds, wanted);
      for (const [place, value] of traits)
        for (let at = 0; at < width; at += 1)
          slope[place + at] = (slope[place + at] ?? 0) + ((misses[at] ?? 0) * value) / known.length;
    }
    for (let at = 0; at < weights.length; at += 1) {
      speed[at] = (speed[at] ?? 0) * drive - pace * (slope[at] ?? 0);
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  return new Map(names.map((name, at) => [name, weights.slice(at * width, (at + 1) * width)]));
};
