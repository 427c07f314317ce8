import type { Request, Response } from 'express';
import type { Account, Tenant } from '../tenant.ts';
import type { ChatEvent, ChatHub } from './chat-hub.ts';
import { chatsOf } from './chats.ts';

const ALIVE_MS = 20_000;

const written = (hub: ChatHub, account: Account, event: ChatEvent): string => {
  switch (event.kind) {
    case 'message':
      return `event: message\ndata: ${JSON.stringify(hub.messages.one(event.id, account.key))}\n\n`;
    case 'typing':
    case 'place':
      return `event: ${event.kind}\ndata: ${JSON.stringify({ chat: event.chat })}\n\n`;
  }
};

/** Server-sent events of the chats this person sees: `message` (a MessageView), `typing` and `place` ({chat}). */
export const sendEvents = (tenant: Tenant, hub: ChatHub, account: Account, req: Request, res: Response): void => {
  res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', connection: 'keep-alive' });
  res.write('retry: 500\n\n');
  const chats = new Set(chatsOf(tenant, account).map((chat) => chat.id));
  const silence = hub.listen((event) => {
    if (chats.has(event.chat)) res.write(written(hub, account, event));
  });
  const alive = setInterval(() => res.write(': alive\n\n'), ALIVE_MS);
  alive.unref();
  req.on('close', () => {
    clearInterval(alive);
    silence();
  });
};
