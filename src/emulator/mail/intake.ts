import { json, type Request, type Response, Router, raw } from 'express';
import type { Tenant } from '../tenant.ts';
import { putReceived } from './delivery.ts';
import type { Message } from './mail-message.ts';
import { mailboxWith } from './mailboxes.ts';
import { type PostOffice, postOffice } from './post-office.ts';
import { readMime } from './read-mime.ts';

/** A message that arrives from outside. */
export interface Arrival {
  readonly mailbox: string;
  readonly mime: Uint8Array;
  /** A well-known name or an id; the inbox when left out. */
  readonly folder?: string | undefined;
  /** ISO 8601; now when left out. */
  readonly receivedAt?: string | undefined;
}

/** Lets a message arrive; undefined when the tenant has no such mailbox or folder. */
export async function receiveMail(office: PostOffice, arrival: Arrival): Promise<Message | undefined> {
  const mailbox = mailboxWith(office.tenant, arrival.mailbox);
  const folder = mailbox && office.folders.find(mailbox.address, arrival.folder ?? 'inbox');
  if (folder === undefined) return undefined;
  const receivedAt = arrival.receivedAt ?? office.at();
  return putReceived(office, folder, { ...(await readMime(arrival.mime, receivedAt)), mime: arrival.mime }, receivedAt);
}

const largest = '150mb';

/**
 * `POST /emulator/mail {mailbox, eml, encoding?, folder?, receivedAt?}` → `{id, internetMessageId}`; `eml` is text, or
 * base64 (`encoding` says which where it could be either). Also takes the bytes themselves as `message/rfc822`, with
 * the rest in the query. Refuses an unknown mailbox or folder (404) and what is no instant (400).
 */
export function intakeRoutes(tenant: Tenant): Router {
  const router = Router();
  const readers = [json({ limit: largest }), raw({ limit: largest, type: 'message/rfc822' })];
  router.post('/emulator/mail', ...readers, (request, response) => answer(postOffice(tenant), request, response));
  return router;
}

async function answer(office: PostOffice, request: Request, response: Response): Promise<void> {
  const refuse = (status: number, because: string): void =>
    void response.status(status).json({ refused: true, because });
  const arrival = arrivalOf(request);
  if (arrival === undefined) return refuse(400, 'mailbox and eml are needed');
  const { receivedAt } = arrival;
  const at = receivedAt === undefined ? undefined : instant(receivedAt);
  if (receivedAt !== undefined && at === undefined) return refuse(400, 'receivedAt must be an instant, ISO 8601');
  const message = await receiveMail(office, { ...arrival, receivedAt: at });
  if (message === undefined) return refuse(404, 'the tenant has no such mailbox or folder');
  response.status(201).json({ id: message.steadyId, internetMessageId: message.letter.internetMessageId });
}

function arrivalOf(request: Request): Arrival | undefined {
  const body: unknown = request.body;
  const fields = { ...request.query, ...(isRecord(body) && !Buffer.isBuffer(body) ? body : {}) };
  const text = (name: string): string | undefined => (typeof fields[name] === 'string' ? fields[name] : undefined);
  const [mailbox, eml] = [text('mailbox'), text('eml')];
  const mime = Buffer.isBuffer(body) ? body : eml === undefined ? undefined : bytesOf(eml, text('encoding'));
  if (mailbox === undefined || mime === undefined) return undefined;
  return { mailbox, mime, folder: text('folder'), receivedAt: text('receivedAt') };
}

/** A message has a colon in its first heading, and base64 has none: one cannot be taken for the other. */
function bytesOf(eml: string, encoding: string | undefined): Uint8Array {
  const isBase64 = encoding === undefined ? /^[A-Za-z0-9+/=\s]+$/.test(eml) : encoding === 'base64';
  return Buffer.from(eml, isBase64 ? 'base64' : 'utf8');
}

function instant(text: string): string | undefined {
  const at = Date.parse(text);
  return Number.isNaN(at) || !/^\d{4}-/.test(text) ? undefined : new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
