import type {
  grantColumns as frColumns,
  taskGaps as frGaps,
  tasks as frTasks,
  taskVerbs as frVerbs,
} from '../fr/tasks.ts';
import type { Words } from '../words.ts';

export const grantColumns: Words<typeof frColumns> = {
  grants: 'Tasks handed out',
  grantKey: 'Key of the task',
  grantTask: 'Task',
  grantTo: 'Identifier of the person',
  grantName: 'Handed to',
  grantGivenOn: 'Handed out on',
  grantUntil: 'To be done by',
  grantSystem: 'System to search',
  grantAsk: 'What to do or to look for',
  grantFields: 'Information shown',
  grantFiles: 'Files sent for the task',
  grantResult: 'Answer',
  grantCopyAt: 'Where the copy is',
  grantNote: 'Note',
  grantMinutes: 'Minutes spent',
  grantEnding: 'How the task ended',
  grantEndedOn: 'Ended on',
};

export const taskVerbs: Words<typeof frVerbs> = {
  grantTask: 'Hand out a task',
  answerTask: 'Answer a task',
  addTaskFile: 'Attach a file to a task',
  revokeTask: 'Take a task back',
  returnTask: 'Task came back without an answer',
};

export const taskActs: Words<typeof frVerbs> = {
  grantTask: 'handed out a task',
  answerTask: 'answered a task',
  addTaskFile: 'attached a file to a task',
  revokeTask: 'took a task back',
  returnTask: 'gave a task without an answer back to the person in charge',
};

export const taskGaps: Words<typeof frGaps> = {
  'task.system': 'Choose the system to search.',
  'task.until': 'That day is past. Choose today or a day to come.',
  'task.tooMany': 'This file already has fifteen tasks. Take one back, or wait for an answer.',
  'task.person': 'Choose a person from the list, or write their name or address.',
  'task.unknownPerson':
    'Greffe does not know this person yet, or several have this name. Ask them to open Greffe in Teams and to write “hello” there: they will then be in the list.',
  'task.because': 'Say why it cannot be done.',
  'task.nothing': '“Nothing found” answers a search alone. Choose “Done” or “Cannot be done”.',
};

export const tasks: Words<typeof frTasks> = {
  button: 'My tasks',
  kinds: {
    search: 'Search a system',
    measure: 'Take a measure',
    destroy: 'Destroy information',
    answer: 'Prepare an answer',
    readFile: 'Read the whole file',
  },
  results: { done: 'Done', nothing: 'Nothing found', cannot: 'Cannot be done' },
  searchResults: { done: 'Found', nothing: 'Nothing found', cannot: 'Could not be searched' },
  endings: { answered: 'answered', revoked: 'taken back', returned: 'came back without an answer' },
  mine: {
    title: 'My tasks',
    hint: 'Press a task to open it.',
    none: 'No task is yours at the moment.',
    more: (count: number) => `And ${count} more, to be done later.`,
    open: (reference: string) => `Open the task of file ${reference}`,
  },
  pushed: {
    title: 'A task is yours',
    hint: 'The details are shown when you open it. They are for you alone.',
    open: 'Open the task',
  },
  putAway: {
    title: 'The task is closed',
    body: 'What the record showed does not stay in the conversation. A task still to be done opens again from your tasks.',
  },
  returned: {
    title: 'A task comes back without an answer',
    hint: 'The person no longer has access to it. Hand it out again, or do it yourself.',
    worklist: 'Tasks that came back without an answer',
  },
  notReached: {
    title: 'A task did not reach the person',
    hint: 'Teams does not reach them: they may not have the app. Tell them in another way, or hand the task to somebody else.',
  },
  due: (day: string) => `by ${day}`,
  label: (title: string) => `${title}:`,
  columns: { system: 'Where:', ask: 'What to do:', until: 'By:', files: 'Files sent:' },
  task: {
    private: 'This is personal information. Keep no copy of it, and speak of it to the person in charge alone.',
    shown: 'What you need to know',
    nothingShown: 'The file itself is not shown to you.',
    answer: 'Your answer',
    result: 'What came of it?',
    resultFirst: 'Choose an answer.',
    copyAt: 'Where is the copy of what you found?',
    note: 'A note for the person in charge (if it cannot be done: why)',
    minutes: 'Minutes spent',
    file: 'A file? Send it in this conversation before you answer, then choose this task.',
    send: 'Send my answer',
    details: 'See the details again',
    openFile: 'Read the file',
    readFile: 'You may read this file until that day. You can change nothing in it.',
    done: 'It is recorded. The person in charge sees it now, and the task is over for you.',
    over: 'This task is no longer yours: it is done, was taken back, or its last day is past.',
  },
  file: {
    title: 'Attach it to what?',
    choose: 'To which task, or to which report?',
    done: 'It is attached to the task. Now answer it.',
  },
  grant: {
    title: 'Hand out a task',
    intro: 'One person, one task, until a day. They see only what you tick here, and their access ends by itself.',
    kind: 'Which task?',
    person: 'To whom?',
    other: 'Somebody else: their name or address',
    until: 'Until which day?',
    system: 'For a search: which system?',
    ask: 'What to look for or to do',
    fields: 'What the person will see of the file',
    whole: 'For “Read the whole file”, all of it is shown, and nothing in it can be changed.',
    nobody: 'Greffe knows nobody else yet. Your colleagues must open Greffe in Teams and write “hello” there.',
    send: 'Hand out the task',
    done: 'The task is handed out. The person is told in Teams, without any detail.',
  },
  given: {
    title: 'Tasks handed out',
    labels: {
      name: 'Handed to:',
      standing: 'How it stands:',
      minutes: 'Minutes spent:',
      copyAt: 'Where the copy is:',
      note: 'Note:',
    },
    revoke: 'Take this task back',
    dismiss: 'Set this task aside',
    revoked: 'The task was taken back. The person no longer has access to it.',
    open: 'See the task',
    back: 'Back to the file',
  },
};
