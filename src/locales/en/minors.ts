import type { minors as frMinors } from '../fr/minors.ts';
import type { Words } from '../words.ts';
import { endingColumns, endings } from './endings.ts';
import { mailColumns } from './mail.ts';
import { destroyedStage } from './retention.ts';
import { reporterColumns } from './staff.ts';
import { categories, means } from './vocabulary.ts';

const givers = {
  parentalAuthority: 'Person with parental authority',
  tutor: 'Tutor',
  minor: 'The minor',
  nobody: 'Nobody',
};

export const minors: Words<typeof frMinors> = {
  title: 'Register of reports about minors',
  columns: {
    told: 'What was found, and where',
    system: 'System',
    discoveredOn: 'Found on',
    means: 'Means',
    personCategory: 'Category of person',
    policyVersion: 'Version of the policy',
    sample: 'Sample',
    ...reporterColumns,
    ...mailColumns,
    age: 'Age',
    consentBy: 'Consent on file',
    heldUntil: 'Held until',
    necessaryBecause: 'Why it is necessary',
    authorizationAskedOn: 'Authorization asked for on',
    authorizationAskedOf: 'Authorization asked of',
    authorizationAnswer: 'Answer',
    authorizationAnsweredOn: 'Answer received on',
    destroyedOn: 'Destroyed on',
    destroyedWhat: 'What was destroyed',
    destroyedBy: 'Destroyed by',
    destroyedFiles: 'Digests of the documents destroyed',
    mailboxEmptiedOn: 'Deleted from the mailbox on',
    ...endingColumns,
    closedOn: 'Closed on',
  },
  choices: {
    means,
    personCategory: categories,
    age: { under14: 'Under 14', from14: '14 to 17', unknown: 'Age unknown' },
    consentBy: givers,
    authorizationAskedOf: givers,
    authorizationAnswer: { given: 'Given', refused: 'Refused' },
    ending: endings,
  },
  stages: {
    ...destroyedStage,
    reported: 'Reported',
    asked: 'Authorization asked for',
    authorized: 'Authorized',
    destroyed: 'Destroyed',
    closed: 'Closed',
    ended: 'Ended without follow-up',
  },
  verbs: {
    reportMinor: 'Report information on a minor',
    describeMinor: 'Describe the report',
    askAuthorization: 'Ask for authorization',
    noteAuthorization: 'Record the answer',
    destroyMinor: 'Record the destruction',
    noteMailboxEmptied: 'Record that the mail was deleted',
    closeMinor: 'Close the report',
    endMinor: 'End without follow-up',
  },
  acts: {
    reportMinor: 'reported information on a minor',
    describeMinor: 'described the report',
    askAuthorization: 'asked for authorization',
    noteAuthorization: 'recorded the answer',
    destroyMinor: 'recorded the destruction',
    noteMailboxEmptied: 'recorded that the mail was deleted from the mailbox',
    closeMinor: 'closed the report',
    endMinor: 'ended the report without follow-up',
  },
};
