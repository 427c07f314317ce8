import type { CopySaid, RegisterCopy } from '../../ports/copies.ts';
import { longDayOf } from '../long-day.ts';
import { isComplete } from './items.ts';
import { mergeSmall } from './merge-small.ts';
import type { Speech } from './speech.ts';

export interface Fact {
  readonly title: string;
  readonly text: string;
}

const counted = (copy: RegisterCopy): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { stage } of copy.lines) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return counts;
};

/** How many records stand at each stage; where the copy shows rows to managers, without cells below five. */
export const statisticsOf = (copy: RegisterCopy, { texts, locale, language }: Speech): readonly Fact[] => {
  const cells = [...counted(copy)].map(([key, records]) => ({ key, records }));
  const { copies } = locale;
  const {
    cells: shown,
    merged,
    total,
  } = copy.scope === 'rows' ? mergeSmall(cells) : { cells, merged: undefined, total: copy.lines.length };
  const number = (value: number): string => value.toLocaleString(`${language}-CA`);
  return [
    ...shown.map(({ key, records }) => ({ title: texts.stages[key] ?? key, text: number(records) })),
    ...(merged === undefined ? [] : [{ title: copies.merged, text: number(merged) }]),
    { title: copies.total, text: total === undefined ? copies.fewer : number(total) },
  ];
};

/** How many entries are complete, in the copy for the Commission. */
export const completeness = (copy: RegisterCopy, said: CopySaid, speech: Speech): readonly string[] => {
  if (copy.scope !== 'commission') return [];
  const whole = copy.lines.filter((line) => isComplete(line, said)).length;
  const { copies } = speech.locale;
  return [copies.complete(String(whole)), copies.incomplete(String(copy.lines.length - whole))];
};

/** Managers are not told of a few: as with the other cells, fewer than five would say too much. */
const fewest = 5;

const destroyedIn = (
  { scope }: RegisterCopy,
  { destroyed = 0 }: CopySaid,
  { texts, language }: Speech,
): readonly Fact[] =>
  destroyed === 0 || (scope === 'rows' && destroyed < fewest)
    ? []
    : [{ title: texts.stages.forgotten ?? '', text: destroyed.toLocaleString(`${language}-CA`) }];

/** What a copy says of itself: which register, how much of it, as of when, and the hash over it. */
export const factsOf = (copy: RegisterCopy, said: CopySaid, speech: Speech): readonly Fact[] => {
  const { copies, registers } = speech.locale;
  const day = (text: string): string => longDayOf(text, said.language) ?? text;
  return [
    { title: registers.titles[copy.register], text: copies.scopes[copy.scope] },
    { title: copies.asOf(day(copy.asOf)), text: copy.asOf },
    { title: copies.madeOn(day(said.madeOn)), text: said.madeOn },
    { title: copies.sealTitle, text: said.seal },
    ...completeness(copy, said, speech).map((title) => ({ title, text: '' })),
    ...statisticsOf(copy, speech),
    ...destroyedIn(copy, said, speech),
  ];
};
