import type { PersonRefused } from '../../src/registers/persons-list.ts';
import type { PersonsView } from '../../src/use-cases/views/persons-view.ts';
import { attention, card, confirmed, emphasised, heading, plain, press, say, submit } from './build.ts';
import type { Card, Element, Input } from './elements.ts';
import type { Entered } from './entered.ts';
import { sendingInputs } from './letter-forms.ts';
import { row } from './row.ts';
import type { Speech } from './words.ts';

/** Lines that one card names. */
const mostLines = 12;

/** What was just done with the list, or is wrong with it. */
export interface PersonsSaid {
  readonly done?: string;
  readonly problem?: string;
  readonly more?: readonly string[];
  readonly entered?: Entered;
}

/** Each line that must be corrected, by number and heading. */
export const linesInWords = ({ words: { persons } }: Speech, lines: readonly PersonRefused[]): readonly string[] => [
  ...lines
    .slice(0, mostLines)
    .map(({ line, field, because }) =>
      persons.refusedLine(String(line), persons.fields[field], persons.becauses[because]),
    ),
  ...(lines.length > mostLines ? [persons.moreLines(String(lines.length - mostLines))] : []),
];

const numbersOf = ({ words: { persons } }: Speech, { list }: PersonsView): readonly Element[] => {
  if (list === undefined) return [say(persons.none), say(persons.howToSend)];
  const { listed, sent, returned, unreachable, left } = list;
  return [
    say(persons.numbers(String(sent), String(listed))),
    ...(returned > 0 ? [attention(persons.returned(String(returned)))] : []),
    ...(unreachable > 0 ? [say(persons.unreachable(String(unreachable)))] : []),
    left === 0 ? confirmed(persons.allTold) : say(persons.left(String(left))),
  ];
};

/** A notice that came back has neither day nor means to give. */
const optional = (inputs: readonly Input[]): readonly Input[] =>
  inputs.map((input) => ('isRequired' in input ? { ...input, isRequired: false } : input));

const noting = (speech: Speech, { today }: PersonsView, entered: Entered): readonly Input[] => {
  const { persons } = speech.words;
  const { letters } = speech.words.work;
  const numbers = entered.numbers;
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'what',
      label: persons.what,
      choices: (['sent', 'returned'] as const).map((value) => ({ title: persons.whats[value], value })),
      isMultiSelect: false,
      style: 'expanded',
      wrap: true,
      value: entered.what === 'returned' ? 'returned' : 'sent',
      isRequired: true,
      errorMessage: persons.what,
    },
    {
      type: 'Input.Text',
      id: 'numbers',
      label: persons.who,
      placeholder: persons.whoHint,
      maxLength: 500,
      isMultiline: false,
      ...(typeof numbers === 'string' ? { value: numbers } : {}),
    },
    ...optional(sendingInputs(speech, today, entered, { ...letters, day: persons.day, means: persons.means })),
  ];
};

/** The list of persons whom an incident obliges to notify: numbers, the files, and what is noted; never a name. */
export const personsCard = (speech: Speech, view: PersonsView, said: PersonsSaid = {}): Card => {
  const { persons, bot } = speech.words;
  const { reference, list } = view;
  const line = (title: string, verb: string, hint: string): Element =>
    row({ strong: title, rest: [hint] }, press(title, verb, { reference }));
  const files = [
    line(persons.template, 'personsTemplate', persons.templateHint),
    ...(list === undefined ? [] : [line(persons.list, 'personsList', persons.listHint)]),
    ...(list === undefined || list.left === 0 ? [] : [line(persons.letters, 'personsLetters', persons.lettersHint)]),
  ];
  const body: readonly Element[] = [
    heading(persons.title),
    emphasised(reference),
    ...(said.done ? [confirmed(said.done)] : []),
    ...(said.problem ? [attention(said.problem)] : []),
    ...(said.more ?? []).map((text) => plain(text)),
    ...numbersOf(speech, view),
    ...files,
    ...(list === undefined ? [] : [...noting(speech, view, said.entered ?? {}), say(persons.afterwards)]),
  ];
  return card(speech.language, `${persons.title} ${reference}`, body, [
    ...(list === undefined ? [] : [submit(persons.note, 'notePersons', { reference })]),
    press(bot.buttons.backToCaseFile, 'openCaseFile', { reference }),
  ]);
};
