import type { Router } from 'express';
import type { Tenant } from '../tenant.ts';
import { type Act, actorIn, atDesk, person, refuse } from './asked.ts';
import { chatHub } from './chat-hub.ts';
import type { Desk } from './desk.ts';
import { downloadAttachment, type FileStore, isPicture, pictureAttachment } from './files.ts';
import { block, install } from './installation.ts';
import { arrayOf, isObject, objectOf, textOf } from './json.ts';
import { refreshCard, refreshChat } from './refresh-cards.ts';
import { sendMessage } from './send-message.ts';
import { tabToken } from './tab.ts';
import { takeAction } from './take-action.ts';

const message =
  (files: FileStore): Act =>
  async (desk, body, res) => {
    const actor = actorIn(desk.tenant, body, res);
    if (actor === undefined) return;
    const { value } = body;
    const text = (textOf(body.text) ?? '').trim();
    const ownAmong = (ids: unknown) =>
      arrayOf(ids)
        .flatMap((id) => files.find(String(id)) ?? [])
        .filter(({ owner }) => owner === actor.account.key);
    const attachments = [
      ...ownAmong(body.files).map((file) => downloadAttachment(desk.tenant, file)),
      ...ownAmong(body.pictures)
        .filter(isPicture)
        .map((file) => pictureAttachment(desk.tenant, file)),
      ...arrayOf(body.attachments).filter(isObject),
    ];
    if (text === '' && value === undefined && attachments.length === 0)
      return refuse(res, 400, 'empty', 'A message needs `text`, `value`, `files`, `pictures` or `attachments`.');
    const said = { ...actor, text, value, attachments, replyTo: textOf(body.replyTo), thread: textOf(body.thread) };
    res.json(await sendMessage(desk, said));
  };

const action: Act = async (desk, body, res) => {
  const account = person(desk.tenant, body.as, res);
  if (account === undefined) return;
  const messageId = textOf(body.messageId);
  const verb = textOf(body.verb);
  if (messageId === undefined || verb === undefined)
    return refuse(res, 400, 'incomplete', 'An action needs `messageId` and `verb`.');
  const [actionId, locale] = [textOf(body.id), textOf(body.locale)];
  const [data, inputs] = [objectOf(body.data), objectOf(body.inputs)];
  const pressed = { account, messageId, verb, actionId, data, inputs, locale, trigger: 'manual' } as const;
  const taken = await takeAction(desk, pressed);
  if (taken === undefined) refuse(res, 404, 'unknownCard', 'This person sees no such message of the bot.');
  else res.json(taken);
};

const refresh: Act = async (desk, body, res) => {
  const actor = actorIn(desk.tenant, body, res);
  if (actor === undefined) return;
  const { account, chat, locale } = actor;
  const messageId = textOf(body.messageId);
  if (messageId === undefined) {
    res.json({ refreshed: await refreshChat(desk, account, chat, locale) });
    return;
  }
  const taken = await refreshCard(desk, account, messageId, locale);
  if (taken === undefined) refuse(res, 404, 'unknownCard', 'This person sees no such card that can be refreshed.');
  else res.json(taken);
};

const place: Act = async (desk, body, res) => {
  const actor = actorIn(desk.tenant, body, res);
  if (actor === undefined) return;
  const { account, chat, locale } = actor;
  if (typeof body.installed === 'boolean')
    await install(desk, { account, chat, locale }, body.installed ? 'add' : 'remove');
  if (typeof body.blocked === 'boolean' && chat.kind === 'personal') block(desk, account, chat, body.blocked);
  res.json(desk.hub.switches.read());
};

/** What people write and press, and the switches. */
export const writeRoutes = (tenant: Tenant, desk: Desk | undefined, files: FileStore, router: Router): void => {
  const acting = atDesk(desk);
  router.post('/messages', acting(message(files)));
  router.post('/actions', acting(action));
  router.post('/refresh', acting(refresh));
  router.post('/place', acting(place));
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
