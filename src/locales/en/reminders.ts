import type { reminders as french } from '../fr/reminders.ts';
import type { Words } from '../words.ts';

export const reminders: Words<typeof french> = {
  title: 'Reminder',
  aloud: (reference) => `Reminder: record ${reference}`,
  duty: (duty) => `${duty}:`,
  dueOn: (day) => `due on ${day}`,
  wasDueOn: (day) => `was due on ${day}`,
  promptly: (day) => `promptly; owed since ${day}`,
  late: 'Late',
  ends: 'This reminder stops as soon as the act is in the record.',
  toDirection: 'You receive it as the person with the highest authority.',
  open: (reference) => `Open the record ${reference}`,
  inTab: { entry: 'Show the entry', list: 'Open the registers' },
  more: (hidden) => (hidden === 1 ? 'There is one more.' : `There are ${hidden} more.`),
  catchUp: {
    title: 'Reminders that were waiting',
    intro: 'These reminders fell due while Greffe was not running. Here they are, all at once.',
  },
  digest: {
    title: (day) => `Where things stand on ${day}`,
    none: 'Nothing is waiting.',
    intro: 'The most urgent comes first.',
    late: (records) => (records === 1 ? 'One record is late.' : `${records} records are late.`),
    intake: (waiting, day) =>
      waiting === 1
        ? `One message has been waiting to be sorted since ${day}.`
        : `${waiting} messages are waiting to be sorted; the oldest is from ${day}.`,
    more: (hidden) =>
      hidden === 1
        ? 'One more record follows: “To do” shows it.'
        : `${hidden} more records follow: “To do” shows them.`,
    notReached: (reminders) =>
      reminders === 1
        ? 'One reminder reached nobody. The list “to do” says which.'
        : `${reminders} reminders reached nobody. The list “to do” says which.`,
    sealed: (day) => `Hash sealed on ${day}`,
    sealedBody:
      'It sums up every ledger. Keep this message outside SharePoint: it proves that none was rewritten since.',
  },
  mail: {
    subject: (reference) => `Greffe: reminder, record ${reference}`,
    subjectCatchUp: 'Greffe: reminders that were waiting',
    subjectDigest: (day) => `Greffe: where things stand on ${day}`,
    greeting: 'Hello,',
    link: (title, url) => `${title}: ${url}`,
    why: 'Teams could not deliver this message to you; here it is by mail.',
    next: 'Next: open Greffe in Teams and write “to do”. If Greffe is no longer there, ask your administrator to install it again.',
    signature: 'Greffe, the privacy office',
  },
  notReached: {
    title: 'Reminders that reached nobody',
    intro: 'Neither Teams nor mail got through. Tell the person some other way.',
    here: (reminders) =>
      reminders === 1
        ? 'A reminder of this record reached nobody; tell the person some other way.'
        : 'Reminders of this record reached nobody; tell the people some other way.',
    line: (what, day, name) => `${what}, of ${day}, for ${name}`,
    nobody: 'a role that nobody has',
    digest: 'the word of the morning',
  },
};
