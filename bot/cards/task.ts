import { grantLineColumns, grantResults } from '../../src/registers/grant-lines.ts';
import { registerOf } from '../../src/registers/index.ts';
import type { Gap } from '../../src/registers/register.ts';
import type { TaskView } from '../../src/use-cases/views/task-view.ts';
import {
  attention,
  card,
  caution,
  confirmed,
  emphasised,
  heading,
  labelled,
  press,
  say,
  small,
  subheading,
  submit,
  untrusted,
} from './build.ts';
import type { Card, Element, InputChoiceSet } from './elements.ts';
import { ask } from './inputs.ts';
import type { TypedBefore } from './report-form.ts';
import { valueInWords } from './values.ts';
import { dayInWords, faultInWords, gapsInWords, named, registerWords, type Speech } from './words.ts';

const { grantCopyAt, grantNote } = grantLineColumns;
/** Characters of one text of the record that a task shows. */
const mostOfText = 4000;

/** The fields that the grant names, as the record holds them. */
const shown = (speech: Speech, view: TaskView): readonly Element[] => {
  const { task, label } = speech.words.tasks;
  const { columns } = registerOf(view.register);
  const titles = registerWords(speech, view.register).columns;
  const fields = Object.entries(view.values).flatMap(([key, value]): readonly Element[] => {
    const column = columns[key];
    if (!column) return [];
    const title = label(named(titles, key));
    const text = valueInWords(speech, view.register, key, column, value, view.systems);
    return column.kind === 'text' && column.lines === 'many'
      ? [labelled(title, ''), untrusted(text, mostOfText)]
      : [labelled(title, text)];
  });
  return fields.length > 0 ? [subheading(task.shown), ...fields] : [say(task.nothingShown)];
};

const result = (speech: Speech, view: TaskView, before: TypedBefore): InputChoiceSet => {
  const { task, results, searchResults } = speech.words.tasks;
  const search = view.task === 'search';
  const typed = before.entered.grantResult;
  return {
    type: 'Input.ChoiceSet',
    id: 'grantResult',
    label: task.result,
    choices: grantResults
      .filter((one) => search || one !== 'nothing')
      .map((value) => ({ title: (search ? searchResults : results)[value], value })),
    isMultiSelect: false,
    style: 'expanded',
    wrap: true,
    isRequired: true,
    errorMessage: task.resultFirst,
    ...(typeof typed === 'string' && typed !== '' ? { value: typed } : {}),
  };
};

/** Minutes are known or left out: nobody is asked why they are not. */
const minutes = (speech: Speech, { entered, faults }: TypedBefore): readonly Element[] => {
  const label = speech.words.tasks.task.minutes;
  const typed = Number(entered.grantMinutes_about || Number.NaN);
  const input: Element = {
    type: 'Input.Number',
    id: 'grantMinutes_about',
    label,
    placeholder: speech.words.bot.inputs.about,
    ...(Number.isFinite(typed) ? { value: typed } : {}),
  };
  const fault = faults.grantMinutes;
  return fault ? [attention(`${label} — ${faultInWords(speech, fault)}`), input] : [input];
};

const answer = (speech: Speech, view: TaskView, before: TypedBefore): readonly Element[] => {
  const { task } = speech.words.tasks;
  const fault = before.faults.grantResult;
  const asking = {
    speech,
    register: view.register,
    systems: {},
    entered: before.entered,
    faults: before.faults,
    labels: { grantCopyAt: task.copyAt, grantNote: task.note },
  };
  const columns = view.task === 'search' ? { grantCopyAt, grantNote } : { grantNote };
  return [
    subheading(task.answer),
    small(task.file),
    ...(fault ? [attention(`${task.result} — ${faultInWords(speech, fault)}`)] : []),
    result(speech, view, before),
    ...Object.keys(columns).flatMap((key) => ask(asking, columns, key)),
    ...minutes(speech, before),
  ];
};

/** What is shown of the record; nothing of it on a card that stays in the conversation until the answer. */
const details = (speech: Speech, view: TaskView, bare: boolean): readonly Element[] => {
  const { tasks } = speech.words;
  if (bare) return [];
  return [
    ...(view.ask === undefined ? [] : [labelled(tasks.columns.ask, ''), untrusted(view.ask)]),
    ...(view.task === 'readFile' ? [say(tasks.task.readFile)] : shown(speech, view)),
    caution(tasks.task.private),
  ];
};

/**
 * A task as the person who holds it sees it: what to look for, where, by when, and the answer in place. `bare` leaves
 * out what is shown of the record.
 */
export const taskCard = (
  speech: Speech,
  view: TaskView,
  before: TypedBefore & { readonly gaps?: readonly Gap[]; readonly done?: string; readonly bare?: true } = {
    entered: {},
    faults: {},
  },
): Card => {
  const { words, language } = speech;
  const { tasks } = words;
  const { reference, key, ticket } = view;
  const title = tasks.kinds[view.task];
  const system = view.system === undefined ? undefined : (view.systems[view.system]?.[language] ?? view.system);
  const body: readonly Element[] = [
    heading(title),
    emphasised(reference),
    ...(before.done ? [confirmed(before.done)] : []),
    ...(before.message ? [attention(before.message)] : []),
    ...gapsInWords(speech, before.gaps ?? []).map((line) => say(line)),
    ...(system === undefined ? [] : [labelled(tasks.columns.system, system)]),
    labelled(tasks.columns.until, dayInWords(view.until, language)),
    ...(view.files === '' ? [] : [labelled(tasks.columns.files, view.files)]),
    ...details(speech, view, before.bare === true),
    ...(ticket === undefined ? [] : answer(speech, view, before)),
  ];
  return card(language, `${title} ${reference}`, body, [
    ticket === undefined
      ? press(tasks.task.openFile, 'openCaseFile', { reference })
      : submit(tasks.task.send, 'answerTask', { ticket, reference, key }),
    ...(before.bare ? [press(tasks.task.details, 'showTask', { reference, key })] : []),
    press(tasks.button, 'myTasks'),
    press(words.bot.buttons.menu, 'menu'),
  ]);
};
