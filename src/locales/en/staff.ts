import type { reporterColumns as frColumns, staff as frStaff, staffVerbs as frVerbs } from '../fr/staff.ts';
import type { Words } from '../words.ts';
import { handingColumns } from './copies.ts';
import { letterColumns } from './letters.ts';
import { grantColumns } from './tasks.ts';

export const reporterColumns: Words<typeof frColumns> = {
  added: 'Added by the person who reported',
  files: 'Files attached',
  related: 'Records that came of the same message',
  mistakeOn: 'Said to be a mistake on',
  ...letterColumns,
  ...grantColumns,
  ...handingColumns,
};

export const staffVerbs: Words<typeof frVerbs> = {
  prepareLetter: 'Prepare a letter',
  recordSending: 'Record that a letter was sent',
  passOnRequest: 'Pass on a request',
  passOnComplaint: 'Pass on a complaint',
  reportFromMessage: 'Incident reported from a message',
  addInformation: 'Add information',
  addFile: 'Attach a file',
  tellMistake: 'Say that it was a mistake',
  passQuestion: 'Pass on a question about the policy',
};

export const staffActs: Words<typeof frVerbs> = {
  prepareLetter: 'prepared a letter',
  recordSending: 'recorded that a letter was sent',
  passOnRequest: 'passed on a request',
  passOnComplaint: 'passed on a complaint',
  reportFromMessage: 'reported the incident from a message',
  addInformation: 'added information',
  addFile: 'attached a file',
  tellMistake: 'said that it was a mistake',
  passQuestion: 'passed on a question about the policy',
};

export const staff: Words<typeof frStaff> = {
  passOn: {
    button: 'Pass something else on',
    title: 'Pass on a request, a complaint or a report',
    intro: 'Did somebody speak or write to you? Pass it on today: the time limit runs from the day of receipt.',
    hints: {
      passOnRequest: 'access, rectification, withdrawal of consent, information…',
      passOnComplaint: 'about how information is handled',
      reportMinor: 'information on a person under 14, for instance',
    },
    formIntro: 'The person in charge answers. Do not answer in their place, and keep no copy.',
    minorIntro: 'Say where the information is, not what it holds. The person in charge takes care of it.',
    labels: {
      passOnRequest: {
        type: 'What does the person ask for?',
        means: 'How did it reach you?',
        spoken: 'Only spoken, with nothing in writing?',
        receivedOn: 'On which day did it reach you?',
        requester: 'Who makes it?',
        requesterAddress: 'How can this person be reached?',
        told: 'Their words, as closely as you can',
      },
      passOnComplaint: {
        subject: 'What is the complaint about?',
        means: 'How did it reach you?',
        receivedOn: 'On which day did it reach you?',
        complainant: 'Who complains?',
        complainantAddress: 'How can this person be reached? By telephone too',
        complaint: 'Their words and their reasons, as closely as you can',
      },
      reportMinor: {
        told: 'What did you find, and where? Without naming the minor',
        system: 'In which system?',
        means: 'How did you learn of it?',
      },
    },
  },
  kept: {
    titles: { requests: 'Request passed on', complaints: 'Complaint passed on', minors: 'Report received' },
    passed: 'What you passed on:',
    next: {
      requests: (name) =>
        `The person in charge (${name}) checks who asks and answers in writing in time. You will see its state change in your reports.`,
      complaints: (name) =>
        `The person in charge (${name}) analyses the complaint and answers in writing, with reasons. You will see its state change in your reports.`,
      minors: (name) =>
        `The person in charge (${name}) deals with it the same day. Until then, copy and forward nothing.`,
    },
    thanks: 'Thank you for passing it on.',
    spokenCounts: 'Speaking is enough here: the person has nothing to write. The time limit is already running.',
    written: 'The time limit runs from the day of receipt.',
    registered: (title) => `${title}:`,
  },
  writing: {
    title: 'Help the person put it in writing',
    why: 'This request was spoken: it counts only once it is written (s. 30, P-39.1). No time limit runs yet.',
    how: 'Copy this text and give it to the person. They complete it, sign it and send it to the address in it.',
    mustSay:
      'The writing must say what is asked for, which information it concerns, who the person is and how to reach them. They will prove their identity.',
    after: 'When the writing reaches you, attach it here the same day: the time limit runs from its receipt.',
    to: (officer, company, email) => `To: ${officer}, ${company}, ${email}`,
    subject: (what) => `Subject: ${what}`,
    asks: {
      access: 'I ask for access to the personal information that you hold on me, and for a copy of it.',
      portability:
        'I ask for the computerized personal information collected from me, in a structured, commonly used technological format.',
      rectification: 'I ask for the rectification of the following personal information, which concerns me.',
      deletion: 'I ask for the deletion of the following personal information, which concerns me.',
      comments: 'I ask that my comments below be placed in the file that concerns me.',
      ceaseDissemination: 'I ask that you cease disseminating the following personal information.',
      deindex: 'I ask that the following hyperlink, attached to my name, be de-indexed.',
      reindex: 'I ask that the following hyperlink, attached to my name, be re-indexed.',
    },
    which: 'Information concerned (service, period, file number): ____________',
    name: (name) => `My name: ${name}`,
    reach: (address) => `How to reach me: ${address}`,
    signed: 'Date and signature: ____________',
  },
  own: {
    added: 'What you added',
    files: 'Files attached',
    quoted: 'The message is kept in the case file as evidence.',
    addButton: 'Add information',
    addTitle: 'Add information',
    addIntro: 'The person in charge is told of it. What you said before stays as it is.',
    addLabel: 'What more have you learned?',
    addSend: 'Add',
    addHint: 'To attach a file, send it here, in this conversation.',
    mistakeButton: 'It was a mistake',
    mistakeTitle: 'Was it a mistake?',
    mistakeBody:
      'The report stays, and is marked so: what is known cannot be taken back. The person in charge decides what follows.',
    mistakeUntil: 'You can say so within ten minutes of sending.',
    mistakeConfirm: 'Yes, it was a mistake',
    mistaken: 'You said that it was a mistake. The report stays; the person in charge decides what follows.',
    back: 'Back to the report',
    closed: 'This record is closed. If you learn something else, make a new report.',
  },
  file: {
    left: (files) =>
      files > 1
        ? `${files} files are not taken: send them in another message, three at a time.`
        : 'One file is not taken: send it in another message. Three at a time.',
    limit: 'At most three files a message, 10 MB each. Bring anything larger to the person in charge in another way.',
    words: 'Your words, added to the report',
    title: 'Attach it to which report?',
    intro: 'Nothing is kept yet. Choose the report, then confirm.',
    names: 'Files received',
    choose: 'Report',
    chooseFirst: 'Choose a report.',
    confirm: 'Attach',
    none: 'You have no open report to attach a file to. Report first what happened, then send the file again.',
    done: 'It is attached to the case file.',
  },
  message: {
    intro: 'This message will be kept in the case file as evidence. Managers do not see it.',
    quoted: 'The message',
    seeMessage: 'See the message kept as evidence.',
  },
  link: {
    title: 'A report in Greffe',
    body: 'Only the person who reported and the person in charge can open it.',
    open: 'Open in private',
    none: 'You have no report to insert.',
  },
  welcome: {
    title: 'Hello, this is Greffe, the privacy office',
    body: 'To report an incident, pass on a request or follow your reports, write to me in private. Here I ask for and show nothing personal.',
    how: 'Mention me, or press the button: I go on with you in private.',
  },
  addition: {
    titles: {
      answerTask: 'A task was answered',
      addInformation: 'Information was added',
      addFile: 'A file was attached',
      proposeReply: 'A message left: was it the answer?',
      recordDestruction: 'Destruction was asked for or confirmed',
      tellMistake: 'Reported by mistake, the person says',
    },
    mistake: 'The record stays open: you decide whether it is an incident.',
  },
  late: 'I am still working. The answer comes in our conversation in a moment: do nothing again.',
  tooMany: 'You write to me too fast. Nothing of this message was done. Wait a minute, then start again.',
  sharedShown: 'What you asked for waits for you in our private conversation.',
};
