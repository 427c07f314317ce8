import { registerItems } from '../../src/law/incident.ts';
import type { Column, Columns } from '../../src/registers/column.ts';
import { registerOf } from '../../src/registers/index.ts';
import type { DutyView } from '../../src/use-cases/views/duty-view.ts';
import type { CaseFileView, TimelineEntry } from '../../src/use-cases/views/views.ts';
import {
  actionSet,
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
  submit,
  toggle,
  untrusted,
} from './build.ts';
import type { Card, Element } from './elements.ts';
import { valueInWords } from './values.ts';
import { choiceWord, citation, dayInWords, named, registerWords, type Speech, stageWord } from './words.ts';

const mostActs = 8;
/** Acts that stand open on the card; of more, the last stands open and the others wait behind a button. */
const mostOpenActs = 2;
/** Sections under which a duty is shown; all of them are in `greffe explain`. */
const mostCited = 2;
const historyId = 'history';
/** Said elsewhere on the card. */
const saidAbove: readonly string[] = ['told', 'scenario'];
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

/** When a duty is owed; of one that was done, that it was. */
const whenOwed = (speech: Speech, one: DutyView): readonly string[] => {
  const { dutyWhen } = speech.words.registers;
  const day = (text: string): string => dayInWords(text, speech.language);
  if (one.done) return [dutyWhen.done];
  return [
    ...(one.late ? [dutyWhen.late] : []),
    ...(one.by ? [dutyWhen.by(day(one.by))] : []),
    ...(!one.by && one.workBy ? [dutyWhen.workBy(day(one.workBy))] : []),
    ...(one.notBefore ? [dutyWhen.keptUntil(day(one.notBefore))] : []),
    ...(one.by || one.workBy || one.notBefore ? [] : [dutyWhen.promptly]),
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

const act = (speech: Speech, entry: TimelineEntry): Element => {
  const { caseFile } = speech.words.bot;
  const { acts, roles } = speech.words.registers;
  const who = entry.forgotten ? caseFile.forgotten : `${entry.name} (${roles[entry.role]})`;
  const said = caseFile.act(dayInWords(entry.on, speech.language), who, named(acts, entry.verb));
  return labelled(`${entry.n}.`, entry.waiting ? `${said} · ${caseFile.notYet}` : said);
};

const timeline = (speech: Speech, entries: readonly TimelineEntry[]): readonly Element[] => {
  const { caseFile } = speech.words.bot;
  const hidden = Math.max(0, entries.length - mostActs);
  const shown = entries.slice(hidden).map((entry) => act(speech, entry));
  if (entries.length <= mostOpenActs) return [subheading(caseFile.timeline), ...shown];
  return [
    subheading(caseFile.timeline),
    actionSet(toggle(caseFile.history(shown.length - 1), historyId)),
    {
      type: 'Container',
      id: historyId,
      isVisible: false,
      items: [...(hidden > 0 ? [say(caseFile.earlier(hidden))] : []), ...shown.slice(0, -1)],
    },
    ...shown.slice(-1),
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

/** What may be done next is a choice and one button: a card has six buttons at most. */
const nextActs = (speech: Speech, view: CaseFileView): readonly Element[] => {
  const { caseFile } = speech.words.bot;
  if (view.next.length === 0) return [say(caseFile.nothingNext)];
  const choices = view.next.map(({ verb, gaps }) => {
    const title = named(speech.words.registers.verbs, verb);
    return { title: gaps.length > 0 ? `${title} — ${caseFile.blocked}` : title, value: verb };
  });
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'next',
      label: caseFile.next,
      choices,
      isMultiSelect: false,
      style: 'expanded',
      wrap: true,
      value: view.next[0]?.verb ?? '',
    },
  ];
};

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
    ...(message ? [message === words.bot.officerForm.saved ? confirmed(message) : attention(message)] : []),
    ...(view.missing ? [attention(caseFile.missing)] : []),
    labelled(caseFile.stage, stageWord(speech, view.register, view.stage)),
    labelled(caseFile.acceptedOn, dayInWords(view.acceptedOn, language)),
    labelled(caseFile.reporter, view.reporter),
    ...(view.waiting ? [say(caseFile.waiting)] : []),
    ...(typeof scenario === 'string'
      ? [group([labelled(choiceWord(speech, view.register, 'scenario', scenario), '')])]
      : []),
    ...(typeof told === 'string' ? [subheading(caseFile.told), untrusted(told)] : []),
    ...dutyList(speech, view),
    subheading(caseFile.facts),
    ...completeness(speech, view),
    ...facts(speech, view),
    ...timeline(speech, view.timeline),
    ...nextActs(speech, view),
  ];
  return card(language, `${caseFile.title} ${reference}`, body, [
    ...(view.next.length > 0 ? [submit(buttons.continue, 'caseFileForm', { reference })] : []),
    press(buttons.worklist, 'worklist'),
    press(buttons.menu, 'menu'),
  ]);
};
