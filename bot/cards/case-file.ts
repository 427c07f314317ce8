import { registerItems } from '../../src/law/incident.ts';
import { numbers } from '../../src/locales/formats.ts';
import type { Column, Columns } from '../../src/registers/column.ts';
import { registerOf } from '../../src/registers/index.ts';
import type { DutyView } from '../../src/use-cases/views/duty-view.ts';
import type { CaseFileView } from '../../src/use-cases/views/views.ts';
import {
  attention,
  card,
  confirmed,
  emphasised,
  group,
  heading,
  labelled,
  press,
  say,
  subheading,
  untrusted,
} from './build.ts';
import type { Card, Element } from './elements.ts';
import { givenTaskLines } from './given-tasks.ts';
import { nextActs } from './next-acts.ts';
import { notReachedOn } from './not-reached.ts';
import { timeline } from './timeline.ts';
import { valueInWords } from './values.ts';
import {
  choiceWord,
  citation,
  dayInWords,
  gapsInWords,
  named,
  registerWords,
  type Speech,
  stageWord,
} from './words.ts';

/** Sections under which a duty is shown; all of them are in `greffe explain`. */
const mostCited = 2;
/** Said elsewhere on the card, or too long for it: the advice stands whole in the form of its notice. */
const saidAbove: readonly string[] = ['told', 'scenario', 'advice'];
/** Characters of the officer's own texts on this card; the forms show them whole. */
const mostOfOurs = 700;

const facts = (speech: Speech, view: CaseFileView): readonly Element[] => {
  const columns: Columns = registerOf(view.register).columns;
  const titles = registerWords(speech, view.register).columns;
  const { label } = speech.words.bot.caseFile;
  const filled = Object.entries(columns).filter(([key]) => view.values[key] !== undefined && !saidAbove.includes(key));
  return filled.flatMap(([key, column]: readonly [string, Column]) => {
    const text = valueInWords(speech, view.register, key, column, view.values[key], view.systems);
    const long = column.kind === 'text' && column.lines === 'many';
    return long
      ? [labelled(label(named(titles, key)), ''), untrusted(text, key === 'alreadyDone' ? 2000 : mostOfOurs)]
      : [labelled(label(named(titles, key)), text)];
  });
};

const hoursInWords = ({ words, language }: Speech, hours: number): string =>
  words.registers.dutyWhen.hours(numbers(language).format(hours));

const hoursSince = (speech: Speech, { since }: DutyView, hours: number): string => {
  const { promptlySince, promptlySinceReceipt } = speech.words.registers.dutyWhen;
  return (since === 'receipt' ? promptlySinceReceipt : promptlySince)(hoursInWords(speech, hours));
};

/** When a duty is owed; of one that was done, that it was. What is owed promptly is told in hours since awareness. */
const whenOwed = (speech: Speech, one: DutyView): readonly string[] => {
  const { dutyWhen } = speech.words.registers;
  const day = (text: string): string => dayInWords(text, speech.language);
  if (one.done) return [dutyWhen.done];
  return [
    ...(one.late ? [dutyWhen.late] : []),
    ...(one.hoursSinceAware === undefined ? [] : [hoursSince(speech, one, one.hoursSinceAware)]),
    ...(one.by ? [dutyWhen.by(day(one.by))] : []),
    ...(!one.by && one.workBy ? [dutyWhen.workBy(day(one.workBy))] : []),
    ...(one.notBefore ? [dutyWhen.keptUntil(day(one.notBefore))] : []),
    ...(one.by || one.workBy || one.notBefore || one.hoursSinceAware !== undefined ? [] : [dutyWhen.promptly]),
  ];
};

const duty = (speech: Speech, one: DutyView): Element => {
  const { duties, basis } = speech.words.registers;
  const cited = one.provisions.filter((id) => one.basis === 'law' && !id.startsWith('policy:')).slice(0, mostCited);
  const sections = cited.map((id) => citation(speech, id)).join(' · ');
  const under = sections === '' ? basis[one.basis] : `${basis[one.basis]} (${sections})`;
  const label = speech.words.bot.caseFile.label(named(duties, one.key));
  return labelled(label, [...whenOwed(speech, one), under].join(' · '));
};

const dutyList = (speech: Speech, view: CaseFileView): readonly Element[] => {
  const { caseFile } = speech.words.bot;
  const owed = view.duties.filter((one) => !one.done);
  const done = view.duties.filter((one) => one.done);
  return [
    subheading(caseFile.duties),
    ...(owed.length > 0 ? owed.map((one) => duty(speech, one)) : [say(caseFile.noDuties)]),
    ...done.map((one) => duty(speech, one)),
  ];
};

const completeness = (speech: Speech, { missingItems, register }: CaseFileView): readonly Element[] => {
  if (register !== 'incidents') return [];
  const { caseFile } = speech.words.bot;
  const { items } = speech.words.registers;
  const missing = missingItems.map((item) => caseFile.item(item, named(items, String(item)))).join(', ');
  return [
    say(caseFile.items(registerItems.length - missingItems.length, registerItems.length)),
    ...(missing === '' ? [] : [say(caseFile.missingItems(missing), 'None')]),
  ];
};

/** What was just done is said as such; anything else is to be heeded. */
const isDone = ({ words }: Speech, message: string): boolean =>
  [words.bot.officerForm.saved, words.tasks.grant.done, words.tasks.given.revoked].includes(message);

/** Registers of what people of the house report; what came from outside was entered by one of them. */
const reported: readonly string[] = ['incidents', 'minors'];

/** The case file, for the officer and deputies: who reported, in whose words, what is owed and what comes next. */
export const caseFileCard = (speech: Speech, view: CaseFileView, message?: string): Card => {
  const { words, language } = speech;
  const { caseFile, buttons } = words.bot;
  const { reference } = view;
  const told = view.values.told;
  const scenario = view.values.scenario;
  const body: readonly Element[] = [
    heading(caseFile.title),
    emphasised(reference),
    ...(message ? [isDone(speech, message) ? confirmed(message) : attention(message)] : []),
    ...(view.missing ? [attention(caseFile.missing)] : []),
    ...notReachedOn(speech, view.notReached ?? []),
    labelled(caseFile.stage, stageWord(speech, view.register, view.stage)),
    labelled(caseFile.acceptedOn, dayInWords(view.acceptedOn, language)),
    labelled(reported.includes(view.register) ? caseFile.reporter : caseFile.enteredBy, view.reporter),
    ...(view.waiting ? [say(caseFile.waiting)] : []),
    ...(typeof scenario === 'string'
      ? [group([labelled(choiceWord(speech, view.register, 'scenario', scenario), '')])]
      : []),
    ...(typeof told === 'string' ? [subheading(caseFile.told), untrusted(told)] : []),
    ...dutyList(speech, view),
    subheading(caseFile.facts),
    ...completeness(speech, view),
    ...gapsInWords(speech, view.noticesLack ?? []).map((line) => say(line, 'None')),
    ...facts(speech, view),
    ...givenTaskLines(speech, view),
    ...timeline(speech, view.timeline),
    ...nextActs(speech, view),
  ];
  return card(language, `${caseFile.title} ${reference}`, body, [
    view.readOnly ? press(words.tasks.button, 'myTasks') : press(buttons.worklist, 'worklist'),
    press(buttons.menu, 'menu'),
  ]);
};
