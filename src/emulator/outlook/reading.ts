import { type Request, type Response, Router } from 'express';
import { mimeOf } from '../mail/delivery.ts';
import type { Message } from '../mail/mail-message.ts';
import { mailboxesOf } from '../mail/mailboxes.ts';
import { postOffice } from '../mail/post-office.ts';
import type { Tenant } from '../tenant.ts';
import { type Kept, propertiesOf, ROAMING } from './kept.ts';
import { sendBody, sendFile } from './mail-body.ts';
import { lineOf, mailboxOf, messageOf } from './post-views.ts';
import { messageIn, personOf, refuse, type Visit, visitOf } from './visit.ts';

/** Messages that a list shows; what is older is found by searching. */
const MOST = 200;

const listOf = ({ office, mailbox, asked }: Visit): readonly Message[] => {
  const folder = asked('folder');
  const where = { mailbox: mailbox.address, folder };
  const sought = (asked('search') ?? '').trim().toLowerCase();
  if (sought === '') return office.messages.list(where, MOST);
  const isFound = ({ letter }: Message): boolean =>
    `${letter.subject}\n${letter.from?.name}\n${letter.from?.address}`.toLowerCase().includes(sought);
  return office.messages.list(where).filter(isFound).slice(0, MOST);
};

/** Server-sent event `mail` with the address of each mailbox of this person in which something changed. */
const sendEvents = (tenant: Tenant, req: Request, res: Response): void => {
  const account = personOf(tenant, req, res);
  if (account === undefined) return;
  res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', connection: 'keep-alive' });
  res.write('retry: 500\n\n');
  const addresses = new Set(mailboxesOf(tenant, account).map(({ address }) => address.toLowerCase()));
  const silence = postOffice(tenant).listen((mailbox) => {
    if (addresses.has(mailbox)) res.write(`event: mail\ndata: ${JSON.stringify({ mailbox })}\n\n`);
  });
  const alive = setInterval(() => res.write(': alive\n\n'), 20_000);
  alive.unref();
  req.on('close', () => {
    clearInterval(alive);
    silence();
  });
};

/** What the mail client reads. */
export const readingRoutes = (tenant: Tenant, kept: Kept): Router => {
  const router = Router();
  const onMessage = (path: string, answer: (visit: Visit, message: Message, res: Response) => void): void => {
    router.get(path, (req, res) => {
      const visit = visitOf(tenant, req, res);
      const message = visit && messageIn(visit, res);
      if (visit !== undefined && message !== undefined) answer(visit, message, res);
    });
  };
  router.get('/accounts', (_req, res) => {
    res.json({ tenantId: tenant.id, addin: tenant.addin ?? null, accounts: tenant.accounts });
  });
  router.get('/mailboxes', (req, res) => {
    const account = personOf(tenant, req, res);
    if (account === undefined) return;
    const mailboxes = mailboxesOf(tenant, account).map((one) => mailboxOf(postOffice(tenant), account, one));
    res.json({ mailboxes, roaming: kept.read(account, ROAMING) });
  });
  router.get('/messages', (req, res) => {
    const visit = visitOf(tenant, req, res);
    if (visit !== undefined) res.json({ messages: listOf(visit).map(lineOf) });
  });
  router.get('/events', (req, res) => sendEvents(tenant, req, res));
  onMessage('/message', ({ office, account }, message, res) => {
    res.json({ ...messageOf(office, message), properties: kept.read(account, propertiesOf(message.steadyId)) });
  });
  onMessage('/body', ({ office }, message, res) => sendBody(office, message, res));
  onMessage('/mime', ({ office }, message, res) => sendFile(res, 'message.eml', mimeOf(office, message)));
  onMessage('/attachment', ({ office, asked }, message, res) => {
    const file = office.attachments.of(message).find(({ id }) => id === asked('attachment'));
    if (file === undefined) refuse(res, 404, 'noAttachment', 'This message has no such attachment.');
    else sendFile(res, file.name, office.attachments.bytes(file));
  });
  return router;
};
