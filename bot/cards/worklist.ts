import { listed } from '../../src/locales/listed.ts';
import { isWorked, registerKeys, registerOf } from '../../src/registers/index.ts';
import type { Reference } from '../../src/registers/reference.ts';
import type { RecordLineView, WorklistView } from '../../src/use-cases/views/views.ts';
import { card, group, heading, labelled, openUrl, press, say, subheading } from './build.ts';
import type { Card, Element } from './elements.ts';
import { returnedTaskLines } from './given-tasks.ts';
import { intakeLines } from './intake.ts';
import { notReachedLines } from './not-reached.ts';
import { retentionLines } from './retention.ts';
import { row } from './row.ts';
import { choiceWord, dayInWords, type Speech, stageWord } from './words.ts';

/** Lines of one page. */
export const linesOfPage = 12;

/** Both clocks of a record that has them: what the policy promises, and what the statute requires. */
const clocksInWords = ({ words, language }: Speech, line: RecordLineView): readonly string[] => [
  ...(line.policyDue ? [words.work.worklist.policy(dayInWords(line.policyDue, language))] : []),
  ...(line.statutoryDue ? [words.work.worklist.statute(dayInWords(line.statutoryDue, language))] : []),
];

/** What a line says beside that it is late: kind, stage, due date; nobody's name and nobody's words. */
const lineInWords = (speech: Speech, line: RecordLineView): readonly string[] => {
  const { worklist } = speech.words.bot;
  const { what } = line;
  const clocks = clocksInWords(speech, line);
  return [
    what ? choiceWord(speech, line.register, what.column, what.choice) : speech.words.registers.one[line.register],
    stageWord(speech, line.register, line.stage),
    ...(line.due && clocks.length === 0 ? [worklist.due(dayInWords(line.due, speech.language))] : []),
    ...clocks,
    ...(line.replyFound ? [speech.words.registers.duties.confirmReply] : []),
    ...(line.waiting ? [worklist.waiting] : []),
  ];
};

/** What pressing a line shows: the case file, or for who may not open it the record’s public face in the tab. */
export type Opens = 'caseFile' | ((reference: Reference) => string);

const lineRow = (speech: Speech, line: RecordLineView, opens: Opens): Element => {
  const { worklist } = speech.words.bot;
  const { reference } = line;
  const said = { strong: reference, ...(line.late ? { flag: worklist.late } : {}), rest: lineInWords(speech, line) };
  if (opens === 'caseFile') return row(said, press(worklist.open(reference), 'openCaseFile', { reference }));
  return row(said, openUrl(worklist.openEntry(reference), opens(reference)));
};

/** How many records of each register of work stand at each open stage, in the order of the stages. */
const stageCounts = (speech: Speech, counts: WorklistView['counts']): readonly Element[] => {
  const { worklist, caseFile } = speech.words.bot;
  const lines = registerKeys.filter(isWorked).flatMap((register) => {
    const { stages, closed } = registerOf(register);
    const open = counts.filter((one) => one.register === register && !closed.includes(one.stage));
    const said = open
      .toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage))
      .map(({ stage, records }) => worklist.atStage(stageWord(speech, register, stage), records));
    return said.length === 0 ? [] : [labelled(caseFile.label(speech.words.registers.titles[register]), listed(said))];
  });
  return lines.length > 0 ? [subheading(worklist.counts), group(lines)] : [];
};

/** What stands on the first page alone: mail to sort, tasks that came back, reminders that reached nobody, counts. */
const besides = (
  speech: Speech,
  { intake, counts, notReached = [], returned = [], retention }: WorklistView,
): readonly Element[] => [
  ...intakeLines(speech, intake),
  ...returnedTaskLines(speech, returned),
  ...notReachedLines(speech, notReached),
  ...retentionLines(speech, retention),
  ...stageCounts(speech, counts),
];

/**
 * A page of what is to do, most pressing first. Lines lead to the case file only for those who may open it, and others to its entry;
 * `later`: this is not the first page.
 */
export const worklistCard = (speech: Speech, view: WorklistView, opens: Opens, later = false): Card => {
  const { worklist, buttons } = speech.words.bot;
  const { worklist: paging, dashboard } = speech.words.work;
  const { lines, next } = view;
  const hint = opens === 'caseFile' ? worklist.hint : worklist.hintReadOnly;
  const body: readonly Element[] = [
    heading(worklist.title),
    say(lines.length > 0 ? hint : worklist.none),
    ...lines.map((line) => lineRow(speech, line, opens)),
    ...(later ? [] : besides(speech, view)),
  ];
  return card(speech.language, worklist.title, body, [
    ...(next ? [press(paging.next, 'worklist', { after: next.key, mark: next.reference })] : []),
    later ? press(paging.first, 'worklist') : press(buttons.refresh, 'worklist'),
    press(dashboard.button, 'dashboard'),
    press(buttons.menu, 'menu'),
  ]);
};
