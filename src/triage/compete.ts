import { enough, type Scored } from './scored.ts';
import { addUp, type Weighed } from './weigh.ts';

/** What is named besides the best must be said in words of its own, in so many points, */
const enoughBeside = 4;
/** or come so near to the best. */
const nearly = 0.2;
/** A type that its own words say is named besides where it is no further behind the best than this, and their excess. */
const farBehind = 4;
/** For each point more than it needs, it may be so much further behind. */
const excess = 1;
/** What asks for its thing in so many points, so many words from the rest, is named however plain the rest is. */
const plainly = 5;
const distance = 2;
/** A longer letter lists at length what belongs to the one thing that it asks for. */
const longLetter = 150;
/** A question beside a request says no more than the request, unless it is plainer. */
const questionBeside = 6;
/** Two matters are told apart by their order where their points do not tell them further apart than this. */
const farToSwap = 1.5;
const farToSwapPlain = 8;
/** What is left of a phrase whose words already say another type. */
const shared = 0.3;
const mostlyCommon = 0.6;
/** Phrases of less than this take no words from others. */
const light = 2.5;

/** The best, and those named beside it: what several say with the same words is said by the best alone. */
export const compete = (scored: readonly Scored[], weighed: readonly Weighed[], words: number): readonly Scored[] => {
  const [first, ...others] = scored;
  if (first === undefined || first.points < enough) return [];
  const kept = [first];
  let taken = saying(weighed, first).filter(inOneSentence);
  for (const one of others) {
    const said = saying(weighed, one);
    const left = said.map((phrase) => (taken.some((other) => sameWords(phrase, other)) ? lighter(phrase) : phrase));
    const { points, counted } = addUp(left);
    const needed = one.type === 'question' ? questionBeside : enoughBeside;
    const own =
      one.points >= enough && points >= needed && first.points - one.points < farBehind + (points - needed) * excess;
    if (
      !own &&
      (words > longLetter || !counted.some((phrase) => asksPlainly(phrase) && isApart(phrase, taken))) &&
      (one.points < enough || first.points - one.points > nearly)
    )
      continue;
    kept.push({ ...one, counted });
    taken = [...taken, ...said.filter(inOneSentence)];
  }
  return inOrder(kept);
};

/** Whether a phrase asks for its thing plainly. */
const asksPlainly = ({ sign, points }: Weighed): boolean =>
  points >= plainly && sign.phrase.reason === 'asksForIt' && !('all' in sign.phrase);

/** Whether a phrase stands at a distance from whatever says the others. */
const isApart = ({ where, from, to }: Weighed, taken: readonly Weighed[]): boolean =>
  taken.every((other) => other.where !== where || other.from - to > distance || from - other.to > distance);

/** Matters that are each said plainly stand in the order in which the message comes to them. */
const inOrder = (kept: readonly Scored[]): readonly Scored[] => {
  const [first] = kept;
  if (first === undefined || !plainlySaid(first)) return kept;
  const isNear = (one: Scored): boolean =>
    plainlySaid(one) && first.points - one.points < (one.counted.some(asksPlainly) ? farToSwapPlain : farToSwap);
  const near = kept.filter(isNear).toSorted((a, b) => beginsAt(a) - beginsAt(b));
  return [...near, ...kept.filter((one) => !isNear(one))];
};

const plainlySaid = ({ counted }: Scored): boolean => counted.some(({ points }) => points >= light);

/** Where the first plain word of a type stands; the subject comes before the text. */
const beginsAt = ({ counted }: Scored): number =>
  Math.min(
    ...counted
      .filter(({ points }) => points >= light)
      .map(({ where, from }) => (where === 'subject' ? from - 1_000 : from)),
  );

const saying = (weighed: readonly Weighed[], { type }: Scored): readonly Weighed[] =>
  weighed.filter(({ sign }) => sign.kind === 'type' && sign.type === type);

const lighter = (phrase: Weighed): Weighed => ({ ...phrase, points: phrase.points * shared });

/** What is said over several sentences leaves the words between to others. */
const inOneSentence = ({ sign }: Weighed): boolean => !('over' in sign.phrase);

/** Whether one says what it says with words of the other. */
const sameWords = (one: Weighed, other: Weighed): boolean => {
  if (one.points <= 0 || other.points < light || one.where !== other.where) return false;
  const common = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return common >= mostlyCommon * Math.min(one.to - one.from, other.to - other.from);
};
