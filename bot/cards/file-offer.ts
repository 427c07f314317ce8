import type { FileOfferView } from '../../src/use-cases/views/file-offer-view.ts';
import { attention, card, heading, press, say, small, subheading, submit, untrusted } from './build.ts';
import type { Card, InputChoiceSet, InputText } from './elements.ts';
import { reportInWords } from './my-reports.ts';
import { taskInWords } from './my-tasks.ts';
import type { Speech } from './words.ts';

const mostPlaces = 10;
/** Stands for the list of persons to notify, where a task has its key. */
export const personsKey = 'persons';
/** Characters of one addition. */
const longestWords = 2000;

/** Where the files may go: tasks first, for they have a day; a task is named by its key beside the reference. */
const placesIn = (speech: Speech, { reports, tasks = [], lists = [] }: FileOfferView): InputChoiceSet['choices'] =>
  [
    ...lists.map((reference) => ({
      title: speech.words.persons.toList(reference),
      value: `${reference} ${personsKey}`,
    })),
    ...tasks.map((task) => ({
      title: [task.reference, ...taskInWords(speech, task)].join(' · '),
      value: `${task.reference} ${task.key}`,
    })),
    ...reports.map((report) => ({
      title: [report.reference, ...reportInWords(speech, report)].join(' · '),
      value: report.reference,
    })),
  ].slice(0, mostPlaces);

/** What the offer shows beside the files: what went wrong, and what the person wrote with them. */
interface Beside {
  readonly message?: string;
  readonly words?: string | undefined;
  /** Files of the message that are not taken. */
  readonly left?: number;
}

/** What the person wrote with the files: to be added to the report as it is, changed, or taken out. */
const wordsBeside = ({ words }: Speech, said = ''): readonly InputText[] =>
  said === ''
    ? []
    : [
        {
          type: 'Input.Text',
          id: 'added',
          label: words.staff.file.words,
          value: said.slice(0, longestWords),
          maxLength: longestWords,
          isMultiline: true,
        },
      ];

/** Files came in: to which report do they go? Nothing is kept before the person says so (store rule: ask, then confirm). */
export const fileOfferCard = (speech: Speech, view: FileOfferView, { message, words, left = 0 }: Beside = {}): Card => {
  const { staff, bot } = speech.words;
  const places = placesIn(speech, view);
  const { file } = speech.words.tasks;
  const hasTasks = view.tasks !== undefined && view.tasks.length > 0;
  const title = hasTasks ? file.title : staff.file.title;
  const [first] = places;
  const names = [
    subheading(staff.file.names),
    untrusted(view.names.join('\n'), 600),
    ...(left > 0 ? [attention(staff.file.left(left))] : []),
    small(staff.file.limit),
  ];
  const problem = message ? [attention(message)] : [];
  if (!first) {
    return card(
      speech.language,
      title,
      [heading(title), ...problem, ...names, say(staff.file.none)],
      [press(bot.buttons.report, 'report'), press(bot.buttons.menu, 'menu')],
    );
  }
  const choice: InputChoiceSet = {
    type: 'Input.ChoiceSet',
    id: 'reference',
    label: hasTasks ? file.choose : staff.file.choose,
    choices: places,
    isMultiSelect: false,
    style: 'expanded',
    wrap: true,
    value: first.value,
    isRequired: true,
    errorMessage: staff.file.chooseFirst,
  };
  const body = [heading(title), ...problem, ...names, say(staff.file.intro), choice, ...wordsBeside(speech, words)];
  return card(speech.language, title, body, [
    submit(staff.file.confirm, 'addFile', { ticket: view.ticket }),
    press(bot.buttons.menu, 'menu'),
  ]);
};
