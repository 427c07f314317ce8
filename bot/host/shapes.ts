import { type Activity, CardFactory } from 'botbuilder';
import type { Card } from '../cards/elements.ts';
import { dialogTitle, inDialog } from '../cards/in-dialog.ts';
import type { Answer, Finding } from './heard.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';
const noticeType = 'application/vnd.microsoft.activity.message';
const previewType = 'application/vnd.microsoft.card.thumbnail';

/** Teams renews a card by itself for the people whom it names, and for nobody else. */
export const forUser = (card: Card, userId: string | undefined): object =>
  card.refresh && userId ? { ...card, refresh: { ...card.refresh, userIds: [userId] } } : card;

const actionBody = (answer: Answer, userId: string): unknown => {
  if (answer !== undefined && 'card' in answer)
    return { statusCode: 200, type: cardType, value: forUser(answer.card, userId) };
  return { statusCode: 200, type: noticeType, value: answer !== undefined && 'notice' in answer ? answer.notice : '' };
};

/** A dialog goes on with a card, or ends with a word; with nothing it closes. */
const dialogBody = (answer: Answer): unknown => {
  if (answer !== undefined && 'card' in answer) {
    const { card } = answer;
    const value = {
      title: dialogTitle(card),
      height: 'large',
      width: 'medium',
      card: CardFactory.adaptiveCard(inDialog(card)),
    };
    return { task: { type: 'continue', value } };
  }
  return answer !== undefined && 'notice' in answer ? { task: { type: 'message', value: answer.notice } } : {};
};

const attachmentOf = ({ title, text, card }: Finding): object => ({
  ...CardFactory.adaptiveCard(card),
  preview: { contentType: previewType, content: { title, text } },
});

const searchBody = (answer: Answer): unknown => {
  if (answer !== undefined && 'found' in answer && answer.found.length > 0) {
    const attachments = answer.found.map(attachmentOf);
    return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
  }
  const text = answer !== undefined && 'notice' in answer ? answer.notice : '';
  return { composeExtension: { type: 'message', text } };
};

/** The body of the answer to an invoke, as Teams asks it for each name. */
export const bodyFor = (name: string | undefined, answer: Answer, userId: string): unknown => {
  if (name === 'composeExtension/query') return searchBody(answer);
  return name === 'adaptiveCard/action' ? actionBody(answer, userId) : dialogBody(answer);
};

/** A message that carries an answer; undefined for what is no message. */
export const messageOf = (answer: Answer, userId: string): Partial<Activity> | undefined => {
  if (answer === undefined || 'found' in answer) return undefined;
  return 'card' in answer
    ? { type: 'message', attachments: [CardFactory.adaptiveCard(forUser(answer.card, userId))] }
    : { type: 'message', text: answer.notice, textFormat: 'plain' };
};
