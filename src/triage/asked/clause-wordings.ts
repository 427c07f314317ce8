import type { PolicyClauseId } from '../../law/provisions.ts';
import { leaningTo } from './leaning.ts';
import { nearnessTo, type Traits, traitsOf } from './nearness.ts';
import { once } from './once.ts';
import { readAsked } from './read-asked.ts';
import { firstWordings } from './wordings-1.ts';
import { middleWordings } from './wordings-2.ts';
import { lastWordings } from './wordings-3.ts';
import { elsewhereWordings } from './wordings-elsewhere.ts';
import { furtherElsewhere } from './wordings-elsewhere-2.ts';
import { staffWordings } from './wordings-of-staff.ts';

/** Row 43 says that the policy is silent: no answer. */
export type Answerable = Exclude<PolicyClauseId, 'policy:43'>;

/** How people ask for each statement, in whole questions. */
export const clauseWordings: Readonly<Record<Answerable, string>> = {
  ...firstWordings,
  ...middleWordings,
  ...lastWordings,
};

type Label = Answerable | 'elsewhere';
type Wording = readonly [Label, string];

const apart = (lists: readonly Wording[]): readonly Wording[] =>
  lists.flatMap(([label, list]) => list.split('|').map((text) => [label, text] as const));
const clausesOf = (lists: Readonly<Record<Answerable, string>>): readonly Wording[] =>
  apart(Object.entries(lists) as readonly (readonly [Answerable, string])[]);

/** Everything that people ask of the policy, each with the statement that answers. */
const covered = (): readonly Wording[] => [...clausesOf(clauseWordings), ...clausesOf(staffWordings)];
const elsewhere = (): readonly Wording[] =>
  apart([...elsewhereWordings, ...furtherElsewhere].map((list) => ['elsewhere', list] as const));

const traits = (text: string): Traits => traitsOf(text, readAsked(text).names);

/** Traits of the wordings that were read ahead of the first question; used up when all of them are put together. */
const readAhead = new Map<string, Traits>();
const wordingTraits = (text: string): Traits => readAhead.get(text) ?? traits(text);
const wordingsAtATime = 60;

const read = once(() => {
  const ours = covered();
  const others = elsewhere();
  const textOf = ([, text]: Wording): string => text;
  return {
    near: nearnessTo<Label>([...ours, ...others].map(([label, text]) => [label, wordingTraits(text)] as const)),
    leaning: leaningTo(ours.map(textOf), others.map(textOf)),
  };
});

/** Reads the wordings a few at a time, so that whoever waits is answered between them. */
export function* readingAhead(): Generator<void> {
  for (const [at, [, text]] of [...covered(), ...elsewhere()].entries()) {
    readAhead.set(text, traits(text));
    if (at % wordingsAtATime === 0) yield;
  }
  read();
  readAhead.clear();
}

/** How near a question is to the wordings of each statement, and to questions that the policy does not answer. */
export const nearClauses = (question: string): ReadonlyMap<Label, number> => read().near(traits(question));

/** Whether the words of a question are those of the policy (above 0) or of other matters (below). */
export const leaning = (question: string): number => read().leaning(question);
