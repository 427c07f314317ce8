import type { MyTasksView, TaskLineView } from '../../src/use-cases/views/task-view.ts';
import { card, confirmed, emphasised, heading, labelled, press, say, small } from './build.ts';
import type { Card, Element } from './elements.ts';
import { row } from './row.ts';
import { dayInWords, type Speech } from './words.ts';

const most = 15;

/** What a task is and by when, without a word of the record. */
export const taskInWords = ({ words, language }: Speech, { task, until }: TaskLineView): readonly string[] => [
  words.tasks.kinds[task],
  words.tasks.due(dayInWords(until, language)),
];

/** The tasks that somebody holds, the first to do first; `message` says what was just done. */
export const myTasksCard = (speech: Speech, { tasks }: MyTasksView, message?: string): Card => {
  const { mine } = speech.words.tasks;
  const rows = tasks.slice(0, most).map((one) => {
    const { reference, key } = one;
    return row(
      { strong: reference, rest: taskInWords(speech, one) },
      press(mine.open(reference), 'showTask', { reference, key }),
    );
  });
  const hidden = tasks.length - rows.length;
  const body: readonly Element[] = [
    heading(mine.title),
    ...(message ? [confirmed(message)] : []),
    say(tasks.length > 0 ? mine.hint : mine.none),
    ...rows,
    ...(hidden > 0 ? [say(mine.more(hidden))] : []),
  ];
  const { buttons } = speech.words.bot;
  return card(speech.language, mine.title, body, [press(buttons.refresh, 'myTasks'), press(buttons.menu, 'menu')]);
};

const facts = (speech: Speech, line: TaskLineView, title: string): readonly Element[] => [
  heading(title),
  emphasised(line.reference),
  labelled(speech.words.tasks.kinds[line.task], ''),
  labelled(speech.words.tasks.columns.until, dayInWords(line.until, speech.language)),
];

/** Word to a colleague that a task is theirs: reference, kind and day (DESIGN §5). */
export const taskGivenCard = (speech: Speech, line: TaskLineView): Card => {
  const { pushed, button } = speech.words.tasks;
  const { reference, key } = line;
  const body = [...facts(speech, line, pushed.title), small(pushed.hint)];
  return card(speech.language, `${pushed.title} ${reference}`, body, [
    press(pushed.open, 'showTask', { reference, key }),
    press(button, 'myTasks'),
  ]);
};

/** Word to the officers that a task came back without an answer, or never reached the colleague. */
export const taskBackCard = (speech: Speech, line: TaskLineView, why: 'taskReturned' | 'taskNotReached'): Card => {
  const { tasks } = speech.words;
  const said = why === 'taskReturned' ? tasks.returned : tasks.notReached;
  const { buttons } = speech.words.bot;
  const { reference } = line;
  const body = [...facts(speech, line, said.title), small(said.hint)];
  return card(speech.language, `${said.title} ${reference}`, body, [
    press(buttons.openCaseFile, 'openCaseFile', { reference }),
    press(buttons.worklist, 'worklist'),
  ]);
};

/** In the place of a card that showed something of a record to whoever held a task on it: nothing of it stays. */
export const taskPutAwayCard = (speech: Speech, reference: string): Card => {
  const { putAway, button } = speech.words.tasks;
  const body = [heading(putAway.title), emphasised(reference), say(putAway.body)];
  return card(speech.language, `${putAway.title} ${reference}`, body, [
    press(button, 'myTasks'),
    press(speech.words.bot.buttons.menu, 'menu'),
  ]);
};
