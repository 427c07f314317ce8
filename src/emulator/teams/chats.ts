import { createHash } from 'node:crypto';
import type { Account, BotSetup, Tenant } from '../tenant.ts';

/** A team; in Teams it bears the id of its general channel. */
export interface Team {
  readonly id: string;
  readonly name: string;
  /** Object id of its Microsoft 365 group. */
  readonly groupId: string;
}

/** A conversation that the bot is part of. `title` is undefined for a one-to-one chat: it bears the bot's name. */
export interface Chat {
  readonly id: string;
  readonly kind: 'personal' | 'groupChat' | 'channel';
  readonly title: string | undefined;
  readonly members: readonly Account[];
  /** Only of a channel. */
  readonly team?: Team;
}

const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url');

const hexOf = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

/** The bot's id in Teams: the application id behind the prefix of bots. */
export const botId = (bot: BotSetup): string => `28:${bot.appId}`;

/** A person's id in Teams: opaque, and another one for each bot, as in Teams. */
export const userId = (tenant: Tenant, account: Account): string =>
  `29:1${digest(tenant.id, tenant.bot?.appId ?? '', account.oid)}`;

/** The one chat between this person and the bot; its id follows from both, as creating it twice gives the same chat. */
export const personalChat = (tenant: Tenant, account: Account): Chat => ({
  id: `a:1${digest('personal', tenant.id, tenant.bot?.appId ?? '', account.oid)}`,
  kind: 'personal',
  title: undefined,
  members: [account],
});

const membersOf = (tenant: Tenant): readonly Account[] =>
  tenant.accounts.filter((account) => account.userType === 'member');

/** The group chat of two colleagues and the bot; undefined where the tenant has fewer than two members. */
export const groupChat = (tenant: Tenant): Chat | undefined => {
  const members = membersOf(tenant);
  const staff = members.filter((account) => account.key.startsWith('staff'));
  const two = (staff.length >= 2 ? staff : members).slice(0, 2);
  if (two.length < 2) return undefined;
  const id = digest('group', tenant.id, tenant.bot?.appId ?? '')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 32);
  return { id: `19:${id}@thread.v2`, kind: 'groupChat', title: 'Équipe / Team', members: two };
};

/** The general channel of the team of everybody in the tenant; guests are not in it. */
export const generalChannel = (tenant: Tenant): Chat => {
  const hex = hexOf('team', tenant.id);
  const id = `19:${hexOf('channel', tenant.id).slice(0, 32)}@thread.tacv2`;
  const groupId = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`].join('-');
  return {
    id,
    kind: 'channel',
    title: 'Général / General',
    members: membersOf(tenant),
    team: { id, name: 'Entreprise / Company', groupId: `${groupId}-${hex.slice(20, 32)}` },
  };
};

/** The chats that this person sees, the one with the bot first. */
export const chatsOf = (tenant: Tenant, account: Account): readonly Chat[] => {
  const shared = [groupChat(tenant), generalChannel(tenant)].filter((chat) => chat !== undefined);
  const own = shared.filter(({ members }) => members.some((member) => member.key === account.key));
  return [personalChat(tenant, account), ...own];
};

/** A conversation as the connector names it: a chat, and in a channel the post under which is written. */
export interface Place {
  readonly chat: Chat;
  readonly thread: string | undefined;
}

/** Reads the id of a conversation: `19:…` or, for the answers under one post of a channel, `19:…;messageid=…`. */
export const placeById = (tenant: Tenant, id: string): Place | undefined => {
  const [bare = '', thread] = id.split(';messageid=');
  const shared = [groupChat(tenant), generalChannel(tenant)].find((chat) => chat?.id === bare);
  const chat = shared ?? tenant.accounts.map((one) => personalChat(tenant, one)).find((one) => one.id === bare);
  return chat && { chat, thread };
};

/** Finds a chat of the tenant by its id, whoever is in it. */
export const chatById = (tenant: Tenant, id: string): Chat | undefined => placeById(tenant, id)?.chat;

/** Finds a person by key. */
export const accountByKey = (tenant: Tenant, key: string | undefined): Account | undefined =>
  tenant.accounts.find((account) => account.key === key);

/** Finds a person by Teams id or Entra object id, as the roster addresses take either. */
export const accountById = (tenant: Tenant, id: string): Account | undefined =>
  tenant.accounts.find((account) => userId(tenant, account) === id || account.oid === id);
