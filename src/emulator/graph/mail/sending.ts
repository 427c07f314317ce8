import { beginDraft, recipientsOf, sendDraft } from '../../mail/delivery.ts';
import { escapeHtml } from '../../mail/html-text.ts';
import type { Message } from '../../mail/mail-message.ts';
import { replyTo } from '../../mail/reply.ts';
import { type GraphAnswer, isRecord, isRefused } from '../answer.ts';
import type { MailCall, MailRoute } from '../call.ts';
import { badMail, withMessage } from './mail-call.ts';
import { readChange, readDraft } from './message-changes.ts';
import { messageView } from './message-view.ts';

const user = '/users/{user}';
const one = `${user}/messages/{message}`;

export const sendingRoutes: readonly MailRoute[] = [
  {
    on: 'mailbox',
    method: 'POST',
    path: `${one}/createReply`,
    access: 'write',
    units: 0,
    answer: (call) => reply(call, false),
  },
  {
    on: 'mailbox',
    method: 'POST',
    path: `${one}/createReplyAll`,
    access: 'write',
    units: 0,
    answer: (call) => reply(call, true),
  },
  { on: 'mailbox', method: 'POST', path: `${one}/send`, access: 'send', units: 0, answer: sendMessage },
  { on: 'mailbox', method: 'POST', path: `${user}/sendMail`, access: 'send', units: 0, answer: sendMail },
];

const accepted: GraphAnswer = { status: 202 };

/** Properties and actions may be written with a capital, as in the metadata. */
function field(body: unknown, name: string): unknown {
  return isRecord(body) ? (body[name] ?? body[name.slice(0, 1).toUpperCase() + name.slice(1)]) : undefined;
}

function reply(call: MailCall, toAll: boolean): GraphAnswer {
  return withMessage(call, (message) => {
    const { body } = call.request;
    const [comment, given] = [field(body, 'comment'), field(body, 'message')];
    const asked = given === undefined || given === null ? readChange({}) : readChange(given);
    if (isRefused(asked)) return asked.refused;
    if (typeof comment === 'string' && asked.letter.text !== undefined)
      return badMail('Give a comment or the body of the message, not both.', 'ErrorInvalidArgument').refused;
    const words = typeof comment === 'string' ? escapeHtml(comment).replace(/\r?\n/g, '<br>') : '';
    const { from, ...rest } = asked.letter;
    const draft = { ...replyTo(message, call.mailbox, words, toAll), ...rest, ...(from === undefined ? {} : { from }) };
    const drafts = call.office.folders.wellKnown(call.mailbox.address, 'drafts');
    return { status: 201, body: messageView(call, beginDraft(call.office, call.mailbox, drafts, draft)) };
  });
}

function sendMessage(call: MailCall): GraphAnswer {
  return withMessage(call, (message) => (message.state.isDraft ? send(call, message, true) : notDraft));
}

const notDraft = badMail('Only a draft can be sent.', 'ErrorInvalidOperation').refused;

function send(call: MailCall, draft: Message, keepsSent: boolean): GraphAnswer {
  if (recipientsOf(draft).length === 0)
    return badMail('At least one recipient is not valid.', 'ErrorInvalidRecipients').refused;
  sendDraft(call.office, call.mailbox, draft, keepsSent);
  return accepted;
}

function sendMail(call: MailCall): GraphAnswer {
  const { body } = call.request;
  const read = readDraft(field(body, 'message'));
  if (isRefused(read)) return read.refused;
  const { state: _state, ...draft } = read;
  if ([...draft.to, ...draft.cc, ...draft.bcc].length === 0)
    return badMail('At least one recipient is not valid.', 'ErrorInvalidRecipients').refused;
  const drafts = call.office.folders.wellKnown(call.mailbox.address, 'drafts');
  return send(call, beginDraft(call.office, call.mailbox, drafts, draft), field(body, 'saveToSentItems') !== false);
}
