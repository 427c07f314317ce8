import { caseFileCard } from '../../bot/cards/case-file.ts';
import type { Card } from '../../bot/cards/elements.ts';
import { fileOfferCard } from '../../bot/cards/file-offer.ts';
import { givenTaskCard } from '../../bot/cards/given-tasks.ts';
import { grantFormCard } from '../../bot/cards/grant-form.ts';
import { menuCard } from '../../bot/cards/menu.ts';
import { myTasksCard, taskBackCard, taskGivenCard } from '../../bot/cards/my-tasks.ts';
import { taskCard } from '../../bot/cards/task.ts';
import { unclearCard } from '../../bot/cards/unclear.ts';
import type { Speech } from '../../bot/cards/words.ts';
import { worklistCard } from '../../bot/cards/worklist.ts';
import { grantable, grantTasks } from '../../src/registers/grant-lines.ts';
import type { GivenTaskView, TaskLineView, TaskView } from '../../src/use-cases/views/task-view.ts';
import type { CaseFileView } from '../../src/use-cases/views/views.ts';

type Named = readonly (readonly [string, Card])[];
type Systems = CaseFileView['systems'];

const reference = 'REQ-2026-7KQ4M2';
const key = 'a'.repeat(32);
const ticket = `${'t'.repeat(240)}.${'s'.repeat(43)}`;
const line: TaskLineView = { reference, register: 'requests', key, task: 'search', until: '2026-11-25' };

/** Tasks of a record, the longest that they can be. */
export const givenTasksOf = (canary: string): readonly GivenTaskView[] =>
  Array.from({ length: 15 }, (_, n) => ({
    key: `${key}${n}`,
    task: grantTasks[n % grantTasks.length] ?? 'search',
    name: canary,
    until: '2026-11-25',
    grantSystem: `system${n}`,
    ...(n % 2 === 0
      ? {
          grantResult: 'cannot',
          grantEnding: 'answered',
          grantCopyAt: canary,
          grantNote: canary.repeat(2).slice(0, 300),
          grantMinutes: { about: 25 },
          grantFiles: canary.repeat(4).slice(0, 600),
        }
      : { revokeTicket: ticket }),
  }));

const taskView = (canary: string, systems: Systems): TaskView => ({
  ...line,
  system: 'system1',
  ask: canary.slice(0, 300),
  values: { requester: canary, requesterAddress: canary, told: canary.repeat(20).slice(0, 4000), type: 'access' },
  systems,
  files: canary.repeat(4).slice(0, 600),
  ticket,
});

const forms = (speech: Speech, canary: string, systems: Systems): Named => {
  const view = {
    ticket,
    reference,
    register: 'requests',
    today: '2026-11-22',
    tasks: grantTasks,
    people: Array.from({ length: 60 }, (_, n) => ({ oid: `${key}${n}`, name: canary })),
    fields: grantable.requests,
    systems,
  } as const;
  const again = {
    entered: { grantTask: 'search', otherPerson: canary, grantAsk: canary, grantFields: 'requester,told' },
    faults: { grantUntil: { fault: 'required' }, grantTask: { fault: 'required' } },
    message: speech.words.bot.refusal.check,
    gaps: [{ gap: 'task.unknownPerson' }],
  } as const;
  return [
    ['grant form', grantFormCard(speech, view)],
    ['grant form again', grantFormCard(speech, view, again)],
    ['grant form, nobody known', grantFormCard(speech, { ...view, people: [], fields: [] })],
  ];
};

/** Every card around a task. */
export const taskCards = (speech: Speech, canary: string, file: CaseFileView): Named => {
  const view = taskView(canary, file.systems);
  const { ticket: _, ...read } = view;
  const tasks = Array.from({ length: 20 }, () => line);
  const again = {
    entered: { grantResult: 'done', grantNote: canary, grantCopyAt: canary, grantMinutes_about: '12' },
    faults: { grantResult: { fault: 'required' } },
    message: speech.words.bot.refusal.check,
    gaps: [{ gap: 'search.copyAt' }],
  } as const;
  return [
    ['case file with tasks', caseFileCard(speech, file, speech.words.tasks.grant.done)],
    [
      'worklist with records whose time is up',
      worklistCard(
        speech,
        {
          lines: [],
          counts: [{ register: 'incidents', stage: 'forgotten', records: 2 }],
          retention: { records: 7, lines: [{ reference: 'INC-2026-7KQ4M2', keptUntil: '2031-11-22' }] },
        },
        'caseFile',
      ),
    ],
    ['case file to read', caseFileCard(speech, { ...file, next: [], readOnly: true })],
    [
      'worklist with tasks that came back',
      worklistCard(speech, { lines: [], counts: [], returned: tasks }, 'caseFile'),
    ],
    ['my tasks', myTasksCard(speech, { tasks }, speech.words.tasks.task.done)],
    ['my tasks, none', myTasksCard(speech, { tasks: [] })],
    ['task given', taskGivenCard(speech, line)],
    ['task returned', taskBackCard(speech, line, 'taskReturned')],
    ['task not reached', taskBackCard(speech, line, 'taskNotReached')],
    ['task', taskCard(speech, view)],
    ['task again', taskCard(speech, view, again)],
    ['task with a file', taskCard(speech, view, { entered: {}, faults: {}, done: speech.words.tasks.file.done })],
    ['task of another kind', taskCard(speech, { ...view, task: 'measure', values: {} })],
    ['file to read', taskCard(speech, { ...read, task: 'readFile' })],
    ...forms(speech, canary, file.systems),
    ...givenTasksOf(canary)
      .slice(0, 2)
      .map((one, n) => [`given task ${n}`, givenTaskCard(speech, file, one)] as const),
    [
      'file offer with tasks',
      fileOfferCard(speech, { ticket, names: [canary], reports: [], tasks: tasks.slice(0, 3) }),
    ],
    ['menu with tasks', menuCard(speech, 'officer', true)],
    ['unclear, with tasks', unclearCard(speech, 'officer', true)],
  ];
};
