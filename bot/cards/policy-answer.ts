import type { PolicyAnswerView, PolicyQuestionView } from '../../src/use-cases/views/policy-view.ts';
import { attention, card, group, heading, labelled, openUrl, press, say, small, untrusted } from './build.ts';
import type { Action, Card, Element } from './elements.ts';
import type { Speech } from './words.ts';

/** Characters of a question that a button carries and a card shows. */
const mostAsked = 1_000;

const answerOf = ({ words }: Speech, answered: PolicyAnswerView): readonly Element[] => {
  const { answers } = words;
  return [
    labelled(answers.clause(String(answered.clause)), answered.title),
    group([untrusted(answered.answer)], 'emphasis'),
    small(answered.source === 'summary' ? answers.summary : answers.company),
    say(answers.more),
  ];
};

/** What can be done next: read the policy, pass the question to the officer, ask again, or anything else. */
const nextSteps = ({ words }: Speech, { question, answered, passOn }: PolicyQuestionView): readonly Action[] => {
  const { answers, bot } = words;
  const title = passOn.type === 'policyPaperCopy' ? answers.passPaper : answers.pass;
  const carried = { ticket: passOn.ticket, type: passOn.type, told: question.slice(0, mostAsked) };
  return [
    ...(answered ? [openUrl(answers.read, answered.link)] : []),
    press(title, passOn.verb, carried),
    press(answers.ask, 'askPolicy'),
    press(bot.buttons.menu, 'menu'),
  ];
};

/**
 * The answer of the policy to a question, marked as our summary or as the company’s text, with its statement and where
 * it is published; or that it is not known. `message`: why passing it on was refused.
 */
export const policyAnswerCard = (speech: Speech, view: PolicyQuestionView, message?: string): Card => {
  const { answers } = speech.words;
  const title = view.answered ? answers.title : answers.unknown;
  const body: readonly Element[] = [
    heading(title),
    ...(message ? [attention(message)] : []),
    ...(view.question === '' ? [] : [labelled(answers.asked, ''), untrusted(view.question, mostAsked)]),
    ...(view.answered ? answerOf(speech, view.answered) : [say(answers.unknownBody)]),
    small(answers.passHint),
  ];
  return card(speech.language, title, body, nextSteps(speech, view));
};

/** How a question is asked: nothing to fill in, it is written in the conversation. */
export const askPolicyCard = (speech: Speech): Card => {
  const { answers, bot } = speech.words;
  const body = [heading(answers.askTitle), say(answers.askBody)];
  return card(speech.language, answers.askTitle, body, [
    press(bot.buttons.report, 'report'),
    press(bot.buttons.menu, 'menu'),
  ]);
};
