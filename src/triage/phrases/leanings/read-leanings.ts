import { type MessageType, messageTypes } from '../../types.ts';

/** Types with their weights, natural logarithms of odds. */
export type Weights = readonly (readonly [MessageType, number])[];

/** How each type is written in the tables: its place in the list of types, as a letter. */
const letterOf = (at: number): string => String.fromCharCode(0x61 + at);
const typeBy: ReadonlyMap<string, MessageType> = new Map(messageTypes.map((type, at) => [letterOf(at), type]));

/** One trait as a table has it: `@erase d74k-12`, its name, then a letter and hundredths for each type it speaks of. */
export const writeTrait = (name: string, weights: Weights): string => {
  const numbers = weights.flatMap(([type, weight]) => {
    const hundredths = Math.round(weight * 100);
    return hundredths === 0 ? [] : [`${letterOf(messageTypes.indexOf(type))}${hundredths}`];
  });
  return `${name} ${numbers.join('')}`;
};

/** Reads tables of traits, parted by commas or line ends. Throws where one cannot be read: they are ours. */
export const readLeanings = (...tables: readonly string[]): ReadonlyMap<string, Weights> =>
  new Map(
    tables
      .flatMap((table) => table.split(/[,\n]/))
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .map((entry) => {
        const [name = '', numbers = ''] = entry.split(' ');
        const weights = [...numbers.matchAll(/([a-o])(-?\d+)/g)].flatMap(([, letter = '', value]) => {
          const type = typeBy.get(letter);
          return type === undefined ? [] : [[type, Number(value) / 100] as const];
        });
        if (weights.length === 0) throw new Error(`a leaning cannot be read: ${entry}`);
        return [name, weights] as const;
      }),
  );
