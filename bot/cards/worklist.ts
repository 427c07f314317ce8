import { registerOf } from '../../src/registers/index.ts';
import type { RecordLineView, WorklistView } from '../../src/use-cases/views/views.ts';
import { card, group, heading, labelled, press, say, subheading } from './build.ts';
import type { Card, Element } from './elements.ts';
import { row } from './row.ts';
import { choiceWord, dayInWords, type Speech, stageWord } from './words.ts';

const most = 15;

/** What a line says beside that it is late: kind, stage, due date; nobody's name and nobody's words. */
const lineInWords = (speech: Speech, line: RecordLineView): readonly string[] => {
  const { worklist } = speech.words.bot;
  return [
    ...(line.scenario ? [choiceWord(speech, line.register, 'scenario', line.scenario)] : []),
    stageWord(speech, line.register, line.stage),
    ...(line.due ? [worklist.due(dayInWords(line.due, speech.language))] : []),
    ...(line.waiting ? [worklist.waiting] : []),
  ];
};

const lineRow = (speech: Speech, line: RecordLineView, opens: boolean): Element => {
  const { worklist } = speech.words.bot;
  const { reference } = line;
  const said = { strong: reference, ...(line.late ? { flag: worklist.late } : {}), rest: lineInWords(speech, line) };
  return opens ? row(said, press(worklist.open(reference), 'openCaseFile', { reference })) : row(said);
};

/** How many records stand at each stage, in the order of the stages. */
const stageCounts = (speech: Speech, counts: WorklistView['counts']): readonly Element[] => {
  const { worklist, caseFile } = speech.words.bot;
  const listed = counts.filter(({ register }) => registerOf(register).listed);
  const place = ({ register, stage }: (typeof counts)[number]): number => registerOf(register).stages.indexOf(stage);
  const lines = listed
    .toSorted((a, b) => a.register.localeCompare(b.register) || place(a) - place(b))
    .map((one) => labelled(caseFile.label(stageWord(speech, one.register, one.stage)), String(one.records)));
  return lines.length > 0 ? [subheading(worklist.counts), group(lines)] : [];
};

/** What is to do, most pressing first. Lines lead to the case file only for those who may open it (`opens`). */
export const worklistCard = (speech: Speech, { lines, counts }: WorklistView, opens: boolean): Card => {
  const { worklist, buttons } = speech.words.bot;
  const hidden = Math.max(0, lines.length - most);
  const hint = opens ? worklist.hint : worklist.hintReadOnly;
  const body: readonly Element[] = [
    heading(worklist.title),
    say(lines.length > 0 ? hint : worklist.none),
    ...lines.slice(0, most).map((line) => lineRow(speech, line, opens)),
    ...(hidden > 0 ? [say(worklist.more(hidden))] : []),
    ...stageCounts(speech, counts),
  ];
  return card(speech.language, worklist.title, body, [press(buttons.refresh, 'worklist'), press(buttons.menu, 'menu')]);
};
