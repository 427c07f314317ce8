/** The Teams connector, version 3: what a bot posts to its `serviceUrl`, `{origin}/connector/`. */
import { type ErrorRequestHandler, json, type Request, type RequestHandler, type Response, Router } from 'express';
import { serviceUrl } from '../teams/activities.ts';
import { type ChatHub, chatHub } from '../teams/chat-hub.ts';
import { accountById, type Chat, chatById, personalChat } from '../teams/chats.ts';
import { type JsonObject, objectOf, textOf } from '../teams/json.ts';
import type { Account, Tenant } from '../tenant.ts';
import { memberOf, rosterMember } from './roster.ts';
import { appTokenVerifier } from './verify-app-token.ts';
import { contentOf, memberIds, tooBig } from './write-activity.ts';

const refuse = (res: Response, status: number, code: string, message: string): void => {
  res.status(status).json({ error: { code, message } });
};

const onlyTheBot = (tenant: Tenant): RequestHandler => {
  const verify = appTokenVerifier(tenant);
  return async (req, res, next) => {
    const token = /^Bearer (\S+)$/i.exec(req.get('authorization') ?? '')?.[1];
    const found = token === undefined ? { refused: 'A bearer token is needed.' } : await verify(token);
    if ('refused' in found) return refuse(res, 401, 'Unauthorized', `Authorization has been denied: ${found.refused}`);
    if (found.appId !== tenant.bot?.appId)
      return refuse(res, 403, 'BotNotRegistered', 'No bot has this application id.');
    next();
  };
};

const switchedFailure =
  (hub: ChatHub): RequestHandler =>
  (_req, res, next) => {
    const status = hub.switches.takeFailure();
    if (status === undefined) return next();
    if (status === 429) res.setHeader('retry-after', '1');
    refuse(res, status, status === 429 ? 'TooManyRequests' : 'ServiceError', 'Switched on in the emulator.');
  };

/** Teams carries nothing to somebody who blocked the bot, nor to a guest who never wrote: it is not installed there. */
const reach = (hub: ChatHub, chat: Chat, res: Response): boolean => {
  const { blocked, code } = hub.switches.read();
  const [only] = chat.members;
  if (chat.kind === 'groupChat' || only === undefined) return true;
  if (blocked.includes(only.key)) {
    refuse(
      res,
      403,
      code,
      code === 'BlockedByUser' ? 'The user blocked the bot.' : 'The bot is disabled by the administrator.',
    );
    return false;
  }
  if (only.userType === 'guest' && hub.messages.list(chat.id, only.key, 0).length === 0) {
    refuse(res, 403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
    return false;
  }
  return true;
};

const writtenTo = (hub: ChatHub, chat: Chat, activity: JsonObject, replyTo: string | undefined): string => {
  if (activity.type === 'typing') {
    hub.tell({ kind: 'typing', chat: chat.id });
    return String(Date.now());
  }
  const id = hub.messages.add({ chat: chat.id, from: 'bot', ...contentOf(activity), replyTo });
  hub.tell({ kind: 'message', chat: chat.id, id });
  return id;
};

type InChat = (chat: Chat, req: Request, res: Response) => void;

const conversationRoutes = (tenant: Tenant, hub: ChatHub, router: Router): void => {
  const inChat = (act: InChat) => (req: Request, res: Response) => {
    const chat = chatById(tenant, String(req.params.chat));
    if (chat === undefined) refuse(res, 404, 'ConversationNotFound', 'Conversation not found.');
    else act(chat, req, res);
  };
  const writing = (act: InChat) =>
    inChat((chat, req, res) => {
      if (tooBig(objectOf(req.body))) refuse(res, 413, 'MessageSizeTooBig', 'Message size too large.');
      else if (reach(hub, chat, res)) act(chat, req, res);
    });
  const post = writing((chat, req, res) => {
    const replyTo = textOf(req.params.activity);
    res.status(201).json({ id: writtenTo(hub, chat, objectOf(req.body), replyTo) });
  });
  const ownMessage = (chat: Chat, req: Request, res: Response): string | undefined => {
    const message = hub.messages.one(String(req.params.activity), '');
    if (message?.chat === chat.id && message.from === 'bot' && !message.deleted) return message.id;
    refuse(res, 404, 'ActivityNotFoundInConversation', 'The bot wrote no such activity here.');
    return undefined;
  };
  const update = writing((chat, req, res) => {
    const id = ownMessage(chat, req, res);
    if (id === undefined) return;
    hub.messages.replace(id, contentOf(objectOf(req.body)));
    hub.tell({ kind: 'message', chat: chat.id, id });
    res.json({ id });
  });
  const remove = inChat((chat, req, res) => {
    const id = ownMessage(chat, req, res);
    if (id === undefined) return;
    hub.messages.remove(id);
    hub.tell({ kind: 'message', chat: chat.id, id });
    res.sendStatus(200);
  });
  router.post('/:chat/activities', post).post('/:chat/activities/:activity', post);
  router.put('/:chat/activities/:activity', update).delete('/:chat/activities/:activity', remove);
  rosterRoutes(tenant, inChat, router);
};

const rosterRoutes = (tenant: Tenant, inChat: (act: InChat) => RequestHandler, router: Router): void => {
  const all = (chat: Chat) => chat.members.map((member) => rosterMember(tenant, member));
  router.get(
    '/:chat/members',
    inChat((chat, _req, res) => void res.json(all(chat))),
  );
  router.get(
    '/:chat/pagedmembers',
    inChat((chat, _req, res) => void res.json({ members: all(chat) })),
  );
  router.get(
    '/:chat/members/:member',
    inChat((chat, req, res) => {
      const member = memberOf(tenant, chat, String(req.params.member));
      if (member === undefined) refuse(res, 404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
      else res.json(rosterMember(tenant, member));
    }),
  );
};

const soleMember = (tenant: Tenant, body: JsonObject): Account | undefined => {
  const [id, ...others] = memberIds(body);
  return id === undefined || others.length > 0 || body.isGroup === true ? undefined : accountById(tenant, id);
};

const createConversation = (tenant: Tenant, hub: ChatHub) => (req: Request, res: Response) => {
  const body = objectOf(req.body);
  const account = soleMember(tenant, body);
  if (account === undefined) return refuse(res, 400, 'BadSyntax', 'One member of the tenant is needed.');
  const chat = personalChat(tenant, account);
  if (!reach(hub, chat, res)) return;
  const activity = objectOf(body.activity);
  const first = 'type' in activity ? { activityId: writtenTo(hub, chat, activity, undefined) } : {};
  res.status(201).json({ id: chat.id, ...first, serviceUrl: serviceUrl(tenant) });
};

/** Body faults in the connector's own words; anything else is a fault of ours and goes on. */
const bodyFault: ErrorRequestHandler = (fault, _req, res, next): void => {
  const { status } = objectOf(fault);
  if (res.headersSent || (status !== 400 && status !== 413)) next(fault);
  else if (status === 413) refuse(res, 413, 'MessageSizeTooBig', 'Message size too large.');
  else refuse(res, 400, 'BadSyntax', 'The body is no JSON.');
};

/** The connector: mount it at the root of the emulator. Only the tenant's bot may call it. */
export const connectorRoutes = (tenant: Tenant): Router => {
  const hub = chatHub(tenant);
  const conversations = Router().use(onlyTheBot(tenant), switchedFailure(hub), json({ limit: '1mb' }));
  conversations.post('/', createConversation(tenant, hub));
  conversationRoutes(tenant, hub, conversations);
  conversations.use(bodyFault);
  return Router().use('/connector/v3/conversations', conversations);
};
