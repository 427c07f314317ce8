import type { MyReportsView } from '../../src/use-cases/views/views.ts';
import { card, heading, press, say } from './build.ts';
import type { Card } from './elements.ts';
import { row } from './row.ts';
import { choiceWord, dayInWords, type Speech } from './words.ts';

const most = 15;

/** What a line says of a report beside its reference: what it is about, when it came in, and how far it is. */
export const reportInWords = (speech: Speech, report: MyReportsView['reports'][number]): readonly string[] => {
  const { registers } = speech.words;
  const { register, what } = report;
  return [
    what ? choiceWord(speech, register, what.column, what.choice) : registers.one[register],
    dayInWords(report.acceptedOn, speech.language),
    registers.progress[report.progress],
  ];
};

/** A person's own reports and how far each has come. */
export const myReportsCard = (speech: Speech, { reports }: MyReportsView): Card => {
  const { words, language } = speech;
  const { myReports, buttons } = words.bot;
  const rows = reports
    .slice(0, most)
    .map((report) =>
      row(
        { strong: report.reference, rest: reportInWords(speech, report) },
        press(myReports.open(report.reference), 'showReceipt', { reference: report.reference }),
      ),
    );
  const hidden = reports.length - rows.length;
  const body = [
    heading(myReports.title),
    say(reports.length > 0 ? myReports.hint : myReports.none),
    ...rows,
    ...(hidden > 0 ? [say(myReports.more(hidden))] : []),
  ];
  return card(language, myReports.title, body, [press(buttons.report, 'report'), press(buttons.menu, 'menu')]);
};
