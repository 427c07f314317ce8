import type { Leanings } from '../../../src/triage/lean.ts';
import type { Weights } from '../../../src/triage/phrases/leanings/read-leanings.ts';
import { scoresOf } from '../../../src/triage/score.ts';
import { type MessageType, messageTypes } from '../../../src/triage/types.ts';
import type { Example } from './examples.ts';
import { keptOf, tablesOf } from './table.ts';

/** Mails that were written together, with the same in small talk beside each, and long ones made of them. */
export interface Batch {
  readonly name: string;
  readonly plain: readonly Example[];
  readonly inTalk: readonly Example[];
  readonly long: readonly Example[];
}
interface Judged {
  readonly batch: string;
  readonly is: readonly MessageType[];
  readonly first: MessageType;
  readonly given: readonly MessageType[];
}

const folds = 5;
/** So many lines that follow each other were thought of together, and stay in one fold. */
const together = 6;

const inFold = (at: number, fold: number): boolean => Math.floor(at / together) % folds === fold;

const judge = (batch: string, example: Example, leanings: Leanings): Judged => ({
  batch,
  is: example.types,
  first: example.first,
  given: scoresOf(example.heard, {}, leanings).map(({ type }) => type),
});

const line = (name: string, judged: readonly Judged[]): string => {
  const rate = (right: (one: Judged) => boolean): string =>
    `${((judged.filter(right).length / Math.max(1, judged.length)) * 100).toFixed(1)} %`;
  const f1s = messageTypes.flatMap((type) => {
    const is = judged.filter((one) => one.is.includes(type)).length;
    const given = judged.filter((one) => one.given.includes(type)).length;
    const right = judged.filter((one) => one.is.includes(type) && one.given.includes(type)).length;
    return is === 0 ? [] : [(2 * right) / (is + given)];
  });
  const macro = f1s.reduce((sum, f1) => sum + f1, 0) / Math.max(1, f1s.length);
  const first = rate((one) => one.given[0] === one.first);
  const privacy = rate((one) => one.is.includes('other') === one.given.includes('other'));
  return `${name.padEnd(22)} ${String(judged.length).padStart(5)}  first ${first}  privacy or not ${privacy}  F1 ${macro.toFixed(3)}`;
};

/** Fits five times without a fifth of each batch, and says how well that fifth is understood. */
export const crossValidate = (batches: readonly Batch[]): readonly string[] => {
  const judged = Array.from({ length: folds }, (_, fold) => {
    const kept = (examples: readonly Example[]) => examples.filter((_one, at) => !inFold(at, fold));
    const { families, words, table } = tablesOf(
      batches.flatMap(({ plain, inTalk }) => [...kept(plain), ...kept(inTalk)]),
    );
    const weights = new Map<string, Weights>([...families, ...words].map((name) => [name, keptOf(table, name)]));
    const leanings = (name: string): Weights => weights.get(name) ?? [];
    return batches.flatMap(({ name, plain }) =>
      plain.flatMap((example, at) => (inFold(at, fold) ? [judge(name, example, leanings)] : [])),
    );
  }).flat();
  return [
    ...batches.map(({ name }) =>
      line(
        name,
        judged.filter(({ batch }) => batch === name),
      ),
    ),
    line('all', judged),
  ];
};
