import MiniSearch from 'minisearch';
import type { PolicyClauseId } from '../../law/provisions.ts';
import { firstPhrases } from './clause-phrases-1.ts';
import { laterPhrases } from './clause-phrases-2.ts';
import { type Answerable, leaning, nearClauses } from './clause-wordings.ts';
import type { Concept } from './concepts.ts';
import { once } from './once.ts';
import { type Asked, readAsked } from './read-asked.ts';

/** How each statement is asked about: `things that are named|other things`. */
export const clausePhrases: Readonly<Record<Answerable, string>> = { ...firstPhrases, ...laterPhrases };

/** A statement that answers, and how sure that is, from 0 to 1. */
export interface Answering {
  readonly clause: PolicyClauseId;
  readonly sure: number;
}

/** From here on it is an answer; below, the honest word is that we do not know. */
export const sureEnough = 0.38;
/** How much a question that is near to what the policy does not answer loses by it. */
const elsewhereNearness = 0.5;
/** How much the side counts to which its words lean. */
const leaningWeight = 0.04;
/** What a word weighs that nobody here knows, and one that names another matter. */
const strangeWeight = 3;
const elsewhereWeight = 25;

/** Things that are asked about in every house: a question that names nothing else has to be plainer. */
const weak: ReadonlySet<Concept> = new Set([
  'purpose',
  'right',
  'refuseToGive',
  'other',
  'use',
  'provide',
  'define',
  'kind',
  'contact',
  'staff',
  'question',
  'phone',
  'email',
  'address',
  'written',
  'deadline',
  'reply',
  'applies',
  'necessary',
  'ways',
  'business',
  'without',
  'need',
  'proportion',
  'measures',
  'risk',
  'contents',
  'promptly',
  'howLong',
  'notice',
  'change',
  'version',
  'paper',
  'published',
  'software',
  'teamsApp',
  'outside',
  'store',
  'understand',
  'motives',
  'reduce',
  'prevent',
  'directly',
  'suspect',
  'notify',
  'exception',
  'french',
  'parent',
  'assess',
  'accuracy',
  'decision',
  'accounting',
  'keepEnd',
  'links',
  'extend',
  'moreInformation',
  'separateFile',
  'request',
  'correct',
  'provider',
  'authority',
  'copy',
  'access',
  'order',
  'investigation',
  'industrial',
  'destroy',
  'security',
]);
const weakness = 0.75;

interface Phrase {
  readonly id: string;
  readonly clause: Answerable;
  readonly names: readonly Concept[];
  readonly text: string;
}

const isAnswerable = (id: string): id is Answerable => Object.hasOwn(clausePhrases, id);

const readPhrases = (): readonly Phrase[] =>
  Object.entries(clausePhrases).flatMap(([clause, list]) =>
    list.split('|').map((said, at) => {
      if (!isAnswerable(clause)) throw new Error(`no such statement: ${clause}`);
      const names = [...readAsked(said).names];
      return { id: `${clause}|${at}`, clause, names, text: names.join(' ') };
    }),
  );

/** Where phrases are looked up by the things they name, and what each thing weighs: the fewer statements name it, the more. */
const library = once(() => {
  const all = readPhrases();
  const index = new MiniSearch<Phrase>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(all);
  const named = new Map<Concept, Set<string>>();
  for (const { names, clause } of all)
    for (const name of names) named.set(name, (named.get(name) ?? new Set()).add(clause));
  const statements = Object.keys(clausePhrases).length;
  const weightOf = (concept: Concept): number => {
    const clauses = named.get(concept)?.size ?? 0;
    return Math.log(1 + (statements - clauses + 0.5) / (clauses + 0.5));
  };
  return { index, weightOf, byId: new Map(all.map((phrase) => [phrase.id, phrase])) };
});

const weightOf = (concept: Concept): number => library().weightOf(concept);
const weigh = (names: Iterable<Concept>): number => [...names].reduce((sum, name) => sum + weightOf(name), 0);

/** What the words weigh that a phrase does not speak to; a word of several senses by its lightest. */
const leftOver = ({ senses }: Asked, names: readonly Concept[]): number => {
  const left = senses.filter((sense) => !sense.some((name) => names.includes(name)));
  const each = new Map(left.map((sense) => [sense.join(' '), sense]));
  return [...each.values()].reduce((sum, sense) => sum + Math.min(...sense.map(weightOf)), 0);
};

/** How much of the question a phrase speaks to, and how much of the phrase is in the question. */
const likeness = (asked: Asked, { names }: Phrase, unknown: number): number => {
  const shared = weigh(names.filter((name) => asked.names.has(name)));
  return shared / Math.sqrt(weigh(names) * (shared + leftOver(asked, names) + unknown));
};

/** The best phrase decides; the next ones of the same statement break what is nearly even. */
const together = (sures: readonly number[]): number => {
  const [first = 0, second = 0, third = 0] = sures.toSorted((a, b) => b - a);
  return first + (0.1 * (second + third)) / 2;
};

/** How well the things that a question names fit the phrases of each statement. */
const fits = (asked: Asked): ReadonlyMap<Answerable, number> => {
  if (asked.names.size === 0) return new Map();
  const { index, byId } = library();
  const unknown = asked.strange.length * strangeWeight + asked.elsewhere.length * elsewhereWeight;
  const plainness = [...asked.names].every((name) => weak.has(name)) ? weakness : 1;
  const best = new Map<Answerable, number[]>();
  for (const { id } of index.search([...asked.names].join(' '))) {
    const phrase = byId.get(String(id));
    if (phrase === undefined) continue;
    const sure = likeness(asked, phrase, unknown) * plainness;
    best.set(phrase.clause, [...(best.get(phrase.clause) ?? []), sure]);
  }
  return new Map([...best].map(([clause, sures]) => [clause, together(sures)]));
};

/**
 * Every statement that the question may be about, best first: by the things that it names and by how near it is to
 * what people ask, half and half.
 */
export const ranking = (question: string): readonly Answering[] => {
  const fit = fits(readAsked(question));
  const near = nearClauses(question);
  const side = leaningWeight * leaning(question) - elsewhereNearness * (near.get('elsewhere') ?? 0);
  return Object.keys(clausePhrases)
    .filter(isAnswerable)
    .map((clause) => ({ clause, like: ((fit.get(clause) ?? 0) + (near.get(clause) ?? 0)) / 2 }))
    .filter(({ like }) => like > 0)
    .map(({ clause, like }) => ({ clause, sure: like + side }))
    .toSorted((a, b) => b.sure - a.sure);
};

/** The statement of the policy that answers a question in either language; undefined where it says nothing of it. */
export const searchPolicy = (question: string): Answering | undefined => {
  const [first] = ranking(question);
  return first !== undefined && first.sure >= sureEnough ? first : undefined;
};
