import { type Locale, words } from '../locales/index.ts';
import { sayGaps } from '../locales/say-gaps.ts';
import { isRefusal } from '../use-cases/outcome.ts';
import { retentionList } from '../use-cases/retention.ts';
import type { KeepingStepView, RetentionLineView, RetentionView } from '../use-cases/views/retention-view.ts';
import { asGreffe } from './asked-office.ts';
import type { Command } from './command.ts';
import { withOffice } from './with-office.ts';

const widths = [18, 12, 26] as const;

const row = (cells: readonly string[]): string =>
  cells
    .map((cell, place) => cell.padEnd(widths[place] ?? 0))
    .join(' ')
    .trimEnd();

const word = (table: object, key: string): string =>
  Object.hasOwn(table, key) ? String((table as Readonly<Record<string, unknown>>)[key]) : key;

const stepInWords = ({ retention }: Locale, { rule, until, provision }: KeepingStepView): string =>
  retention.list.rule(word(retention.rules, rule), until, provision ?? retention.list.ours);

/** One line with its reasons below it, each under the last column. */
const lines = (say: Locale, { reference, keptUntil, state, steps, gaps }: RetentionLineView): readonly string[] => {
  const reasons = [...sayGaps(say, gaps, (day) => day), ...steps.map((step) => stepInWords(say, step))];
  const [first = '', ...others] = reasons;
  const head = row([reference, keptUntil ?? '', say.retention.list.states[state], first]);
  return [head, ...others.map((reason) => row(['', '', '', reason]))];
};

/** The list as a table, line by line: what a person reads in a terminal. */
export const retentionTable = (
  say: Locale,
  { today, lines: found, more, houseMonths }: RetentionView,
): readonly string[] => {
  const { list } = say.retention;
  const titles: Readonly<Record<string, string>> = { ...say.registers.titles, other: list.otherRegisters };
  const months = Object.entries(houseMonths).map(
    ([key, count]) => `  ${say.copies.pair(titles[key] ?? key, `${count}`)}`,
  );
  return [
    list.title(today),
    '',
    ...(found.length === 0 ? [list.none] : [row(list.head), ...found.flatMap((line) => lines(say, line))]),
    ...(more ? [list.more(String(found.length))] : []),
    '',
    list.dry,
    list.schedule,
    ...months,
  ];
};

/** `greffe retention [--json]`: what has reached its time, what holds the rest, and why. Destroys nothing. */
export const retention: Command = (setting) =>
  withOffice(setting, async (office) => {
    const { options, language, print } = setting;
    const view = retentionList(office, asGreffe(language));
    if (isRefusal(view)) return 1;
    if (options.json) print(JSON.stringify(view));
    else for (const line of retentionTable(words(language), view)) print(line);
    return 0;
  });
