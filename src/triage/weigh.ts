import type { Found } from './find.ts';
import type { SpanKind } from './message.ts';
import type { SpokenType } from './phrases/index.ts';
import type { Read, Sign } from './reader.ts';
import { comma, sentence } from './tokens.ts';

/** Where a phrase stands. */
export type Where = 'subject' | 'text';

/** A phrase that counts, with what it came to in its place. */
export interface Weighed {
  readonly sign: Extract<Sign, { kind: 'type' | 'context' | 'gate' }>;
  readonly where: Where;
  /** Words, the last not included. */
  readonly from: number;
  readonly to: number;
  readonly points: number;
}

/** A subject says in few words what a mail is about. */
const inSubject = 1.6;
const bySpan: Readonly<Record<SpanKind, number>> = { new: 1, forwarded: 1, quoted: 0.15, signature: 0, notice: 0 };
/** What machines and bulk mail say of themselves stands at the foot. */
const gateBySpan: Readonly<Record<SpanKind, number>> = { ...bySpan, signature: 1, notice: 1 };

const denied = 0;
const onlyIf = 0.4;
const askedBefore = 0.35;

const conditional: ReadonlySet<SpokenType> = new Set(['withdrawal', 'objection', 'complaint', 'followup', 'incident']);
/** What a person reminds us of is not asked anew. */
const remindable: ReadonlySet<SpokenType> = new Set([
  'access',
  'portability',
  'rectification',
  'erasure',
  'withdrawal',
  'objection',
  'deindexing',
  'information',
  'automatedDecision',
  'complaint',
]);

/** How far before a phrase a negation still denies it, in words. */
const reach = 5;

type OfKind<K extends Sign['kind']> = Found<Extract<Sign, { kind: K }>>;

const ofKind = <K extends Sign['kind']>(read: Read, kind: K): readonly OfKind<K>[] =>
  read.signs.filter((found): found is OfKind<K> => found.phrase.kind === kind);

/** Whether nothing between two words parts them more than `most`. */
const together = (read: Read, from: number, to: number, most: number): boolean => {
  for (let at = from; at <= to; at += 1) if ((read.tokens.parted[at] ?? sentence) > most) return false;
  return true;
};

/** Weighs each phrase of one text by its place: what is quoted, denied, conditional or asked before counts less. */
export const weigh = (read: Read, where: Where, spanAt: (token: number) => SpanKind): readonly Weighed[] => {
  const nothing = ofKind(read, 'negationOfNothing');
  const negations = ofKind(read, 'negation').filter(
    ({ from }) => !nothing.some((other) => other.from <= from && from < other.to),
  );
  const conditions = ofKind(read, 'condition');
  const earlier = ofKind(read, 'earlierRequest');

  const isDenied = (from: number): boolean =>
    negations.some((one) => one.to <= from && from - one.to < reach && together(read, one.from + 1, from, comma - 1));
  const follows = (one: Found<Sign>, from: number): boolean =>
    one.from <= from && together(read, one.from + 1, from, comma);

  const typeFactor = (type: SpokenType, { from }: Found<Sign>): number => {
    if (isDenied(from)) return denied;
    if (remindable.has(type) && earlier.some((one) => follows(one, from))) return askedBefore;
    return conditional.has(type) && conditions.some((one) => follows(one, from)) ? onlyIf : 1;
  };
  return read.signs.flatMap((found): readonly Weighed[] => {
    const sign = found.phrase;
    if (sign.kind !== 'type' && sign.kind !== 'context' && sign.kind !== 'gate') return [];
    const span = spanAt(found.from);
    const place = where === 'subject' ? inSubject : (sign.kind === 'gate' ? gateBySpan : bySpan)[span];
    const against = sign.phrase.weight < 0;
    const factor = sign.kind === 'type' && !against ? typeFactor(sign.type, found) : 1;
    const points = sign.phrase.weight * place * factor;
    // What is denied is kept, at nothing: it says that the thing is not asked for.
    return points === 0 && (place === 0 || factor !== denied)
      ? []
      : [{ sign, where, from: found.from, to: found.to, points }];
  });
};

/** What each further phrase still adds: saying it five ways is not five times as clear. */
const further = [1, 0.6, 0.4, 0.25, 0.15] as const;

/** Adds up phrases of one kind: each counts once, none twice for the same words, each next one for less. */
export const addUp = (
  weighed: readonly Weighed[],
): { readonly points: number; readonly counted: readonly Weighed[] } => {
  const kept: Weighed[] = [];
  let against = 0;
  const denials = new Set<unknown>();
  for (const one of weighed.toSorted((a, b) => b.points - a.points || a.from - b.from)) {
    if (one.points < 0) {
      if (!denials.has(one.sign.phrase)) against += one.points;
      denials.add(one.sign.phrase);
    } else if (one.points > 0 && !kept.some((other) => repeats(one, other))) kept.push(one);
  }
  const points = kept.reduce((sum, one, at) => sum + one.points * (further[at] ?? 0.1), 0);
  return { points: points + against, counted: kept };
};

const repeats = (one: Weighed, other: Weighed): boolean =>
  one.sign.phrase === other.sign.phrase || (one.where === other.where && one.from < other.to && other.from < one.to);
