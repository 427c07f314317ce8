import type {
  mailColumns as frColumns,
  mailDuties as frDuties,
  mail as frMail,
  replyColumns as frReply,
  mailVerbs as frVerbs,
} from '../fr/mail.ts';
import type { Words } from '../words.ts';

export const mailColumns: Words<typeof frColumns> = {
  messageId: 'Message identifier',
  evidenceFile: 'Exhibit',
  evidenceDigest: 'Digest of the exhibit',
};

/** Titles of a message found among those sent, until somebody says whether it was the answer. */
export const replyColumns: Words<typeof frReply> = {
  replyFoundOn: 'Message found, sent on',
  replyFile: 'Message found, by its file',
};

export const mailVerbs: Words<typeof frVerbs> = {
  registerComplaintMail: 'Complaint received by email',
  registerIncidentMail: 'Incident learned of by email',
  registerMinorMail: 'Information on a minor, learned of by email',
  linkRecords: 'Link the records',
  addMail: 'Add a message to the file',
  setMailAside: 'Take a message out of the file',
  noteSentMail: 'Note a message sent',
  proposeReply: 'Propose a message sent as the answer',
  replyIsNoAnswer: 'The message found was not the answer',
  notPrivacy: 'Not about privacy',
  privacyAfterAll: 'About privacy after all',
};

export const mailActs: Words<typeof frVerbs> = {
  registerComplaintMail: 'registered the complaint received by email',
  registerIncidentMail: 'registered the incident learned of by email',
  registerMinorMail: 'registered what was learned of by email',
  linkRecords: 'linked the records that came of the same message',
  addMail: 'added a message to the file',
  setMailAside: 'took a message out of the file',
  noteSentMail: 'found the answer among the messages sent',
  proposeReply: 'found a message sent: was it the answer?',
  replyIsNoAnswer: 'said that the message found was not the answer',
  notPrivacy: 'said that a message is not about privacy',
  privacyAfterAll: 'said that a message is about privacy after all',
};

export const mail: Words<typeof frMail> = {
  kinds: {
    incident: 'incident',
    complaint: 'complaint',
    request: 'request',
    minor: 'minor',
    question: 'question',
  },
  suspected: {
    title: 'A message seems to tell of an incident',
    kinds: 'Seems to be:',
    day: 'Received on:',
    body: 'Nobody has read it yet. Time runs from its receipt.',
    next: 'Open the privacy mailbox in Outlook and decide.',
  },
};

/** What is owed on mail that nobody has decided on. */
export const mailDuties: Words<typeof frDuties> = { triageMail: 'Sort the mail received' };
