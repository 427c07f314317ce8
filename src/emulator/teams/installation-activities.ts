import { createHash, randomUUID } from 'node:crypto';
import type { Account, Tenant } from '../tenant.ts';
import { type Activity, envelope, type Sender } from './activities.ts';
import { botId, userId } from './chats.ts';
import type { JsonObject } from './json.ts';

/** The same id for the same person, kind and address, so that telling the bot again is no news. */
const steadyId = (tenant: Tenant, account: Account, type: string): string => {
  const hex = createHash('sha256').update([tenant.origin(), account.oid, type].join('\n')).digest('hex');
  return `f:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
};

/** What Teams adds where the app was put into a team, and where its events come from. */
const teamData = (sender: Sender, event: JsonObject): JsonObject => {
  const { id, team } = sender.chat;
  if (team === undefined) return {};
  const whole = { id: team.id, name: team.name, aadGroupId: team.groupId };
  return { ...event, channel: { id }, team: whole };
};

type Change = 'add' | 'remove';

/** The event of the conversation's members: the bot came, or went. */
const membersChanged = (tenant: Tenant, sender: Sender, change: Change): JsonObject => {
  const bot = { id: botId(sender.bot) };
  if (change === 'remove') return { membersRemoved: [bot] };
  const self = { id: userId(tenant, sender.account), aadObjectId: sender.account.oid };
  return { membersAdded: sender.chat.kind === 'personal' ? [bot, self] : [bot] };
};

/**
 * What Teams tells a bot when its app is installed or removed, by a person or by an administrator's policy. A bot that
 * is removed from a private chat hears of the installation alone. `again`: it was told before, at an earlier start.
 */
export const installationActivities = (
  tenant: Tenant,
  sender: Sender,
  change: Change,
  again: 'steady' | 'fresh',
): readonly Activity[] => {
  const base = envelope(tenant, sender);
  const { chat, account } = sender;
  const own = chat.kind === 'personal' ? '' : chat.kind;
  const id = (type: string): string =>
    again === 'steady' ? steadyId(tenant, account, `${type}${own}`) : `f:${randomUUID()}`;
  const chosen = { settings: { selectedChannel: { id: chat.id } } };
  const event = { eventType: change === 'add' ? 'teamMemberAdded' : 'teamMemberRemoved' };
  const installed: Activity = {
    ...base,
    type: 'installationUpdate',
    action: change,
    id: id('installationUpdate'),
    channelData: { ...base.channelData, ...teamData(sender, chosen), source: { name: 'message' } },
  };
  const members: Activity = {
    ...base,
    type: 'conversationUpdate',
    id: id('conversationUpdate'),
    ...membersChanged(tenant, sender, change),
    channelData: { ...base.channelData, ...teamData(sender, event) },
  };
  if (change === 'add') return [installed, members];
  return chat.kind === 'personal' ? [installed] : [members, installed];
};
