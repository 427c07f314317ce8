import { join } from 'node:path';
import { connectorRoutes } from '../../src/emulator/connector/routes.ts';
import { readTeamsApp } from '../../src/emulator/teams/app-package.ts';
import { teamsRoutes } from '../../src/emulator/teams/routes.ts';
import { BOT_CLAIMS, type Body, type Bot, type Received, runBot } from './teams-bot.ts';
import { type Running, runTenant } from './tenant-double.ts';

export const CARD = 'application/vnd.microsoft.card.adaptive';

export const card = (text: string, more: object = {}) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text, wrap: true }],
  ...more,
});

export const cardMessage = (content: object) => ({ type: 'message', attachments: [{ contentType: CARD, content }] });

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the answers of a foreign protocol are looked into freely by tests
  readonly body: any;
  readonly headers: Headers;
}

/** Teams with a bare bot behind it, and what tests ask of both. */
export interface TeamsTrial {
  readonly running: Running;
  readonly bot: Bot;
  /** The page's own addresses: GET without a body, POST with one. */
  api(path: string, body?: unknown): Promise<Answer>;
  /** The connector, below `/connector/v3/`, as the bot. */
  connector(method: string, path: string, body?: unknown): Promise<Answer>;
  /** The bot answers an activity in its conversation. */
  reply(activity: Received, body: unknown): Promise<Answer>;
  /** Has the bot send this card to a person; gives its message id. */
  cardTo(as: string, content: object, chat?: string): Promise<string>;
  /** The chat of one kind that this person is in. */
  chat(as: string, kind: 'personal' | 'groupChat' | 'channel'): Promise<string>;
  messages(as: string, chat?: string): Promise<readonly Body[]>;
  last(): Received;
  stop(): Promise<void>;
}

export const chatId = (activity: Received): string => encodeURIComponent(String((activity.conversation as Body).id));

const asked = async (address: string, method: string, body: unknown, headers: object): Promise<Answer> => {
  const json = { 'content-type': 'application/json', ...headers };
  const given = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(address, { method, headers: json, ...given });
  const text = await response.text();
  const isJson = text.startsWith('{') || text.startsWith('[');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
};

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
};

/** A tenant with the product's own package and a bot that does as it is told; it has been told where it is installed. */
export const startTeams = async (): Promise<TeamsTrial> => {
  const stop = new AbortController();
  const bot: Bot = await runBot(() => running.origin);
  const running: Running = await runTenant({
    botEndpoint: bot.endpoint,
    teamsApp: readTeamsApp(join(import.meta.dirname, '../../manifest/manifest.json')),
    mount: (app, tenant) => app.use(teamsRoutes(tenant, stop.signal), connectorRoutes(tenant)),
  });
  const token = await running.tenant.sign('entra', BOT_CLAIMS, 3600);
  await until(() => bot.received.length >= 8);
  const trial: TeamsTrial = {
    running,
    bot,
    api: (path, body) => asked(`${running.origin}/teams/api${path}`, body === undefined ? 'GET' : 'POST', body, {}),
    connector: (method, path, body) =>
      asked(`${running.origin}/connector/v3/${path}`, method, body, { authorization: `Bearer ${token}` }),
    reply: (activity, body) =>
      trial.connector('POST', `conversations/${chatId(activity)}/activities/${activity.id}`, body),
    cardTo: async (as, content, chat) => {
      const place = encodeURIComponent(chat ?? (await trial.chat(as, 'personal')));
      const sent = await trial.connector('POST', `conversations/${place}/activities`, cardMessage(content));
      return String(sent.body.id);
    },
    chat: async (as, kind) => {
      const { chats } = (await trial.api(`/chats?as=${as}`)).body;
      return String((chats as readonly Body[]).find((one) => one.kind === kind)?.id);
    },
    messages: async (as, chat = '') =>
      (await trial.api(`/messages?as=${as}&chat=${encodeURIComponent(chat)}`)).body.messages,
    last: () => bot.received.at(-1) ?? { id: '', type: 'none' },
    stop: async () => {
      stop.abort();
      await running.close();
      await bot.close();
    },
  };
  return trial;
};
