import { createServer } from 'node:http';
import { type Bot, type BotSettings, createBot } from '../../bot/create-bot.ts';
import type { Letters } from '../../src/ports/letters.ts';
import type { Office } from '../../src/use-cases/office.ts';
import { type Trouble, tenantInMemory } from '../use-cases/tenant-in-memory.ts';
import { testOffice } from '../use-cases/test-office.ts';
import { close, listen, openTeams, type TeamsDouble, tenantId } from './teams-double.ts';

type Json = Readonly<Record<string, unknown>>;

/** What came back for one POST of Teams. */
export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly card: CardJson;
  readonly json: Json;
}
export interface CardJson {
  readonly body: readonly Json[];
  readonly actions: readonly Json[];
}

/** Milliseconds. A machine with much else to do is no fault of the bot: only tests of its haste set less. */
const unhurried = 50_000;

const noCard: CardJson = { body: [], actions: [] };
let bots = 0;
let activities = 0;
/** Teams gives each activity an id of its own. */
const serial = (): number => {
  activities += 1;
  return activities;
};

/** Who writes, and where. */
export interface From {
  readonly oid?: string;
  readonly locale?: string;
  readonly conversationType?: string;
  readonly conversation?: string;
}

export const activityFrom = (teams: TeamsDouble, appId: string, from: From = {}, more: Json = {}): Json => {
  const oid = from.oid ?? 'oid-staff';
  return {
    type: 'message',
    id: `1-${serial()}`,
    timestamp: '2026-11-22T15:00:00.000Z',
    channelId: 'msteams',
    serviceUrl: teams.serviceUrl,
    locale: from.locale ?? 'fr-CA',
    from: { id: `29:${oid}`, name: `Personne ${oid}`, aadObjectId: oid },
    recipient: { id: `28:${appId}`, name: 'Greffe' },
    conversation: {
      id: from.conversation ?? `a:chat-${oid}`,
      conversationType: from.conversationType ?? 'personal',
      tenantId,
    },
    channelData: { tenant: { id: tenantId } },
    ...more,
  };
};

const executing = (verb: string, entered: Json): Json => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: 'card-1',
  value: { action: { type: 'Action.Execute', verb, data: entered }, trigger: 'manual' },
});

const cardIn = (value: unknown): CardJson => {
  const found = value as { value?: CardJson } | undefined;
  return found?.value?.body ? found.value : noCard;
};

/** The bot behind a real HTTP server, on the real use cases and stores, with Teams' own side doubled. */
export interface TrialOptions extends Pick<BotSettings, 'patience' | 'turnsAMinute' | 'updateWithinMs'> {
  readonly trouble?: () => Trouble;
  /** The letters as they are written; a stand-in where nothing is given. */
  readonly letters?: Letters;
}

export const botOnTrial = async (options: TrialOptions = {}) => {
  const teams = await openTeams();
  const tenant = tenantInMemory(options.trouble);
  const house = testOffice(tenant.port, undefined, undefined, options.letters);
  bots += 1;
  const appId = `11111111-2222-4333-8444-${String(bots).padStart(12, '0')}`;
  const start = (): { bot: Bot; office: Office } => {
    let bot: Bot | undefined;
    const office: Office = { ...house.office, messenger: { push: async (push) => (bot ? bot.push(push) : 'unknown') } };
    bot = createBot({
      appId,
      appPassword: 'secret',
      tenantId,
      office,
      allowedServiceUrls: [teams.serviceUrl],
      keysUrl: teams.keysUrl,
      signInOrigin: teams.origin,
      updateWithinMs: options.updateWithinMs ?? unhurried,
      fileOrigins: [teams.origin],
      patience: { typingMs: unhurried, invokeMs: unhurried, messageMs: unhurried, ...options.patience },
      // Properties run faster than people.
      turnsAMinute: options.turnsAMinute ?? 1_000_000,
    });
    return { bot, office };
  };
  let running = start();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      void running.bot.receive(request.headers, Buffer.concat(parts)).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(body);
      });
    });
  });
  const origin = await listen(server);

  const post = async (body: string, authorization: string | undefined): Promise<Reply> => {
    const headers = { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) };
    const response = await fetch(`${origin}/api/messages`, { method: 'POST', headers, body });
    const text = await response.text();
    const json: unknown = text === '' ? {} : JSON.parse(text);
    return { status: response.status, text, card: cardIn(json), json: json as Json };
  };
  const send = async (activity: Json, authorization?: string): Promise<Reply> =>
    post(JSON.stringify(activity), authorization ?? (await teams.token(appId)));
  const lastCard = (): CardJson => {
    const attachments = teams.calls.at(-1)?.body.attachments as { content: CardJson }[] | undefined;
    return attachments?.[0]?.content ?? noCard;
  };

  return {
    teams,
    tenant,
    house,
    appId,
    post,
    send,
    lastCard,
    get bot() {
      return running.bot;
    },
    get office() {
      return running.office;
    },
    activity: (from: From = {}, more: Json = {}) => activityFrom(teams, appId, from, more),
    /** Writes a text; gives the card that the bot sent. */
    say: async (text: string, from: From = {}): Promise<CardJson> => {
      const before = teams.calls.length;
      await send(activityFrom(teams, appId, from, { text }));
      return teams.calls.length > before ? lastCard() : noCard;
    },
    /** Presses a button; gives the answer in the response. */
    press: (verb: string, entered: Json, from: From = {}): Promise<Reply> =>
      send(activityFrom(teams, appId, from, executing(verb, entered))),
    /** Asks as Teams does outside the cards: dialogs, and the actions on messages. */
    invoke: (name: string, value: Json, from: From = {}): Promise<Reply> =>
      send(activityFrom(teams, appId, from, { type: 'invoke', name, value })),
    restart: () => {
      house.restart();
      running = start();
    },
    close: async () => {
      await running.bot.settle();
      await close(server);
      await teams.close();
      house.close();
    },
  };
};

export type BotOnTrial = Awaited<ReturnType<typeof botOnTrial>>;

/** Everything in a card that has a type, in reading order. */
export const elementsOf = (value: unknown): readonly Json[] => {
  if (Array.isArray(value)) return value.flatMap(elementsOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value ? [value as Json] : [];
  return [...own, ...Object.values(value).flatMap(elementsOf)];
};

/** All that a person reads on a card. */
export const textOn = (card: unknown): string =>
  elementsOf(card)
    .flatMap((element) => [element.text, element.label, element.title, element.value])
    .filter((text) => typeof text === 'string')
    .join('\n');

/** The card of a dialog. */
export const dialogIn = ({ json }: Reply): CardJson => {
  const { task } = json as { task?: { value?: { card?: { content?: CardJson } } } };
  return task?.value?.card?.content ?? noCard;
};

/** The data that the button of a verb carries. */
export const carriedBy = (card: unknown, verb: string, place = 0): Json => {
  const found = elementsOf(card).filter(
    (element) =>
      String(element.type).startsWith('Action.') && (element.verb ?? (element.data as Json | undefined)?.verb) === verb,
  )[place];
  if (!found) throw new Error(`no button ${verb} on the card:\n${textOn(card)}`);
  return found.data as Json;
};
