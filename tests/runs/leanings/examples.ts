import { wordLetters } from '../../../src/triage/reader.ts';
import { circumstancesOf, type Heard, phrasesOf } from '../../../src/triage/score.ts';
import { hear } from '../../../src/triage/suggest.ts';
import { type MessageType, messageTypes } from '../../../src/triage/types.ts';
import type { Mail } from '../small-talk.ts';

/** How far the fit believes the phrases: they were written with many of these mails in view. Found by cross-validation. */
const trust = 0.5;

/** A mail as the fit sees it: its families, words and circumstances, and what its phrases say for each type already. */
export interface Example {
  readonly traits: ReadonlyMap<string, number>;
  readonly heard: Heard;
  readonly types: readonly MessageType[];
  readonly first: MessageType;
  readonly phrases: readonly number[];
}

const wordsIn = (text: string): readonly string[] =>
  (
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replaceAll('œ', 'oe')
      .match(/[a-z]+/g) ?? []
  ).map((word) => word.slice(0, wordLetters));

export const exampleOf = ({ subject = '', body, types, label }: Mail): Example => {
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
  const steps = new Map<MessageType, number>(phrasesOf(heard).map((one) => [one.type, one.steps]));
  return {
    traits,
    heard,
    types: messageTypes.filter((type) => said.includes(type)),
    first: messageTypes.find((type) => type === said[0]) ?? 'other',
    phrases: messageTypes.map((type) => trust * (steps.get(type) ?? 0)),
  };
};
