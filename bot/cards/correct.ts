import type { Column, Columns } from '../../src/registers/column.ts';
import { registerOf } from '../../src/registers/index.ts';
import type { CaseFileView } from '../../src/use-cases/views/views.ts';
import { card, emphasised, heading, press, say } from './build.ts';
import type { Card, Element } from './elements.ts';
import { seenOf } from './next-acts.ts';
import { row } from './row.ts';
import { valueInWords } from './values.ts';
import { named, registerWords, type Speech } from './words.ts';

/** Lines of one card; a record with more has them on the next. */
const most = 20;
const longest = 80;

const columnRow = (speech: Speech, view: CaseFileView, verb: string, key: string, column: Column): Element => {
  const title = named(registerWords(speech, view.register).columns, key);
  const value = valueInWords(speech, view.register, key, column, view.values[key], view.systems).slice(0, longest);
  const carried = { reference: view.reference, next: verb, column: key, seen: seenOf(view) };
  return row(
    { strong: title, rest: [speech.words.work.correct.now], typed: value },
    press(title, 'caseFileForm', carried),
  );
};

/** What stands on a record and can be corrected, one line each; `from` is the first line shown. */
export const correctCard = (speech: Speech, view: CaseFileView, from = 0): Card => {
  const { work, bot } = speech.words;
  const { reference, correct } = view;
  const columns: Columns = registerOf(view.register).columns;
  const filled = correct?.columns ?? [];
  const rows = filled.slice(from, from + most).flatMap((key) => {
    const column = columns[key];
    return column && correct ? [columnRow(speech, view, correct.verb, key, column)] : [];
  });
  const next = filled.length > from + most ? [String(from + most)] : [];
  return card(
    speech.language,
    work.correct.title,
    [heading(work.correct.title), emphasised(reference), say(work.correct.intro), ...rows],
    [
      ...next.map((at) => press(work.worklist.next, 'correctForm', { reference, from: at })),
      press(bot.buttons.backToCaseFile, 'openCaseFile', { reference }),
    ],
  );
};
