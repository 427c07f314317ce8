import type { Request, Response } from 'express';
import type { Message } from '../mail/mail-message.ts';
import { type Mailbox, mailboxesOf } from '../mail/mailboxes.ts';
import { type PostOffice, postOffice } from '../mail/post-office.ts';
import { accountByKey } from '../teams/chats.ts';
import { objectOf, textOf } from '../teams/json.ts';
import type { Account, Tenant } from '../tenant.ts';

export const refuse = (res: Response, status: 400 | 403 | 404 | 409, code: string, message: string): void => {
  res.status(status).json({ error: { code, message } });
};

/** Who acts, and in which of the mailboxes that they may open. */
export interface Visit {
  readonly tenant: Tenant;
  readonly office: PostOffice;
  readonly account: Account;
  readonly mailbox: Mailbox;
  /** A field of the query or the body; undefined when it is no text. */
  readonly asked: (name: string) => string | undefined;
  readonly body: ReturnType<typeof objectOf>;
}

const fieldsOf = (req: Request): ReturnType<typeof objectOf> => {
  const body = Buffer.isBuffer(req.body) ? {} : objectOf(req.body);
  return { ...req.query, ...body };
};

/** The account that acts, or a refusal sent. */
export const personOf = (tenant: Tenant, req: Request, res: Response): Account | undefined => {
  const account = accountByKey(tenant, textOf(fieldsOf(req).as));
  if (account === undefined) refuse(res, 404, 'unknownAccount', 'No account has this key: `as`.');
  return account;
};

/** Reads `as` and `mailbox` (their own when left out); sends a refusal when the person may not open it. */
export const visitOf = (tenant: Tenant, req: Request, res: Response): Visit | undefined => {
  const account = personOf(tenant, req, res);
  if (account === undefined) return undefined;
  const body = fieldsOf(req);
  const asked = (name: string): string | undefined => textOf(body[name]);
  const all = mailboxesOf(tenant, account);
  const wanted = asked('mailbox')?.toLowerCase();
  const mailbox = all.find(({ address }) => wanted === undefined || address.toLowerCase() === wanted);
  if (mailbox === undefined) refuse(res, 403, 'noMailbox', 'This person has no such mailbox.');
  return mailbox && { tenant, office: postOffice(tenant), account, mailbox, asked, body };
};

/** The message that the request names by `id`, or a refusal sent. */
export const messageIn = (visit: Visit, res: Response): Message | undefined => {
  const message = visit.office.messages.find(visit.mailbox.address, visit.asked('id') ?? '');
  if (message === undefined) refuse(res, 404, 'noMessage', 'This mailbox has no such message.');
  return message;
};
