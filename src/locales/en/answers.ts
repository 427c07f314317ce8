import type { answers as french } from '../fr/answers.ts';
import type { Words } from '../words.ts';

export const answers: Words<typeof french> = {
  title: 'What the policy says',
  clause: (number: string) => `Statement ${number} of the policy:`,
  asked: 'Your question:',
  summary: 'This is a summary. The text published in French prevails.',
  company: 'This is the text of the policy. Its French version prevails.',
  read: 'Read the published policy',
  more: 'Not what you were looking for? Write another question, or pass it to the person in charge.',
  unknown: 'I do not know',
  unknownBody:
    'The policy does not answer this question, or I did not understand it. Say it another way, or pass it on.',
  passHint: 'Passed on, your question opens a record with your name. The person in charge answers you.',
  pass: 'Pass the question on',
  passPaper: 'Ask for a paper copy',
  ask: 'Ask another question',
  askTitle: 'Ask a question about the policy',
  askBody:
    'Write your question here, in your own words: how long is information kept? who has access to it? I answer with what the policy says.',
  unclear: 'I did not understand',
  unclearBody:
    'I deal with privacy: reporting an incident, passing on a request or a complaint, answering about the policy. Say in a few words what happened, or choose below.',
  understood: 'I took over your words. Correct them if need be, then send: nothing is kept yet.',
  cli: {
    help: [
      'greffe ask "QUESTION" [--lang fr|en] [--json]',
      '',
      'Answers with the statement of the policy that says so, or says that it does not. Without --lang, in the',
      'language of the question. With --json: one line {clause, answer, …}, or null. Nothing leaves this machine.',
    ].join('\n'),
    unexpected: (option: string) => `“${option}” is not an option of this command.`,
    notALanguage: (given: string) => `“${given}” is not a language of Greffe. Give fr or en.`,
    noAnswer: (email: string) => `The policy does not say. Ask the officer: ${email}`,
  },
};
