import type { GivenTaskView } from '../../src/use-cases/views/task-view.ts';
import type { CaseFileView, WorklistView } from '../../src/use-cases/views/views.ts';
import { actionSet, card, emphasised, heading, labelled, press, subheading, untrusted } from './build.ts';
import type { Card, Element } from './elements.ts';
import { taskInWords } from './my-tasks.ts';
import { row } from './row.ts';
import { dayInWords, type Speech } from './words.ts';

const most = 6;
const mostReturned = 5;

const systemOf = ({ language }: Speech, { grantSystem }: GivenTaskView, systems: CaseFileView['systems']): string[] =>
  grantSystem === undefined ? [] : [systems[grantSystem]?.[language] ?? grantSystem];

const resultOf = ({ words }: Speech, { task, grantResult }: GivenTaskView): string[] =>
  grantResult === undefined ? [] : [(task === 'search' ? words.tasks.searchResults : words.tasks.results)[grantResult]];

/** How a task stands: by when, or how it ended. */
const standing = (speech: Speech, task: GivenTaskView): string => {
  const { tasks } = speech.words;
  if (task.grantEnding === undefined) return tasks.due(dayInWords(task.until, speech.language));
  return tasks.endings[task.grantEnding];
};

/** The tasks that were handed out on a record, the last first, and the way to hand out another. */
export const givenTaskLines = (speech: Speech, view: CaseFileView): readonly Element[] => {
  const { given, kinds, grant } = speech.words.tasks;
  const { reference, tasks = [] } = view;
  if (view.tasks === undefined || view.next.length === 0) return [];
  const rows = tasks
    .toReversed()
    .slice(0, most)
    .flatMap((one): readonly Element[] => {
      const rest = [...systemOf(speech, one, view.systems), standing(speech, one), ...resultOf(speech, one)];
      const open = press(`${given.open} ${kinds[one.task]}`, 'givenTask', { reference, key: one.key });
      // A name is anybody's word: it stands beside what is pressed, not in it.
      return [row({ strong: kinds[one.task], rest }, open), labelled(given.labels.name, one.name)];
    });
  return [
    ...(rows.length > 0 ? [subheading(given.title), ...rows] : []),
    actionSet(press(grant.title, 'grantForm', { reference })),
  ];
};

/** One task as the officer sees it, with what came of it and the way to take it back. */
export const givenTaskCard = (speech: Speech, view: CaseFileView, task: GivenTaskView): Card => {
  const { tasks } = speech.words;
  const { given, columns } = tasks;
  const { reference } = view;
  const title = tasks.kinds[task.task];
  const minutes = task.grantMinutes && 'about' in task.grantMinutes ? task.grantMinutes.about : undefined;
  const body: readonly Element[] = [
    heading(title),
    emphasised(reference),
    labelled(given.labels.name, task.name),
    labelled(columns.until, dayInWords(task.until, speech.language)),
    ...systemOf(speech, task, view.systems).map((system) => labelled(columns.system, system)),
    labelled(given.labels.standing, [standing(speech, task), ...resultOf(speech, task)].join(' · ')),
    ...(minutes === undefined ? [] : [labelled(given.labels.minutes, String(minutes))]),
    ...(task.grantCopyAt ? [labelled(given.labels.copyAt, task.grantCopyAt)] : []),
    ...(task.grantFiles ? [labelled(columns.files, task.grantFiles)] : []),
    ...(task.grantNote ? [labelled(given.labels.note, ''), untrusted(task.grantNote)] : []),
  ];
  const { revokeTicket: ticket } = task;
  const revoke = task.grantEnding === 'returned' ? given.dismiss : given.revoke;
  return card(speech.language, `${title} ${reference}`, body, [
    ...(ticket === undefined ? [] : [press(revoke, 'revokeTask', { ticket, reference, key: task.key })]),
    press(given.back, 'openCaseFile', { reference }),
  ]);
};

/** Tasks that came back without an answer, on the worklist. */
export const returnedTaskLines = (
  speech: Speech,
  returned: NonNullable<WorklistView['returned']>,
): readonly Element[] => {
  if (returned.length === 0) return [];
  const { tasks, bot } = speech.words;
  return [
    subheading(tasks.returned.worklist),
    ...returned.slice(0, mostReturned).map((one) => {
      const { reference } = one;
      return row(
        { strong: reference, flag: bot.worklist.late, rest: taskInWords(speech, one) },
        press(bot.worklist.open(reference), 'openCaseFile', { reference }),
      );
    }),
  ];
};
