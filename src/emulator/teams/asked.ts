import type { Request, Response } from 'express';
import type { Account, Tenant } from '../tenant.ts';
import { accountByKey, type Chat, chatsOf } from './chats.ts';
import type { Desk } from './desk.ts';
import type { AppTheme } from './invokes.ts';
import { type JsonObject, objectOf, textOf } from './json.ts';

/** Answers that the page, or a test, asked for something that cannot be. */
export const refuse = (res: Response, status: 400 | 403 | 404 | 409, code: string, message: string): void => {
  res.status(status).json({ error: { code, message } });
};

/** The account that acts; undefined, and refused, when there is none. */
export const person = (tenant: Tenant, key: unknown, res: Response): Account | undefined => {
  const account = accountByKey(tenant, textOf(key));
  if (account === undefined) refuse(res, 404, 'unknownAccount', 'No account has this key: `as`.');
  return account;
};

/** The chat that is meant, the one with the bot when none is named; undefined, and refused, when they are not in it. */
export const chatOf = (tenant: Tenant, account: Account, id: unknown, res: Response): Chat | undefined => {
  const chats = chatsOf(tenant, account);
  const chat = id === undefined || id === '' ? chats[0] : chats.find((one) => one.id === id);
  if (chat === undefined) refuse(res, 404, 'unknownChat', 'This person is in no such chat.');
  return chat;
};

/** Who acts in which chat, in which language and appearance. */
export interface Actor {
  readonly account: Account;
  readonly chat: Chat;
  readonly theme: AppTheme;
  readonly locale: string | undefined;
}

const themes: readonly AppTheme[] = ['default', 'dark', 'contrast'];

/** Reads `as`, `chat`, `theme` and `locale` of a body; undefined, and refused, when one of them is not there. */
export const actorIn = (tenant: Tenant, body: JsonObject, res: Response): Actor | undefined => {
  const account = person(tenant, body.as, res);
  const chat = account && chatOf(tenant, account, body.chat, res);
  if (account === undefined || chat === undefined) return undefined;
  const theme = themes.find((one) => one === body.theme) ?? 'default';
  return { account, chat, theme, locale: textOf(body.locale) };
};

/** One act of a person: what the body asks, done at the desk. */
export type Act = (desk: Desk, body: JsonObject, res: Response) => unknown;

/** Makes handlers of acts; without a bot in the tenant they refuse. */
export const atDesk =
  (desk: Desk | undefined) =>
  (act: Act) =>
  async (req: Request, res: Response): Promise<void> => {
    if (desk === undefined) refuse(res, 409, 'noBot', 'No bot is installed in this tenant.');
    else await act(desk, objectOf(req.body), res);
  };
