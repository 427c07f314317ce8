import type { letterWork as fr } from '../fr/letter-work.ts';
import type { Words } from '../words.ts';

/** Words about preparing letters and recording that they left, in chat and in the pane. */
export const letterWork: Words<typeof fr> = {
  title: 'Letters and notices',
  none: 'No letter can leave at this stage.',
  hint: 'Nothing is sent from here. Choose a letter to prepare it.',
  ready: 'complete, ready to prepare',
  lacks: (gaps) => (gaps > 1 ? `${gaps} items are missing` : 'one item is missing'),
  public: 'may become public',
  open: (letter) => `Prepare: ${letter}`,
  produced: 'Letters prepared',
  preparedOn: (day) => `prepared ${day}`,
  sentOn: (day, means) => `sent ${day}, ${means}`,
  send: (letter) => `Record the sending: ${letter}`,
  before: 'Missing on file:',
  asks: 'What the officer alone can say, for this letter:',
  nothing: 'Everything that this letter says is on file.',
  language: 'Language of the letter',
  theirs: 'The person’s own',
  prepare: 'Prepare the letter',
  preparedTitle: 'The letter is prepared',
  draft: 'It waits as a reply draft in the privacy mailbox. Read it again and send it from Outlook.',
  folder: 'It is in the case file, in SharePoint. Open it, read it again and send it yourself.',
  file: 'File:',
  text: 'What it says',
  sendingTitle: 'Record the sending',
  sendingIntro: 'Has the letter left? The sending goes on file and moves what the law makes depend on it.',
  day: 'Sent on',
  means: 'By what means?',
  edited: 'edited before it was sent: the file that was sent is on file',
  sentLacking: (gaps) =>
    gaps > 1
      ? `sent without ${gaps} elements that the law asks for: the record has not moved`
      : 'sent without an element that the law asks for: the record has not moved',
  sentFile: 'Did you edit it? Attach it as it left',
  sentFileHint: 'It is read again, then kept on file with its hash.',
  sentFileTooLarge: 'This file is too large for a letter. Take its pictures out, or send it from Outlook.',
  asItIs: 'It left like this: record the sending',
  asItIsNote:
    'The sending is recorded with what was missing. What was not told does not count as told: the record does not move.',
  back: 'Back to the letters',
  sent: 'The sending is on file.',
  chooseDay: 'Give the day it was sent, today at the latest.',
  chooseMeans: 'Choose the means by which it was sent.',
};
