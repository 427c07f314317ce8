import type { RecordLineView, WorklistView } from '../../src/use-cases/views/views.ts';
import { card, group, heading, labelled, press, row, say, subheading } from './build.ts';
import type { Card, Element } from './elements.ts';
import { choiceWord, dayInWords, type Speech, stageWord } from './words.ts';

const most = 15;

/** What a line says: kind, stage, due date; nobody's name and nobody's words. */
export const lineInWords = (speech: Speech, line: RecordLineView): readonly string[] => {
  const { worklist } = speech.words.bot;
  return [
    ...(line.scenario ? [choiceWord(speech, line.register, 'scenario', line.scenario)] : []),
    stageWord(speech, line.register, line.stage),
    ...(line.due ? [worklist.due(dayInWords(line.due, speech.language))] : []),
    ...(line.late ? [worklist.late] : []),
    ...(line.waiting ? [worklist.waiting] : []),
  ];
};

const lineRow = (speech: Speech, line: RecordLineView, opens: boolean): Element => {
  const said = lineInWords(speech, line);
  const { worklist } = speech.words.bot;
  if (!opens) return labelled(line.reference, said.join(' · '));
  return row(line.reference, said, press(worklist.open(line.reference), 'openCaseFile', { reference: line.reference }));
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
    ...(counts.length > 0
      ? [
          subheading(worklist.counts),
          group(counts.map((one) => labelled(stageWord(speech, one.register, one.stage), String(one.records)))),
        ]
      : []),
  ];
  return card(speech.language, worklist.title, body, [
    press(buttons.worklist, 'worklist'),
    press(buttons.menu, 'menu'),
  ]);
};
