import { suggest } from '../../triage/suggest.ts';
import { type MessageType, messageTypes } from '../../triage/types.ts';
import type { LineMail } from './mail-lines.ts';

/** How well one label is given: among all that a mail is said to be. */
export interface LabelShare {
  readonly label: MessageType;
  readonly mails: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well labelled mails are understood; every share from 0 to 1. */
export interface Evaluation {
  readonly mails: number;
  readonly macroF1: number;
  readonly firstRight: number;
  readonly allRight: number;
  /** Right about whether it concerns privacy at all. */
  readonly privacyOrNot: number;
  readonly labels: readonly LabelShare[];
  /** What was taken for what, by the first of each: most often first. */
  readonly confusion: readonly { readonly is: MessageType; readonly taken: MessageType; readonly times: number }[];
}

interface Judged {
  readonly is: readonly MessageType[];
  readonly given: readonly MessageType[];
}

const judge = ({ subject, text, types }: LineMail): Judged => ({
  is: types,
  given: suggest({ subject, text }).suggestions.map(({ type }) => type),
});

const firstOf = (types: readonly MessageType[]): MessageType => types[0] ?? 'other';

const shareOf = (label: MessageType, judged: readonly Judged[]): LabelShare => {
  const count = (right: (one: Judged) => boolean): number => judged.filter(right).length;
  const mails = count(({ is }) => is.includes(label));
  const given = count((one) => one.given.includes(label));
  const right = count((one) => one.is.includes(label) && one.given.includes(label));
  const precision = given === 0 ? 0 : right / given;
  const recall = mails === 0 ? 0 : right / mails;
  return { label, mails, precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

const sameTypes = ({ is, given }: Judged): boolean =>
  new Set(is).size === given.length && given.every((type) => is.includes(type));

const confusionIn = (judged: readonly Judged[]): Evaluation['confusion'] => {
  const pairs = judged
    .map(({ is, given }) => ({ is: firstOf(is), taken: firstOf(given) }))
    .filter(({ is, taken }) => is !== taken);
  return [...Map.groupBy(pairs, ({ is, taken }) => `${is} ${taken}`).values()]
    .flatMap(([pair, ...others]) => (pair === undefined ? [] : [{ ...pair, times: others.length + 1 }]))
    .toSorted((a, b) => b.times - a.times);
};

/** Holds what is said of labelled mails against their labels. */
export const evaluate = (mails: readonly LineMail[]): Evaluation => {
  const judged = mails.filter(({ types }) => types.length > 0).map(judge);
  const rate = (right: (one: Judged) => boolean): number => judged.filter(right).length / Math.max(1, judged.length);
  const labels = messageTypes.map((label) => shareOf(label, judged)).filter((share) => share.mails > 0);
  return {
    mails: judged.length,
    macroF1: labels.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, labels.length),
    firstRight: rate(({ is, given }) => firstOf(is) === firstOf(given)),
    allRight: rate(sameTypes),
    privacyOrNot: rate(({ is, given }) => is.includes('other') === given.includes('other')),
    labels,
    confusion: confusionIn(judged),
  };
};
