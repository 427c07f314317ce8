import { attach } from '../../mail/delivery.ts';
import type { NewAttachment } from '../../mail/letter.ts';
import type { KeptAttachment, Message } from '../../mail/mail-message.ts';
import { collection, type GraphAnswer, isRecord, isRefused, type Refused, refuse } from '../answer.ts';
import { type MailCall, type MailRoute, param } from '../call.ts';
import { refuseOtherOptions, select } from '../options.ts';
import { attachmentView } from './attachment-view.ts';
import { badMail, noSuchItem, withMessage } from './mail-call.ts';

const path = '/users/{user}/messages/{message}/attachments';

export const attachmentRoutes: readonly MailRoute[] = [
  { on: 'mailbox', method: 'GET', path, access: 'read', units: 0, answer: listAttachments },
  { on: 'mailbox', method: 'POST', path, access: 'write', units: 0, answer: addAttachment },
  { on: 'mailbox', method: 'GET', path: `${path}/{attachment}`, access: 'read', units: 0, answer: readAttachment },
  { on: 'mailbox', method: 'GET', path: `${path}/{attachment}/$value`, access: 'read', units: 0, answer: readBytes },
];

/** What one request to Outlook may bring; larger files need an upload session. */
const largest = 3 * 1024 * 1024;

function listAttachments(call: MailCall): GraphAnswer {
  const stranger = refuseOtherOptions(call.request.query, ['select']);
  if (stranger !== undefined) return stranger.refused;
  return withMessage(call, (message) => {
    const views = call.office.attachments.of(message).map((kept) => attachmentView(call.office, kept));
    return collection(views.map((view) => select(view, call.request.query, ['id'])));
  });
}

function withAttachment(call: MailCall, answer: (kept: KeptAttachment) => GraphAnswer): GraphAnswer {
  return withMessage(call, (message) => {
    const kept = call.office.attachments.of(message).find(({ id }) => id === param(call, 'attachment'));
    return kept === undefined ? noSuchItem : answer(kept);
  });
}

function readAttachment(call: MailCall): GraphAnswer {
  const stranger = refuseOtherOptions(call.request.query, ['select']);
  if (stranger !== undefined) return stranger.refused;
  return withAttachment(call, (kept) => {
    const view = attachmentView(call.office, kept);
    return { status: 200, body: select(view, call.request.query, ['id']) };
  });
}

function readBytes(call: MailCall): GraphAnswer {
  return withAttachment(call, (kept) => {
    const bytes = call.office.attachments.bytes(kept);
    return { status: 200, raw: { type: 'application/octet-stream', bytes } };
  });
}

function addAttachment(call: MailCall): GraphAnswer {
  return withMessage(call, (message: Message) => {
    const file = readAttachmentBody(call.request.body);
    if (isRefused(file)) return file.refused;
    if (!message.state.isDraft)
      return badMail('Attachments can be added to drafts only.', 'ErrorInvalidPropertySet').refused;
    return { status: 201, body: attachmentView(call.office, attach(call.office, message, file)) };
  });
}

/** Reads a file attachment as a client sends it. Refuses what is none, and what is too large for one request. */
export function readAttachmentBody(body: unknown): NewAttachment | Refused {
  if (!isRecord(body)) return badMail('The attachment is missing.', 'RequestBodyRead');
  const type = body['@odata.type'];
  if (type !== '#microsoft.graph.fileAttachment' && type !== 'microsoft.graph.fileAttachment')
    return badMail('Only #microsoft.graph.fileAttachment can be attached here.', 'RequestBodyRead');
  const { name, contentType, contentBytes, isInline, contentId } = body;
  if (typeof name !== 'string' || name === '')
    return badMail("The required property 'Name' is missing.", 'ErrorRequiredPropertyMissing');
  if (typeof contentBytes !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(contentBytes))
    return badMail('Cannot convert the literal of ContentBytes to the expected type Edm.Binary.', 'RequestBodyRead');
  const bytes = Buffer.from(contentBytes, 'base64');
  if (bytes.length > largest)
    return { refused: refuse(413, 'ErrorMessageSizeExceeded', 'The attachment is too large for one request.') };
  return {
    name,
    contentType: typeof contentType === 'string' && contentType !== '' ? contentType : 'application/octet-stream',
    isInline: isInline === true,
    contentId: typeof contentId === 'string' ? contentId : undefined,
    bytes,
  };
}
