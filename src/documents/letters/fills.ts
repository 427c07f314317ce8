import type { Day } from '../../law/day.ts';
import type { RequestClocks } from '../../law/request-clocks.ts';
import { clocksOfRequest } from '../../registers/request-duties.ts';
import type { RequestState } from '../../registers/requests.ts';
import { longDay, longDayOf } from '../long-day.ts';
import type { Decide, Fill, Filling, LetterFacts } from './kind.ts';

/** Several paragraphs, lines or items in one text: each stands alone; nothing when the text says nothing. */
export const linesOf = (text: unknown): readonly string[] | undefined => {
  const lines = typeof text === 'string' ? text.split(/\r?\n/).map((line) => line.trim()) : [];
  const said = lines.filter((line) => line !== '');
  return said.length === 0 ? undefined : said;
};

/** What the officer gave for this letter alone. */
export const extra =
  (name: string): Fill =>
  ({ extras }) =>
    linesOf(extras[name]);

/** Whether the officer gave it. */
export const given =
  (name: string): Decide =>
  ({ extras }) =>
    linesOf(extras[name]) !== undefined;

/** A text of the record, in its paragraphs. */
export const column =
  (name: string): Fill =>
  ({ state }) =>
    linesOf(state[name]);

/** A text of the record, or what the officer gave in its place. */
export const columnOr =
  (name: string, other: string = name): Fill =>
  (facts) =>
    column(name)(facts) ?? extra(other)(facts);

/** What the officer gave, which goes before the record. */
export const extraOr =
  (name: string, other: Fill): Fill =>
  (facts) =>
    extra(name)(facts) ?? other(facts);

/** A day of the record, as a letter writes it. */
export const day =
  (name: string): Fill =>
  ({ state, language }) =>
    typeof state[name] === 'string' ? longDayOf(state[name], language) : undefined;

/** A day that the officer gave, `YYYY-MM-DD`, before the one of the record. */
export const dayGiven =
  (name: string, other: string = name): Fill =>
  (facts) =>
    longDayOf(facts.extras[name], facts.language) ?? day(other)(facts);

/** The day on which the letter is written. */
export const today: Fill = (facts) => longDay(facts.today, facts.language);

export const requestOf = ({ state }: LetterFacts): RequestState => state as RequestState;

/** Both clocks of the request. */
export const clocksOf = (facts: LetterFacts): RequestClocks | undefined =>
  clocksOfRequest(requestOf(facts), facts.company.promises.requestDays);

/** One of the clocks' days, as a letter writes it. */
export const clock =
  (pick: (clocks: RequestClocks) => Day | undefined): Fill =>
  (facts) => {
    const clocks = clocksOf(facts);
    const found = clocks === undefined ? undefined : pick(clocks);
    return found === undefined ? undefined : longDay(found, facts.language);
  };

/** Keys of a closed list as its words; nothing where none is chosen. */
export const chosen = (keys: unknown, texts: Readonly<Record<string, string>>): readonly string[] | undefined => {
  const list = (Array.isArray(keys) ? keys : [keys]).flatMap((key) => texts[String(key)] ?? []);
  return list.length === 0 ? undefined : list;
};

/** A choice within a sentence: *Fondée en partie* is *fondée en partie*, and what is written in capitals stays. */
export const inSentence = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The same of each one chosen. */
export const chosenInSentence = (keys: unknown, texts: Readonly<Record<string, string>>) =>
  chosen(keys, texts)?.map(inSentence);

/** The parts of an answer that say something, one after another. */
export const together = (...parts: readonly Filling[]): Filling => {
  const said = parts.flatMap((part) => (typeof part === 'string' || Array.isArray(part) ? part : []));
  return said.length === 0 ? undefined : said;
};
