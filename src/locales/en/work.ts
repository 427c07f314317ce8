import type { work as fr, workActs as frActs, workVerbs as frVerbs } from '../fr/work.ts';
import type { Words } from '../words.ts';
import { handingWork } from './handing-work.ts';
import { letterWork } from './letter-work.ts';

/** What can be done to what already stands, by name. */
export const workVerbs: Words<typeof frVerbs> = {
  correctIncident: 'Correct the incident',
  correctRequest: 'Correct the request',
  correctComplaint: 'Correct the complaint',
  correctMinor: 'Correct the report',
  correctConsent: 'Correct the consent',
  correctCommunication: 'Correct the communication',
  correctSystem: 'Correct the system',
  correctDestruction: 'Correct the destruction',
  correctPolicyVersion: 'Correct the policy version',
  reopenIncident: 'Reopen the incident',
  reopenRequest: 'Reopen the request',
  reopenComplaint: 'Reopen the complaint',
  reopenMinor: 'Reopen the report',
};

/** The same, as the timeline tells them. */
export const workActs: Words<typeof frActs> = {
  correctIncident: 'corrected the incident',
  correctRequest: 'corrected the request',
  correctComplaint: 'corrected the complaint',
  correctMinor: 'corrected the report',
  correctConsent: 'corrected the consent',
  correctCommunication: 'corrected the communication',
  correctSystem: 'corrected the system',
  correctDestruction: 'corrected the destruction',
  correctPolicyVersion: 'corrected the policy version',
  reopenIncident: 'reopened the incident',
  reopenRequest: 'reopened the request',
  reopenComplaint: 'reopened the complaint',
  reopenMinor: 'reopened the report',
};

export const workGaps = {
  'correct.nothing': 'Nothing changes: give another value than the one on file.',
  'decision.sent': 'This decision was already sent. To change it, supersede it, with the reason.',
};

/** Words of the officer’s and the managers’ work in chat. */
export const work: Words<typeof fr> = {
  newRecord: { opened: 'A record is being worked on' },
  acts: {
    others: (acts) => `Other acts that are possible (${acts})`,
    lacks: (gaps) => (gaps > 1 ? `${gaps} items are missing` : 'One item is missing'),
    provide: (first, others) => (others > 0 ? `${first} And ${others} more.` : first),
    ready: 'can be done now',
    letters: 'Letters and notices',
    lettersHint: 'what may leave, what is missing, what has left',
    correctHint: 'what already stands on file, with a reason',
  },
  stale: {
    shown: 'This case file has changed since this card was shown. Nothing was done. Here is where it stands.',
    kept: 'Nothing is done yet: this case file changed while you were writing. Your answers are still here. Read them again, then save.',
    since: 'Meanwhile:',
  },
  correct: {
    title: 'What do you want to correct?',
    intro: 'The value before stays in the ledger, with yours and your reason.',
    now: 'On file:',
    why: 'Why this correction?',
  },
  worklist: {
    next: 'Next page',
    first: 'Back to the start',
    policy: (day) => `policy: ${day}`,
    statute: (day) => `statute: ${day}`,
    intake: 'Mail to sort',
    intakeCount: (mails, day) =>
      mails > 1 ? `${mails} messages are waiting, the oldest since ${day}.` : `One message is waiting, since ${day}.`,
    intakeWhere: 'Sort them in Outlook: each becomes a record there, or nothing.',
    received: (day) => `received ${day}`,
    due: (day) => `provisionally due ${day}`,
    promptly: 'promptly',
    dashboard: 'Dashboard',
  },
  letters: letterWork,
  handing: handingWork,
  lines: {
    found: (result, by, day) => `${result}${by ? `, by ${by}` : ''}${day ? ` on ${day}` : ''}`,
    toSearch: (by, day) => `to be searched${by ? `, by ${by}` : ''}${day ? `, no later than ${day}` : ''}`,
    copy: (place) => `copy: ${place}`,
  },
  dashboard: {
    button: 'Dashboard',
    title: 'Privacy dashboard',
    asOf: (day) => `As of ${day}. Nobody is named here.`,
    now: 'Now, by register',
    counts: (open, due, late) => `open: ${open} · due within 7 days: ${due} · late: ${late}`,
    inForce: (open, due, late) => `in force: ${open} · due within 7 days: ${due} · late: ${late}`,
    none: 'No open record.',
    month: (month) => `The month: ${month}`,
    opened: 'Records opened:',
    within: (days) => `Answers within ${days} days:`,
    after: (days) => `Answers after ${days} days:`,
    late: 'Late today:',
    serious: 'Incidents with a serious risk:',
    notified: 'Incidents with notices:',
    intake: 'Mail to sort:',
    intakeAge: (mails, days) =>
      days === 0
        ? `${mails}, the oldest from today`
        : days === 1
          ? `${mails}, the oldest for ${days} day`
          : `${mails}, the oldest for ${days} days`,
    intakeNone: 'none',
    registers: 'Read the registers',
  },
};
