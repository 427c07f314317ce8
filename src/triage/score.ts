import type { SpokenType } from './phrases/index.ts';
import type { Reason } from './phrases/phrase.ts';
import { type MessageType, messageTypes } from './types.ts';
import { addUp, type Weighed } from './weigh.ts';

/** From so many points a type is suggested. */
export const enough = 4;
/** A reminder that never speaks of privacy must be this plain. */
const enoughWithoutContext = 9;
/** What is said in half, in a message that plainly speaks of personal information, is heard. */
const almost = 2.5;
const inContext = 1.5;
/** A message that speaks of little else, and asks for nothing we know, is still for the officer to read. */
const muchContext = 5;
/** What a message asks for first is what it is for: enumerations and threats come after. */
const saidFirst = 2;
/** Phrases of this weight say it plainly enough to be the first thing said, and context to count as such. */
const plain = 3;
/** Another type is named beside the best when it has at least this share of its points. */
const besides = 0.35;
/** A form on a website may send by itself too: what it says plainly is still heard. */
const machineMade = 6;
const throughList = 5;

/** What is named besides, and says nothing when it stands alone. */
const inPassing: ReadonlySet<Reason> = new Set(['setsTheScene', 'namesTheLaw']);

const needsContext: ReadonlySet<MessageType> = new Set(['followup']);
const spoken = messageTypes.filter((type): type is SpokenType => type !== 'other');

/** A type that weighs enough, with the phrases that say so. */
export interface Scored {
  readonly type: MessageType;
  readonly points: number;
  readonly counted: readonly Weighed[];
}

/** How a message came, where that was read. */
export interface Arrival {
  readonly autoSubmitted?: boolean;
  readonly listId?: string;
}

/** What a message seems to be by the weight of its phrases, best first; *other* when it is nothing else. */
export const scoresOf = (weighed: readonly Weighed[], arrival: Arrival): readonly [Scored, ...Scored[]] => {
  const around = addUp(weighed.filter(({ sign }) => sign.kind === 'context'));
  const scored = withFirst(spoken.flatMap((type) => scoreOf(type, weighed, arrival, around.points) ?? [])).toSorted(
    (a, b) => b.points - a.points || precision(b.type) - precision(a.type),
  );
  // A question beside a request says no more than the request.
  const least = (scored[0]?.points ?? 0) * besides;
  const [first, ...others] = scored.filter(
    ({ type, points }, at) => points >= least && (type !== 'question' || at === 0),
  );
  return first === undefined ? [unclear(weighed, arrival, around)] : [first, ...others];
};

/** Where two weigh the same, the more special right goes before the more general: access last. */
const precision = (type: MessageType): number => messageTypes.indexOf(type) * (type === 'question' ? -1 : 1);

const scoreOf = (
  type: SpokenType,
  weighed: readonly Weighed[],
  arrival: Arrival,
  around: number,
): Scored | undefined => {
  const { points: said, counted } = addUp(weighed.filter(({ sign }) => sign.kind === 'type' && sign.type === type));
  const half = counted.some(({ sign }) => !inPassing.has(sign.phrase.reason)) && said >= almost;
  const points = half && around >= plain ? said + inContext : said;
  if (points < enough) return undefined;
  const gate = gateBefore(type, weighed, arrival);
  if (gate >= enough && points <= gate) return undefined;
  if (needsContext.has(type) && points < enoughWithoutContext && around < 2) return undefined;
  return { type, points, counted };
};

const gateBefore = (type: MessageType, weighed: readonly Weighed[], { autoSubmitted, listId }: Arrival): number =>
  addUp(weighed.filter(({ sign }) => sign.kind === 'gate' && (sign.gate.before?.includes(type) ?? true))).points +
  (autoSubmitted ? machineMade : 0) +
  (listId ? throughList : 0);

/** Where the first plain word of a type stands; the subject comes before the text. */
const beginsAt = ({ counted }: Scored): number =>
  Math.min(
    ...counted
      .filter(({ sign }) => sign.phrase.weight >= plain)
      .map(({ where, from }) => (where === 'subject' ? from - 1_000 : from)),
  );

const withFirst = (scored: readonly Scored[]): readonly Scored[] => {
  const first = Math.min(...scored.map(beginsAt));
  return scored.map((one) => (beginsAt(one) === first ? { ...one, points: one.points + saidFirst } : one));
};

/** Nothing weighs enough: a question where privacy is spoken of and no gate stands before it, else *other*. */
const unclear = (weighed: readonly Weighed[], arrival: Arrival, around: Omit<Scored, 'type'>): Scored => {
  if (around.points >= muchContext && gateBefore('question', weighed, arrival) < enough)
    return { type: 'question', ...around, points: enough };
  return { type: 'other', ...addUp(weighed.filter(({ sign }) => sign.kind === 'gate')) };
};
