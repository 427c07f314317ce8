import type { Scenario } from '../../company/scenarios.ts';
import { suggest } from '../suggest.ts';
import { expressionReader, type Said, wordsOf } from './expression-reader.ts';
import { nearnessTo, type Traits, traitsOf } from './nearness.ts';
import { once } from './once.ts';
import { ranking, sureEnough } from './policy-search.ts';
import { isQuestion } from './question.ts';
import { sayingsOfStaff } from './sayings-of-staff.ts';
import { type Intent, intents, rules, scenarios, type Told } from './staff-rules.ts';
import { type StaffWord, wordsOfStaff } from './words-of-staff.ts';

export type { Intent } from './staff-rules.ts';

export interface Understood {
  readonly intent: Intent;
  /** It is asked, not told. */
  readonly question: boolean;
  /** For an incident: what it seems to be. */
  readonly scenario?: Scenario;
}

type Sayings = readonly Said<StaffWord>[];
interface Weighed {
  readonly intent: Told;
  readonly points: number;
}

const lists = Object.entries(wordsOfStaff) as readonly (readonly [StaffWord, string])[];
const reader = once(() => expressionReader<StaffWord>(lists));

/** Each of the things is said by a word of its own: *dossier* is not both what is held and what was reported. */
const isSaid = (said: Sayings, all: readonly StaffWord[], taken: readonly number[] = []): boolean => {
  const [first, ...others] = all;
  if (first === undefined) return true;
  return said.some(
    ({ meanings }, at) => !taken.includes(at) && meanings.includes(first) && isSaid(said, others, [...taken, at]),
  );
};

/** What the words may mean, the weightiest first. */
const weigh = (said: Sayings): readonly Weighed[] => {
  const names = new Set(said.flatMap(({ meanings }) => meanings));
  const points = new Map<Told, number>();
  for (const { intent, all, weight } of rules)
    if (weight > (points.get(intent) ?? 0) && all.every((name) => names.has(name)) && isSaid(said, all))
      points.set(intent, weight);
  return [...points].map(([intent, weight]) => ({ intent, points: weight })).toSorted((a, b) => b.points - a.points);
};

const scenarioOf = (said: Sayings): Pick<Understood, 'scenario'> => {
  const found = scenarios.find(([, all]) => isSaid(said, all));
  return found ? { scenario: found[0] } : {};
};

/** Acts on records: a question about them is one for the policy, unless the person tells what happened to them. */
const acts: ReadonlySet<Intent> = new Set(['reportIncident', 'passRequest', 'passComplaint', 'reportMinor']);
const happened =
  /\b(?:j ai|jai|je viens|jviens|je me suis|on a (?:perdu|envoye|recu|trouve|eu|fait|clique|vole|ete|jete|oublie|partage|decouvert)|on m a|on s est|i ve|i have|i just|i lost|i sent|i clicked|i left|i gave|we lost|we sent|i found|we found|got hacked|comment on transmet|comment transmettre|comment je transmets|how do i (?:pass|forward|register|log|enter|send)|how to (?:pass|forward|log)|ou j envoie|where do i send|a qui j envoie|a qui je l envoie|who do i send it)\b/;

/** What a mail of these words would be: phrases that were read from many mails know more ways of saying it. */
const asMail = (text: string): Intent => {
  const [{ type }] = suggest({ subject: '', text }).suggestions;
  switch (type) {
    case 'incident':
      return 'reportIncident';
    case 'complaint':
      return 'passComplaint';
    case 'minor':
      return 'reportMinor';
    case 'question':
    case 'followup':
    case 'other':
      return 'none';
    default:
      return 'passRequest';
  }
};

/** A few words without a verb may be a question too (*durée de conservation*), where they are plainly the policy's. */
const otherwise = (text: string, question: boolean, sure: () => number): Intent => {
  const mail = question ? 'none' : asMail(text);
  if (mail !== 'none') return mail;
  return sure() >= sureEnough * 1.5 ? 'policyQuestion' : 'none';
};

const enough = 4;
const plainly = 5;
/** From so many points it is what was meant, even where the policy would have an answer. */
const beyondDoubt = 7;

const decide = (all: readonly Weighed[], question: boolean, sure: () => number, namesPolicy: boolean): Intent => {
  const [best] = all.filter(({ points }) => points >= enough);
  if (question && sure() >= sureEnough && (best === undefined || best.points < beyondDoubt)) return 'policyQuestion';
  if (best !== undefined && best.points >= plainly) return best.intent;
  if (question && namesPolicy) return 'policyQuestion';
  if (best !== undefined) return best.intent;
  return all.some(({ intent }) => intent === 'help') ? 'help' : 'none';
};

const traits = (text: string, said: Sayings): Traits =>
  traitsOf(
    text,
    said.flatMap(({ meanings }) => meanings),
  );

const nearIntents = once(() => {
  const known = (Object.entries(sayingsOfStaff) as readonly (readonly [Intent, readonly string[]])[]).flatMap(
    ([intent, lists]) => lists.flatMap((list) => list.split('|').map((text) => [intent, text] as const)),
  );
  return nearnessTo<Intent>(known.map(([intent, text]) => [intent, traits(text, reader()(text))] as const));
});

/** What the rules count for beside the nearness to what staff say: less where they found nothing. */
const ruled = 0.25;
const ruledNothing = 0.2;

/** The rules may miss a new turn of phrase that is very near to a known one: the two decide together. */
const settle = (text: string, said: Sayings, byRules: Intent, asksPolicy: boolean): Intent => {
  const near = nearIntents()(traits(text, said));
  const able = intents.filter((intent) => !(asksPolicy && acts.has(intent)) || intent === byRules);
  const scored = able.map((intent) => {
    const more = intent !== byRules ? 0 : byRules === 'none' ? ruledNothing : ruled;
    return { intent, score: (near.get(intent) ?? 0) + more };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).intent;
};

/** Says what is meant by a text of a few words, in either language, with slips of the hand. Pure and deterministic. */
export const understand = (text: string): Understood => {
  const words = wordsOf(text).join(' ');
  const question = isQuestion(text);
  if (words === '') return { intent: 'help', question };
  const said = reader()(text);
  const asksOnly = question && !happened.test(words);
  const all = weigh(said).filter(({ intent }) => !(asksOnly && acts.has(intent)));
  const namesPolicy = said.some(({ meanings }) => meanings.includes('policyWord'));
  // What is told and not asked is mostly understood without it.
  const sure = once(() => ranking(text)[0]?.sure ?? 0);
  const decided = decide(all, asksOnly || (question && all.length === 0), sure, namesPolicy);
  const byRules = decided === 'none' ? otherwise(text, question, sure) : decided;
  const intent = settle(text, said, byRules, asksOnly && sure() >= sureEnough);
  return { intent, question, ...(intent === 'reportIncident' ? scenarioOf(said) : {}) };
};
