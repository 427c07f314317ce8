import { longMonths, numbers } from '../../src/locales/formats.ts';
import type { Language } from '../../src/ports/kept.ts';
import { registerOf } from '../../src/registers/index.ts';
import type { GlanceView } from '../../src/use-cases/views/glance-view.ts';
import { attention, card, group, heading, labelled, openUrl, press, renewed, say, small, subheading } from './build.ts';
import type { Card, Element } from './elements.ts';
import { row } from './row.ts';
import { dayInWords, type Speech } from './words.ts';

const monthInWords = (month: string, language: Language): string =>
  longMonths(language).format(new Date(`${month}-01T00:00:00Z`));

/** A number as it is read. */
const count = ({ language }: Speech, number: number): string => numbers(language).format(number);

const standingRow = (speech: Speech, one: GlanceView['registers'][number]): Element => {
  const { work, registers, bot } = speech.words;
  const { register, open, soon, late } = one;
  const { counts, inForce } = work.dashboard;
  // What only stands is in force, and nobody's open work.
  const said = registerOf(register).standing ? inForce : counts;
  const rest = [said(count(speech, open), count(speech, soon), count(speech, late))];
  return row({ strong: registers.titles[register], ...(late > 0 ? { flag: bot.worklist.late } : {}), rest });
};

type Standings = GlanceView['registers'];

const workFirst = (all: Standings): Standings =>
  [false, true].flatMap((stands) => all.filter(({ register }) => (registerOf(register).standing ?? false) === stands));

/** Days within which the policy promises an answer (rows 38 and 47). */
const promisedDays = 20;

const monthLines = (speech: Speech, { month }: GlanceView): Element => {
  const { dashboard } = speech.words.work;
  const line = (label: string, value: number): Element => labelled(label, count(speech, value));
  return group([
    line(dashboard.opened, month.opened),
    line(dashboard.within(promisedDays), month.answeredWithin),
    line(dashboard.after(promisedDays), month.answeredAfter),
    line(dashboard.late, month.late),
    line(dashboard.serious, month.serious),
    line(dashboard.notified, month.notified),
  ]);
};

const intakeLine = (speech: Speech, { intake }: GlanceView): Element => {
  const { dashboard } = speech.words.work;
  const value = intake ? dashboard.intakeAge(count(speech, intake.waiting), intake.oldestDays) : dashboard.intakeNone;
  return labelled(dashboard.intake, value);
};

/** What managers read at a glance, in numbers alone; `registersUrl`: where the registers are read. */
export const dashboardCard = (speech: Speech, view: GlanceView, registersUrl: string | undefined): Card => {
  const { work, bot, reminders } = speech.words;
  const { dashboard } = work;
  const body: readonly Element[] = [
    heading(dashboard.title),
    small(dashboard.asOf(dayInWords(view.today, speech.language))),
    ...(view.notReached ? [attention(reminders.digest.notReached(view.notReached))] : []),
    subheading(dashboard.now),
    ...(view.registers.length > 0
      ? workFirst(view.registers).map((one) => standingRow(speech, one))
      : [say(dashboard.none)]),
    intakeLine(speech, view),
    subheading(dashboard.month(monthInWords(view.month.month, speech.language))),
    monthLines(speech, view),
  ];
  const shown = card(speech.language, dashboard.title, body, [
    ...(registersUrl ? [openUrl(dashboard.registers, registersUrl)] : []),
    press(bot.buttons.worklist, 'worklist'),
    press(bot.buttons.refresh, 'dashboard'),
    press(bot.buttons.menu, 'menu'),
  ]);
  return renewed(shown, 'dashboard');
};
