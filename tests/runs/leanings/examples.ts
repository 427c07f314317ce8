import { shareOf } from '../../../src/triage/lean.ts';
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

export const exampleOf = ({ subject = '', body, types, label }: Mail): Example => {
  const heard = hear({ subject, text: body });
  const traits = new Map<string, number>([['#always', 1]]);
  const share = shareOf(heard.traits);
  for (const { name } of heard.traits) traits.set(name, share);
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
