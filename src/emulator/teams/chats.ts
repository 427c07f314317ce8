import { createHash } from 'node:crypto';
import type { Account, BotSetup, Tenant } from '../tenant.ts';

/** A conversation that the bot is part of. `title` is undefined for a one-to-one chat: it bears the bot's name. */
export interface Chat {
  readonly id: string;
  readonly kind: 'personal' | 'groupChat';
  readonly title: string | undefined;
  readonly members: readonly Account[];
}

const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url');

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

/** The group chat of two colleagues and the bot; undefined where the tenant has fewer than two members. */
export const groupChat = (tenant: Tenant): Chat | undefined => {
  const members = tenant.accounts.filter((account) => account.userType === 'member');
  const staff = members.filter((account) => account.key.startsWith('staff'));
  const two = (staff.length >= 2 ? staff : members).slice(0, 2);
  if (two.length < 2) return undefined;
  const id = digest('group', tenant.id, tenant.bot?.appId ?? '')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 32);
  return { id: `19:${id}@thread.v2`, kind: 'groupChat', title: 'Équipe / Team', members: two };
};

/** The chats that this person sees, the one with the bot first. */
export const chatsOf = (tenant: Tenant, account: Account): readonly Chat[] => {
  const group = groupChat(tenant);
  const personal = personalChat(tenant, account);
  return group?.members.some((member) => member.key === account.key) ? [personal, group] : [personal];
};

/** Finds a chat of the tenant by its id, whoever is in it. */
export const chatById = (tenant: Tenant, id: string): Chat | undefined => {
  const group = groupChat(tenant);
  if (group?.id === id) return group;
  return tenant.accounts.map((account) => personalChat(tenant, account)).find((chat) => chat.id === id);
};

/** Finds a person by key. */
export const accountByKey = (tenant: Tenant, key: string | undefined): Account | undefined =>
  tenant.accounts.find((account) => account.key === key);

/** Finds a person by Teams id or Entra object id, as the roster addresses take either. */
export const accountById = (tenant: Tenant, id: string): Account | undefined =>
  tenant.accounts.find((account) => userId(tenant, account) === id || account.oid === id);
