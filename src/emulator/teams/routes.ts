/**
 * The Teams chat client and its own addresses. Everything is JSON; `as` is the key of the account that acts, and
 * nothing proves it: on this machine everybody is played by the same person.
 *
 *   GET  /teams?as=&lang=fr|en&theme=light|dark|contrast&view=chat|tab&sub=   the page; `sub` is a place within the tab
 *   GET  /tab                               the same, at the tab
 *   GET  /teams/api/accounts                → {tenantId, bot: {name} | null, tab: {url, name: {fr, en}, appId} | null, accounts: [{key, oid, name, upn, userType, locale}]}
 *   POST /teams/api/tab-token {as}          → {token} for the tab's application, as this person; 403 resourceRequiresConsent
 *   GET  /teams/api/chats?as=               → {chats: [{id, kind: 'personal'|'groupChat', title, members: [key]}]}
 *   GET  /teams/api/messages?as=&chat=&after=   → {rev, messages: [MessageView]}; changed after revision `after`, chat: the one with the bot if left out
 *   POST /teams/api/messages {as, chat?, text, locale?, value?, replyTo?}
 *        → {activityId, status, replies}; `value` and `replyTo` make it an Action.Submit;
 *          status: the bot's HTTP status, 502 nobody answers, 504 not within 15 s, null not meant for the bot
 *   POST /teams/api/actions {as, messageId, verb, id?, data?, inputs?, locale?}
 *        → {status, body, message}; body: the invoke response, message: as this person sees it now
 *   GET  /teams/api/events?as=              server-sent events `message` (MessageView) and `typing` ({chat})
 *   GET  /teams/api/switches                → {blocked, code, failWith, times, tabToken}
 *   POST /teams/api/switches {blocked?: [key], code?: 'BlockedByUser'|'BotDisabledByAdmin', failWith?: 429|500|503|null, times?, tabToken?: 'given'|'refused'|'expired'}
 *        blocked: the connector answers 403 for these people; failWith: the next `times` (1) connector calls fail so
 *
 * A refusal is {error: {code, message}} with 400 (what is missing), 404 (no such person, chat or card) or 409 (no bot).
 */
import { json, type Request, type RequestHandler, type Response, Router } from 'express';
import type { Account, Tenant } from '../tenant.ts';
import { botDoor } from './bot-door.ts';
import { chatHub } from './chat-hub.ts';
import { accountByKey, type Chat, chatsOf } from './chats.ts';
import { sendEvents } from './events.ts';
import { announceInstallation } from './installation.ts';
import { type JsonObject, objectOf, textOf } from './json.ts';
import { builtAssets, sendBuiltPage } from './page.ts';
import { type Desk, sendMessage } from './send-message.ts';
import { shownTab, tabToken, tabViewOf } from './tab.ts';
import { takeAction } from './take-action.ts';

const refuse = (res: Response, status: 400 | 403 | 404 | 409, code: string, message: string): void => {
  res.status(status).json({ error: { code, message } });
};

/** A page of another origin may not act here; browsers always name the origin of such a request. */
const sameOrigin =
  (tenant: Tenant): RequestHandler =>
  (req, res, next) => {
    const origin = req.get('origin');
    const host = req.get('host');
    const isOwn = origin === tenant.origin() || origin === `http://${host}` || origin === `https://${host}`;
    if (origin === undefined || isOwn) next();
    else refuse(res, 403, 'foreignOrigin', 'Only pages of the emulator may call this address.');
  };

const person = (tenant: Tenant, key: unknown, res: Response): Account | undefined => {
  const account = accountByKey(tenant, textOf(key));
  if (account === undefined) refuse(res, 404, 'unknownAccount', 'No account has this key: `as`.');
  return account;
};

const chatOf = (tenant: Tenant, account: Account, id: unknown, res: Response): Chat | undefined => {
  const chats = chatsOf(tenant, account);
  const chat = id === undefined || id === '' ? chats[0] : chats.find((one) => one.id === id);
  if (chat === undefined) refuse(res, 404, 'unknownChat', 'This person is in no such chat.');
  return chat;
};

const readRoutes = (tenant: Tenant, router: Router): void => {
  const hub = chatHub(tenant);
  router.get('/accounts', (_req, res) => {
    const { accounts, bot } = tenant;
    res.json({
      tenantId: tenant.id,
      bot: bot === undefined ? null : { name: bot.name },
      tab: shownTab(tenant),
      accounts,
    });
  });
  router.get('/chats', (req, res) => {
    const account = person(tenant, req.query.as, res);
    if (account === undefined) return;
    const chats = chatsOf(tenant, account).map((chat) => ({ ...chat, members: chat.members.map((one) => one.key) }));
    res.json({ chats });
  });
  router.get('/messages', (req, res) => {
    const account = person(tenant, req.query.as, res);
    const chat = account && chatOf(tenant, account, req.query.chat, res);
    if (account === undefined || chat === undefined) return;
    const after = Number(req.query.after ?? 0) || 0;
    res.json({ rev: hub.messages.lastRev(), messages: hub.messages.list(chat.id, account.key, after) });
  });
  router.get('/events', (req, res) => {
    const account = person(tenant, req.query.as, res);
    if (account !== undefined) sendEvents(tenant, hub, account, req, res);
  });
  router.get('/switches', (_req, res) => {
    res.json(hub.switches.read());
  });
};

const postMessage = async (desk: Desk, body: JsonObject, res: Response): Promise<void> => {
  const account = person(desk.tenant, body.as, res);
  const chat = account && chatOf(desk.tenant, account, body.chat, res);
  if (account === undefined || chat === undefined) return;
  const { value } = body;
  const text = (textOf(body.text) ?? '').trim();
  if (text === '' && value === undefined) return refuse(res, 400, 'empty', 'A message needs `text` or `value`.');
  const locale = textOf(body.locale);
  res.json(await sendMessage(desk, { account, chat, text, locale, value, replyTo: textOf(body.replyTo) }));
};

const postAction = async (desk: Desk, body: JsonObject, res: Response): Promise<void> => {
  const account = person(desk.tenant, body.as, res);
  if (account === undefined) return;
  const messageId = textOf(body.messageId);
  const verb = textOf(body.verb);
  if (messageId === undefined || verb === undefined) {
    return refuse(res, 400, 'incomplete', 'An action needs `messageId` and `verb`.');
  }
  const [actionId, locale] = [textOf(body.id), textOf(body.locale)];
  const [data, inputs] = [objectOf(body.data), objectOf(body.inputs)];
  const taken = await takeAction(desk, { account, messageId, verb, actionId, data, inputs, locale });
  if (taken === undefined) refuse(res, 404, 'unknownCard', 'This person sees no such message of the bot.');
  else res.json(taken);
};

const writeRoutes = (tenant: Tenant, desk: Desk | undefined, router: Router): void => {
  const withDesk =
    (act: (desk: Desk, body: JsonObject, res: Response) => Promise<void>) =>
    async (req: Request, res: Response): Promise<void> => {
      if (desk === undefined) refuse(res, 409, 'noBot', 'No bot is installed in this tenant.');
      else await act(desk, objectOf(req.body), res);
    };
  router.post('/messages', withDesk(postMessage));
  router.post('/actions', withDesk(postAction));
  router.post('/tab-token', async (req, res) => {
    const account = person(tenant, objectOf(req.body).as, res);
    const token = account && (await tabToken(tenant, account));
    if (token !== undefined) res.json({ token });
    else if (account !== undefined) refuse(res, 403, 'resourceRequiresConsent', 'Teams gives this tab no token.');
  });
  router.post('/switches', (req, res) => {
    res.json(chatHub(tenant).switches.set(objectOf(req.body)));
  });
};

/**
 * The chat client: mount it at the root of the emulator. It begins at once to tell the bot for whom it is installed,
 * quietly and until the bot has heard; `stop` ends that.
 */
export const teamsRoutes = (tenant: Tenant, stop: AbortSignal = new AbortController().signal): Router => {
  const router = Router();
  const { bot } = tenant;
  const door = bot && botDoor(tenant, bot);
  const desk = bot && door && { tenant, bot, hub: chatHub(tenant), door };
  const api = Router().use(sameOrigin(tenant), json({ limit: '1mb' }));
  readRoutes(tenant, api);
  writeRoutes(tenant, desk, api);
  router.use('/teams/api', api);
  router.use('/teams/assets', builtAssets());
  const frames = tenant.tab === undefined ? [] : [new URL(tenant.tab.url).origin];
  router.get('/teams', (_req, res) => sendBuiltPage(res, 'teams.html', frames));
  router.get('/tab', (req, res) => res.redirect(tabViewOf(req.url)));
  if (bot && door) void announceInstallation(tenant, bot, door, stop);
  return router;
};
