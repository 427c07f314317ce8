import { beginDraft, mimeOf, putCopy } from '../../mail/delivery.ts';
import type { Folder, Message } from '../../mail/mail-message.ts';
import { type GraphAnswer, isRecord, isRefused, matches, noContent } from '../answer.ts';
import type { MailCall, MailRoute } from '../call.ts';
import { option, refuseOtherOptions } from '../options.ts';
import { badMail, changedMeanwhile, mailPath, noSuchItem, withFolder, withMessage } from './mail-call.ts';
import { readChange, readDraft } from './message-changes.ts';
import { listMessages } from './message-list.ts';
import { messageView, selected, tagOf } from './message-view.ts';

const user = '/users/{user}';
const path = `${user}/messages`;
const one = `${path}/{message}`;
const inFolder = `${user}/mailFolders/{folder}/messages`;

export const messageRoutes: readonly MailRoute[] = [
  { on: 'mailbox', method: 'GET', path, access: 'read', units: 0, answer: listAll },
  { on: 'mailbox', method: 'POST', path, access: 'write', units: 0, answer: createInDrafts },
  { on: 'mailbox', method: 'GET', path: inFolder, access: 'read', units: 0, answer: listFolder },
  { on: 'mailbox', method: 'POST', path: inFolder, access: 'write', units: 0, answer: createInFolder },
  { on: 'mailbox', method: 'GET', path: one, access: 'read', units: 0, answer: readMessage },
  { on: 'mailbox', method: 'PATCH', path: one, access: 'write', units: 0, answer: changeMessage },
  { on: 'mailbox', method: 'DELETE', path: one, access: 'write', units: 0, answer: deleteMessage },
  { on: 'mailbox', method: 'GET', path: `${one}/$value`, access: 'read', units: 0, answer: readMime },
  { on: 'mailbox', method: 'POST', path: `${one}/move`, access: 'write', units: 0, answer: moveMessage },
  { on: 'mailbox', method: 'POST', path: `${one}/copy`, access: 'write', units: 0, answer: copyMessage },
  { on: 'mailbox', method: 'POST', path: `${one}/permanentDelete`, access: 'write', units: 0, answer: purgeMessage },
  { on: 'mailbox', method: 'POST', path: `${user}/translateExchangeIds`, access: 'read', units: 0, answer: translate },
];

function listAll(call: MailCall): GraphAnswer {
  return listMessages(call, undefined, mailPath(call, '/messages'));
}

function listFolder(call: MailCall): GraphAnswer {
  return withFolder(call, ({ id }) => listMessages(call, id, mailPath(call, `/mailFolders/${id}/messages`)));
}

function createInDrafts(call: MailCall): GraphAnswer {
  return create(call, call.office.folders.wellKnown(call.mailbox.address, 'drafts'));
}

function createInFolder(call: MailCall): GraphAnswer {
  return withFolder(call, (folder) => create(call, folder));
}

function create(call: MailCall, folder: Folder): GraphAnswer {
  const draft = readDraft(call.request.body);
  if (isRefused(draft)) return draft.refused;
  const { state, ...words } = draft;
  const made = beginDraft(call.office, call.mailbox, folder, words);
  const { messages } = call.office;
  const kept =
    Object.keys(state).length === 0
      ? made
      : messages.change(made, { state: { ...made.state, ...state } }, call.office.at());
  return { status: 201, body: messageView(call, kept) };
}

function readMessage(call: MailCall): GraphAnswer {
  const stranger = refuseOtherOptions(call.request.query, ['expand', 'select']);
  if (stranger !== undefined) return stranger.refused;
  const names = selected(option(call.request.query, 'select'));
  if (isRefused(names)) return names.refused;
  return withMessage(call, (message) => ({ status: 200, body: messageView(call, message, names) }));
}

function readMime(call: MailCall): GraphAnswer {
  return withMessage(call, (message) => ({
    status: 200,
    raw: { type: 'text/plain', bytes: mimeOf(call.office, message) },
  }));
}

function isCurrent(call: MailCall, message: Message): boolean {
  return matches(call.request.headers['if-match'], tagOf(message));
}

function changeMessage(call: MailCall): GraphAnswer {
  return withMessage(call, (message) => {
    if (!isCurrent(call, message)) return changedMeanwhile;
    const asked = readChange(call.request.body);
    if (isRefused(asked)) return asked.refused;
    const { importance: _importance, ...words } = asked.letter;
    if (!message.state.isDraft && Object.keys(words).length > 0)
      return badMail('Only a draft can be rewritten.', 'ErrorInvalidPropertySet').refused;
    const state = { ...message.state, ...asked.state };
    const letter = { ...message.letter, ...asked.letter };
    const changed = call.office.messages.change(message, { state, letter }, call.office.at());
    return { status: 200, body: messageView(call, changed) };
  });
}

/** Deleting moves to the deleted messages; only from there does a message go for good. */
function deleteMessage(call: MailCall): GraphAnswer {
  return withMessage(call, (message) => {
    if (!isCurrent(call, message)) return changedMeanwhile;
    const bin = call.office.folders.wellKnown(call.mailbox.address, 'deleteditems');
    if (message.folder === bin.id) call.office.messages.remove(message);
    else call.office.messages.move(message, bin, call.office.at());
    return noContent;
  });
}

function purgeMessage(call: MailCall): GraphAnswer {
  return withMessage(call, (message) => {
    call.office.messages.remove(message);
    return noContent;
  });
}

function moveMessage(call: MailCall): GraphAnswer {
  return toFolder(call, (message, folder) => call.office.messages.move(message, folder, call.office.at()));
}

/** The copy is another item; the internet message id alone is the same. */
function copyMessage(call: MailCall): GraphAnswer {
  return toFolder(call, (message, folder) => putCopy(call.office, message, folder));
}

/** Puts a message into the folder that the body names, and answers with what is there then. */
function toFolder(call: MailCall, put: (message: Message, folder: Folder) => Message): GraphAnswer {
  return withMessage(call, (message) => {
    const { body } = call.request;
    const named = isRecord(body) ? (body.destinationId ?? body.DestinationId) : undefined;
    if (typeof named !== 'string')
      return badMail("The required property 'DestinationId' is missing.", 'ErrorRequiredPropertyMissing').refused;
    const folder = call.office.folders.find(call.mailbox.address, named);
    if (folder === undefined) return noSuchItem;
    return { status: 201, body: messageView(call, put(message, folder)) };
  });
}

const idTypes = ['ewsId', 'restId', 'restImmutableEntryId'] as const;

/** The same message under another kind of id. `ewsId` writes `/` and `+` where `restId` has `-` and `_`. */
function translate(call: MailCall): GraphAnswer {
  const { body } = call.request;
  const { inputIds, sourceIdType, targetIdType } = isRecord(body) ? lowerFirst(body) : {};
  const isKnown = (type: unknown): boolean => idTypes.some((one) => one === type);
  if (!Array.isArray(inputIds) || inputIds.length > 1000 || !isKnown(sourceIdType) || !isKnown(targetIdType))
    return badMail('The ids, or the types of ids, are not valid.', 'ErrorInvalidArgument').refused;
  const value = inputIds.map((given: unknown) => {
    const sourceId = String(given);
    const id = sourceIdType === 'ewsId' ? sourceId.replaceAll('/', '-').replaceAll('+', '_') : sourceId;
    const message = call.office.messages.find(call.mailbox.address, id);
    if (message === undefined)
      return {
        sourceId,
        errorDetails: { code: 'ErrorItemNotFound', message: 'The object was not found in the store.' },
      };
    const rest = targetIdType === 'restImmutableEntryId' ? message.steadyId : message.id;
    return { sourceId, targetId: targetIdType === 'ewsId' ? rest.replaceAll('-', '/').replaceAll('_', '+') : rest };
  });
  return { status: 200, body: { value } };
}

function lowerFirst(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(body);
  return Object.fromEntries(entries.map(([name, value]) => [name.slice(0, 1).toLowerCase() + name.slice(1), value]));
}
