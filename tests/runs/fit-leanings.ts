import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTrait } from '../../src/triage/phrases/leanings/read-leanings.ts';
import { wordLetters } from '../../src/triage/reader.ts';
import { circumstancesOf } from '../../src/triage/score.ts';
import { hear } from '../../src/triage/suggest.ts';
import { type MessageType, messageTypes } from '../../src/triage/types.ts';
import { utterances } from '../triage/read-utterances.ts';
import { inSmallTalk, type Mail } from './small-talk.ts';

/**
 * `npm run -s triage-fit -- tests/triage/mails.*.jsonl …`: fits what families and single words lean to, on our own
 * utterances and on labelled mails (`{subject, body, types}` a line), and writes the tables of `src/triage/phrases/leanings`. Plain descent on the logarithm of odds with
 * a pull to zero, from zero and in the order given: the same mails always give the same tables.
 */
const pull = 0.001;
const rounds = 250;
const pace = 0.5;
/** How much of its last step each next step keeps. */
const drive = 0.9;
/** Rarer than this says nothing; of the words those are kept that say most; and of each the weights that count. */
const fewestMails = 5;
const mostWords = 760;
const leastWeight = 0.05;

interface Example {
  readonly traits: ReadonlyMap<string, number>;
  readonly types: readonly MessageType[];
}
type Table = Map<string, Float64Array>;

const wordsIn = (text: string): readonly string[] =>
  (
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replaceAll('œ', 'oe')
      .match(/[a-z]+/g) ?? []
  ).map((word) => word.slice(0, wordLetters));

const exampleOf = ({ subject = '', body, types, label }: Mail): Example => {
  const heard = hear({ subject, text: body });
  const { starts, ends, count } = heard.text.tokens;
  const own = Array.from({ length: count }, (_, at) => at)
    .filter(heard.own)
    .map((at) => body.slice(starts[at], ends[at]));
  const traits = new Map<string, number>([['#always', 1]]);
  for (const { name } of heard.traits) if (name.startsWith('@')) traits.set(name, 1);
  for (const word of wordsIn(`${subject} ${own.join(' ')}`)) traits.set(word, 1);
  for (const [name, value] of Object.entries(circumstancesOf(heard))) if (value > 0) traits.set(`#${name}`, value);
  const said: readonly string[] = types ?? [label ?? ''];
  return { traits, types: messageTypes.filter((type) => said.includes(type)) };
};

/** The share that each type has of a mail by the weights, and how far that is from what it is. */
const missesOf = (odds: Float64Array, wanted: readonly number[]): Float64Array => {
  const top = Math.max(...odds);
  const shares = odds.map((one) => Math.exp(one - top));
  const all = shares.reduce((sum, one) => sum + one, 0);
  return shares.map((share, at) => share / all - (wanted[at] ?? 0));
};

const fitted = (examples: readonly Example[], names: readonly string[]): Table => {
  const width = messageTypes.length;
  const places = new Map(names.map((name, at) => [name, at * width]));
  const always = places.get('#always') ?? -1;
  const known = examples.map(({ traits, types }) => ({
    traits: [...traits].flatMap(([name, value]): readonly (readonly [number, number])[] => {
      const place = places.get(name);
      return place === undefined ? [] : [[place, value]];
    }),
    wanted: messageTypes.map((type) => (types.includes(type) ? 1 / types.length : 0)),
  }));
  const weights = new Float64Array(names.length * width);
  const speed = new Float64Array(weights.length);
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map((weight, at) => (at >= always && at < always + width ? 0 : pull * weight));
    for (const { traits, wanted } of known) {
      const odds = new Float64Array(width);
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

const loudest = (weights: Float64Array | undefined): number => Math.max(...(weights ?? [0]).map(Math.abs));

const written = (table: Table, names: readonly string[]): string => {
  const entries = names.toSorted().flatMap((name) => {
    const weights = table.get(name) ?? new Float64Array();
    const kept = messageTypes.flatMap((type, at) =>
      Math.abs(weights[at] ?? 0) < leastWeight ? [] : [[type, weights[at] ?? 0] as const],
    );
    return kept.length === 0 ? [] : [writeTrait(name, kept)];
  });
  const lines = [''];
  for (const entry of entries) {
    const last = lines.at(-1) ?? '';
    if (last.length + entry.length > 116 && last !== '') lines.push(entry);
    else lines[lines.length - 1] = last === '' ? entry : `${last}, ${entry}`;
  }
  return lines.join('\n');
};

const short = (['fr', 'en'] as const).flatMap(utterances).map(({ text, ...mail }): Mail => ({ ...mail, body: text }));
const given = process.argv
  .slice(2)
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line): Mail => JSON.parse(line));
const mails = [...short, ...given];
const examples = [...mails, ...inSmallTalk(mails)].map(exampleOf);
const counts = new Map<string, number>();
for (const { traits } of examples) for (const name of traits.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
const common = [...counts].filter(([, count]) => count >= fewestMails).map(([name]) => name);
const isWord = (name: string): boolean => /^[a-z]/.test(name);
const all = fitted(examples, common);
const words = common
  .filter(isWord)
  .toSorted((a, b) => loudest(all.get(b)) - loudest(all.get(a)) || a.localeCompare(b))
  .slice(0, mostWords);
const families = common.filter((name) => !isWord(name));
const table = fitted(examples, [...families, ...words]);
const folder = join(import.meta.dirname, '../../src/triage/phrases/leanings');
const write = (name: string, says: string, names: readonly string[]): void =>
  writeFileSync(
    join(folder, `${name}.ts`),
    `/** ${says} Fitted (\`tests/runs/fit-leanings.ts\`), not written by hand. */\nexport const ${name} = \`\n${written(table, names)}\n\`;\n`,
  );
write('families', 'What the families of words and the circumstances speak for.', families);
write('words', 'What single words speak for.', words);
console.log(`fitted on ${examples.length} mails: ${families.length} families, ${words.length} words`);
