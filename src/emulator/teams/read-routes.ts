import type { Router } from 'express';
import type { Account, Tenant } from '../tenant.ts';
import { chatOf, person } from './asked.ts';
import { type ChatHub, chatHub } from './chat-hub.ts';
import { type Chat, chatsOf } from './chats.ts';
import { sendEvents } from './events.ts';
import { isInstalled } from './places.ts';
import { shownTab } from './tab.ts';

/** A chat as the page lists it: members by key, and how the bot stands there. */
const listed = (hub: ChatHub, account: Account, chat: Chat) => ({
  ...chat,
  members: chat.members.map(({ key }) => key),
  installed: isInstalled(hub, chat),
  blocked: chat.kind === 'personal' && hub.switches.read().blocked.includes(account.key),
});

/** What the page only reads. */
export const readRoutes = (tenant: Tenant, router: Router): void => {
  const hub = chatHub(tenant);
  router.get('/accounts', (_req, res) => {
    const { accounts, bot, teamsApp } = tenant;
    res.json({
      tenantId: tenant.id,
      bot: bot === undefined ? null : { name: bot.name },
      tab: shownTab(tenant),
      commands: teamsApp?.commands ?? [],
      takesFiles: teamsApp?.takesFiles ?? false,
      accounts,
    });
  });
  router.get('/chats', (req, res) => {
    const account = person(tenant, req.query.as, res);
    if (account !== undefined) res.json({ chats: chatsOf(tenant, account).map((chat) => listed(hub, account, chat)) });
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
  router.get('/deliveries', (req, res) => {
    res.json({ deliveries: hub.deliveries.after(Number(req.query.after ?? 0) || 0) });
  });
};
