import { canBe } from './about-privacy.ts';
import { besides } from './beside.ts';
import { compete } from './compete.ts';
import { type Circumstances, type Leanings, leaningOf, type Trait, weightOf } from './lean.ts';
import type { SpokenType } from './phrases/index.ts';
import { leaningsOf } from './phrases/leanings/index.ts';
import { enough, type Scored } from './scored.ts';
import { type MessageType, messageTypes } from './types.ts';
import { addUp, type Weighed } from './weigh.ts';

/** Points for each step of the natural logarithm of odds against *other*. */
const step = 2;
/** What phrases weigh beside single words: so many points are one step, and fewer where few words are said at all. */
const pointsAStep = 5;
const pointsAStepOfFew = 2.5;
const fewWords = 15;
/** What names the right or the subject by its name, where no gate stands before it. */
const byName = 1.5;
const mostPoints = 12;
const leastPoints = -4;
/** A message that speaks of little else, and asks for nothing we know, is still for the officer to read. */
const muchContext = 5;
/** What a message asks for first is what it is for: enumerations and threats come after. */
const saidFirst = 1;
/** So many words apart two are said in one breath. */
const sameBreath = 6;
/** Phrases of this weight say it plainly enough to be the first thing said. */
const plain = 3;
/** A form on a website may send by itself too: what it says plainly is still heard. */
const machineMade = 3;
const throughList = 2.5;
/** How much of what the others come to speaks for the best as well. */
const speaksFor = 0.5;
/** Circumstances are counted in eighths of a point, and at most so far. */
const scale = 8;
const most = 1.5;

const spoken = messageTypes.filter((type): type is SpokenType => type !== 'other');

/** How a message came, where that was read. */
export interface Arrival {
  readonly autoSubmitted?: boolean;
  readonly listId?: string;
}

/** What was heard in a message: its phrases in their place, its single words, and how it was written. */
export interface Heard {
  readonly weighed: readonly Weighed[];
  readonly traits: readonly Trait[];
  readonly asked: boolean;
  readonly words: number;
}

/** What is known of a message besides its words, as the leanings count it. */
export const circumstancesOf = ({ weighed, asked, words }: Heard): Circumstances => {
  const sum = (kind: 'gate' | 'context'): number =>
    Math.min(most, addUp(weighed.filter(({ sign }) => sign.kind === kind)).points / scale);
  return { gate: sum('gate'), context: sum('context'), asked: asked ? 1 : 0, length: Math.min(2, words / 150) };
};

/** What the phrases of one type come to, in natural logarithms of odds. */
interface Spoken extends Said {
  readonly steps: number;
  readonly denied: boolean;
}

/** What the phrases of a message say for each type, before its single words are counted. */
export const phrasesOf = (heard: Heard): readonly Spoken[] => {
  const { gate } = circumstancesOf(heard);
  const byType = Map.groupBy(heard.weighed, ({ sign }) => (sign.kind === 'type' ? sign.type : undefined));
  const said = withFirst(spoken.map((type) => ({ type, ...addUp(byType.get(type) ?? []) })));
  const perStep = heard.words < fewWords ? pointsAStepOfFew : pointsAStep;
  return said.map((one) => {
    const phrases = Math.max(leastPoints, Math.min(mostPoints, one.points)) / perStep;
    const named = one.counted.some(namesIt) ? byName * Math.max(0, 1 - gate) : 0;
    return { ...one, steps: phrases + named, denied: isDenied(byType.get(one.type) ?? []) };
  });
};

/** What a message seems to be by its phrases and words, best first; *other* when it is nothing else. */
export const scoresOf = (
  heard: Heard,
  arrival: Arrival,
  leanings: Leanings = leaningsOf,
): readonly [Scored, ...Scored[]] => {
  const { weighed, traits } = heard;
  const around = circumstancesOf(heard);
  const leaning = leaningOf(traits, around, leanings);
  const against = leaning.other + (arrival.autoSubmitted ? machineMade : 0) + (arrival.listId ? throughList : 0);
  const scored = withOthers(
    phrasesOf(heard)
      .filter(({ type, denied }) => canBe(type, traits, around) && !denied)
      .map(({ type, counted, steps }): Scored => {
        const over = leaning[type] + steps - against;
        return { type, points: enough + step * over, counted, leaning: [] };
      })
      .toSorted((a, b) => b.points - a.points),
  );
  const kept = compete(scored, weighed, heard.words);
  const [first, ...others] = [...kept, ...besides(kept, scored, heard, leanings)].map((one) => ({
    ...one,
    points: Math.max(one.points, enough),
    leaning: one.counted.some((phrase) => phrase.points > 0) ? [] : leaningTo(one.type, traits),
  }));
  return first === undefined ? [unclear(heard, around)] : [first, ...others];
};

/** What is ours in one way or another is ours, though no one way outweighs *other*: the best speaks for them all. */
const withOthers = ([first, ...others]: readonly Scored[]): readonly Scored[] => {
  if (first === undefined) return [];
  const beside = others.reduce((sum, { points }) => sum + Math.exp((points - first.points) / step), 1);
  return [{ ...first, points: first.points + speaksFor * step * Math.log(beside) }, ...others];
};

const namesIt = ({ sign, points }: Weighed): boolean =>
  points >= enough && (sign.phrase.reason === 'namesTheRight' || sign.phrase.reason === 'namesTheSubject');

/** What is only denied is not asked for, whatever its words lean to. */
const isDenied = (ofType: readonly Weighed[]): boolean => {
  const said = ofType.filter(({ sign }) => sign.phrase.weight >= plain);
  return said.some(({ points }) => points === 0) && said.every(({ points }) => points < plain);
};

/** The words that lean most to a type, without those that hardly do. */
const leaningTo = (type: MessageType, traits: readonly Trait[]): readonly Trait[] =>
  traits
    .filter(({ name }) => weightOf(name, type) > 0.2)
    .toSorted((a, b) => weightOf(b.name, type) - weightOf(a.name, type))
    .slice(0, 3);

interface Said {
  readonly type: SpokenType;
  readonly points: number;
  readonly counted: readonly Weighed[];
}

/** Where the first plain word of a type stands; the subject comes before the text. */
const beginsAt = ({ counted }: Said): number =>
  Math.min(
    ...counted
      .filter(({ sign, points }) => sign.phrase.weight >= plain && points >= plain)
      .map(({ where, from }) => (where === 'subject' ? from - 1_000 : from)),
  );

const withFirst = (said: readonly Said[]): readonly Said[] => {
  const first = Math.min(...said.map(beginsAt));
  return said.map((one) => (beginsAt(one) <= first + sameBreath ? { ...one, points: one.points + saidFirst } : one));
};

/** Nothing weighs enough: a question where privacy is spoken of and no gate stands before it, else *other*. */
const unclear = ({ weighed, traits }: Heard, around: Circumstances): Scored => {
  const ofKind = (kind: 'gate' | 'context') => addUp(weighed.filter(({ sign }) => sign.kind === kind));
  if (around.context >= muchContext / scale && around.gate < enough / scale)
    return { type: 'question', ...ofKind('context'), points: enough, leaning: [] };
  return { type: 'other', ...ofKind('gate'), leaning: leaningTo('other', traits) };
};
