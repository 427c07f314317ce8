import { createHash, randomUUID } from 'node:crypto';
import type { Account, BotSetup, Tenant } from '../tenant.ts';
import { botId, type Chat, userId } from './chats.ts';
import type { JsonObject } from './json.ts';

/** An activity as Teams posts it to a bot. */
export type Activity = JsonObject & { readonly id: string; readonly type: string };

/** Who writes, where, to which bot and in which language. */
export interface Sender {
  readonly account: Account;
  readonly bot: BotSetup;
  readonly chat: Chat;
  /** BCP 47; the account's own when left out. */
  readonly locale: string | undefined;
}

/** Zone of every person of this tenant; Teams sends the device's. */
const ZONE = 'America/Toronto';

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
});
const offset = new Intl.DateTimeFormat('en-US', { timeZone: ZONE, timeZoneName: 'longOffset' });

const localTimestamp = (at: Date): string => {
  const zone = offset.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT-05:00';
  const milliseconds = String(at.getUTCMilliseconds()).padStart(3, '0');
  return `${parts.format(at).replace(' ', 'T')}.${milliseconds}${zone.replace('GMT', '') || '+00:00'}`;
};

/** Where the bot posts its answers. */
export const serviceUrl = (tenant: Tenant): string => `${tenant.origin()}/connector/`;

const conversationOf = (tenant: Tenant, chat: Chat): JsonObject => ({
  ...(chat.kind === 'groupChat' ? { isGroup: true } : {}),
  conversationType: chat.kind,
  tenantId: tenant.id,
  id: chat.id,
});

const envelope = (tenant: Tenant, { account, bot, chat, locale }: Sender): JsonObject => {
  const at = tenant.now();
  const spoken = locale ?? account.locale;
  return {
    channelId: 'msteams',
    serviceUrl: serviceUrl(tenant),
    timestamp: at.toISOString(),
    localTimestamp: localTimestamp(at),
    localTimezone: ZONE,
    locale: spoken,
    from: { id: userId(tenant, account), name: account.name, aadObjectId: account.oid },
    recipient: { id: botId(bot), name: bot.name },
    conversation: conversationOf(tenant, chat),
    channelData: { tenant: { id: tenant.id } },
    entities: [
      { type: 'clientInfo', locale: spoken, country: spoken.split('-')[1] ?? 'CA', platform: 'Web', timezone: ZONE },
    ],
  };
};

/** `<at>` around the bot's name, as Teams writes a mention; undefined when the text does not mention the bot. */
export const mentionIn = (bot: BotSetup, text: string): { text: string; entity: JsonObject } | undefined => {
  const at = `@${bot.name}`;
  const marked = `<at>${bot.name}</at>`;
  if (!text.includes(at) && !text.includes(marked)) return undefined;
  const entity = { type: 'mention', mentioned: { id: botId(bot), name: bot.name }, text: marked };
  return { text: text.includes(marked) ? text : text.replace(at, marked), entity };
};

/** What a person wrote, or the answer of an `Action.Submit` (then `value` is set and text is usually empty). */
export const messageActivity = (
  tenant: Tenant,
  sender: Sender,
  said: { id: string; text: string; value?: unknown; replyTo?: string | undefined },
): Activity => {
  const base = envelope(tenant, sender);
  const mention = sender.chat.kind === 'groupChat' ? mentionIn(sender.bot, said.text) : undefined;
  const text = mention?.text ?? said.text;
  return {
    ...base,
    type: 'message',
    id: said.id,
    ...(text === '' ? {} : { text, textFormat: 'plain' }),
    ...(said.value === undefined ? {} : { value: said.value }),
    ...(said.replyTo === undefined ? {} : { replyToId: said.replyTo }),
    ...(mention === undefined ? {} : { entities: [mention.entity, ...(base.entities as readonly unknown[])] }),
  };
};

/** The press of an `Action.Execute`; inputs win over the card's own data of the same name, as in Teams. */
export const executeActivity = (
  tenant: Tenant,
  sender: Sender,
  pressed: { card: string; verb: string; actionId?: string | undefined; data: JsonObject; inputs: JsonObject },
): Activity => ({
  ...envelope(tenant, sender),
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: `f:${randomUUID()}`,
  replyToId: pressed.card,
  value: {
    action: {
      type: 'Action.Execute',
      ...(pressed.actionId === undefined ? {} : { id: pressed.actionId }),
      verb: pressed.verb,
      data: { ...pressed.data, ...pressed.inputs },
    },
    trigger: 'manual',
  },
});

/** The same id for the same person, kind and address, so that telling the bot again is no news. */
const installationId = (tenant: Tenant, account: Account, type: string): string => {
  const hex = createHash('sha256').update([tenant.origin(), account.oid, type].join('\n')).digest('hex');
  return `f:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
};

/** What Teams tells a bot when an administrator's policy installed it for a person. */
export const installationActivities = (tenant: Tenant, sender: Sender): readonly Activity[] => {
  const base = envelope(tenant, sender);
  const id = (type: string) => installationId(tenant, sender.account, type);
  return [
    { ...base, type: 'installationUpdate', action: 'add', id: id('installationUpdate') },
    {
      ...base,
      type: 'conversationUpdate',
      id: id('conversationUpdate'),
      membersAdded: [
        { id: botId(sender.bot) },
        { id: userId(tenant, sender.account), aadObjectId: sender.account.oid },
      ],
    },
  ];
};
