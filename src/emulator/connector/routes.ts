/** The Teams connector, version 3: what a bot posts to its `serviceUrl`, `{origin}/connector/`. */
import { json, type Request, type RequestHandler, type Response, Router } from 'express';
import { serviceUrl } from '../teams/activities.ts';
import { type ChatHub, chatHub } from '../teams/chat-hub.ts';
import { accountById, generalChannel, type Place, personalChat, placeById } from '../teams/chats.ts';
import { type JsonObject, objectOf, textOf } from '../teams/json.ts';
import type { Account, Tenant } from '../tenant.ts';
import { bodyFault, refuse } from './answers.ts';
import { attachmentRoutes } from './attachment-routes.ts';
import { unreached } from './reach.ts';
import { type InPlace, rosterRoutes, teamRoutes } from './roster-routes.ts';
import { appTokenVerifier } from './verify-app-token.ts';
import { contentOf, memberIds, tooBig } from './write-activity.ts';

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
    const { retryAfter } = hub.switches.read();
    const status = hub.switches.takeFailure();
    if (status === undefined) return next();
    if (status === 429) res.setHeader('retry-after', String(retryAfter));
    refuse(res, status, status === 429 ? 'TooManyRequests' : 'ServiceError', 'Switched on in the emulator.');
  };

/** Refuses what Teams would not carry there; true when the bot may write. */
const reaches = (hub: ChatHub, { chat }: Place, res: Response): boolean => {
  const found = unreached(hub, chat);
  if (found !== undefined) refuse(res, 403, found.code, found.message);
  return found === undefined;
};

const writtenTo = (hub: ChatHub, { chat, thread }: Place, activity: JsonObject, replyTo?: string): string => {
  if (activity.type === 'typing') {
    hub.tell({ kind: 'typing', chat: chat.id });
    return String(Date.now());
  }
  const id = hub.messages.add({ chat: chat.id, from: 'bot', ...contentOf(activity), replyTo, thread });
  hub.tell({ kind: 'message', chat: chat.id, id });
  return id;
};

const conversationRoutes = (tenant: Tenant, hub: ChatHub, router: Router): void => {
  const inPlace = (act: InPlace) => (req: Request, res: Response) => {
    const place = placeById(tenant, String(req.params.chat));
    if (place === undefined) refuse(res, 404, 'ConversationNotFound', 'Conversation not found.');
    else act(place, req, res);
  };
  const writing = (act: InPlace) =>
    inPlace((place, req, res) => {
      if (tooBig(objectOf(req.body))) refuse(res, 413, 'MessageSizeTooBig', 'Message size too large.');
      else if (reaches(hub, place, res)) act(place, req, res);
    });
  const post = writing((place, req, res) => {
    const replyTo = textOf(req.params.activity);
    res.status(201).json({ id: writtenTo(hub, place, objectOf(req.body), replyTo) });
  });
  const ownMessage = ({ chat }: Place, req: Request, res: Response): string | undefined => {
    const message = hub.messages.one(String(req.params.activity), '');
    if (message?.chat === chat.id && message.from === 'bot' && !message.deleted) return message.id;
    refuse(res, 404, 'ActivityNotFoundInConversation', 'The bot wrote no such activity here.');
    return undefined;
  };
  const update = writing((place, req, res) => {
    const id = ownMessage(place, req, res);
    if (id === undefined) return;
    hub.messages.replace(id, contentOf(objectOf(req.body)));
    hub.refreshes.forget(id);
    hub.tell({ kind: 'message', chat: place.chat.id, id });
    res.json({ id });
  });
  const remove = inPlace((place, req, res) => {
    const id = ownMessage(place, req, res);
    if (id === undefined) return;
    hub.messages.remove(id);
    hub.tell({ kind: 'message', chat: place.chat.id, id });
    res.sendStatus(200);
  });
  router.post('/:chat/activities', post).post('/:chat/activities/:activity', post);
  router.put('/:chat/activities/:activity', update).delete('/:chat/activities/:activity', remove);
  rosterRoutes(tenant, inPlace, router);
};

const soleMember = (tenant: Tenant, body: JsonObject): Account | undefined => {
  const [id, ...others] = memberIds(body);
  return id === undefined || others.length > 0 || body.isGroup === true ? undefined : accountById(tenant, id);
};

/** A new post in the channel that the body names: its id is the conversation of the answers under it. */
const createPost = (tenant: Tenant, hub: ChatHub, body: JsonObject, res: Response): boolean => {
  const chat = generalChannel(tenant);
  const { channel } = objectOf(body.channelData);
  const activity = objectOf(body.activity);
  if (objectOf(channel).id !== chat.id || !('type' in activity)) return false;
  const place = { chat, thread: undefined };
  if (!reaches(hub, place, res)) return true;
  const activityId = writtenTo(hub, place, activity);
  res.status(201).json({ id: `${chat.id};messageid=${activityId}`, activityId, serviceUrl: serviceUrl(tenant) });
  return true;
};

const createConversation = (tenant: Tenant, hub: ChatHub) => (req: Request, res: Response) => {
  const body = objectOf(req.body);
  const account = soleMember(tenant, body);
  if (account === undefined) {
    if (!createPost(tenant, hub, body, res))
      refuse(res, 400, 'BadSyntax', 'One member of the tenant, or a channel and an activity, is needed.');
    return;
  }
  const place = { chat: personalChat(tenant, account), thread: undefined };
  if (!reaches(hub, place, res)) return;
  const activity = objectOf(body.activity);
  const first = 'type' in activity ? { activityId: writtenTo(hub, place, activity) } : {};
  res.status(201).json({ id: place.chat.id, ...first, serviceUrl: serviceUrl(tenant) });
};

/** The connector: mount it at the root of the emulator. Only the tenant's bot may call it. */
export const connectorRoutes = (tenant: Tenant): Router => {
  const hub = chatHub(tenant);
  const guards = [onlyTheBot(tenant), switchedFailure(hub), json({ limit: '1mb' })];
  const conversations = Router().use(...guards);
  conversations.post('/', createConversation(tenant, hub));
  conversationRoutes(tenant, hub, conversations);
  conversations.use(bodyFault);
  const teams = Router().use(...guards);
  teamRoutes(tenant, teams);
  const attachments = Router().use(onlyTheBot(tenant));
  attachmentRoutes(tenant, attachments);
  return Router()
    .use('/connector/v3/conversations', conversations)
    .use('/connector/v3/teams', teams)
    .use('/connector/v3/attachments', attachments);
};
