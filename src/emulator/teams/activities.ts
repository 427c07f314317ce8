import type { Account, BotSetup, Tenant } from '../tenant.ts';
import { botId, type Chat, userId } from './chats.ts';
import type { JsonObject } from './json.ts';
import { markMentions } from './mentions.ts';

/** An activity as Teams posts it to a bot. */
export type Activity = JsonObject & { readonly id: string; readonly type: string };

/** Who writes, where, to which bot and in which language. */
export interface Sender {
  readonly account: Account;
  readonly bot: BotSetup;
  readonly chat: Chat;
  /** The post of a channel under which is written. */
  readonly thread?: string | undefined;
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

/** Both times of an activity that leaves Teams now. */
export const stampsOf = (tenant: Tenant): JsonObject => {
  const at = tenant.now();
  return { timestamp: at.toISOString(), localTimestamp: localTimestamp(at) };
};

/** Where the bot posts its answers. */
export const serviceUrl = (tenant: Tenant): string => `${tenant.origin()}/connector/`;

const conversationOf = (tenant: Tenant, { chat, thread }: Sender): JsonObject => ({
  ...(chat.kind === 'personal' ? {} : { isGroup: true }),
  conversationType: chat.kind,
  tenantId: tenant.id,
  id: thread === undefined ? chat.id : `${chat.id};messageid=${thread}`,
});

/** What Teams adds of its own: the tenant, and in a channel the team, in today's fields and in the older ones. */
const channelDataOf = (tenant: Tenant, { id, team }: Chat): JsonObject => ({
  ...(team === undefined
    ? {}
    : { teamsChannelId: id, teamsTeamId: team.id, channel: { id }, team: { id: team.id, name: team.name } }),
  tenant: { id: tenant.id },
});

/** What every activity of a person bears. */
export const envelope = (
  tenant: Tenant,
  sender: Sender,
): JsonObject & { readonly channelData: JsonObject; readonly entities: readonly JsonObject[] } => {
  const { account, bot, chat, locale } = sender;
  const spoken = locale ?? account.locale;
  return {
    channelId: 'msteams',
    serviceUrl: serviceUrl(tenant),
    ...stampsOf(tenant),
    localTimezone: ZONE,
    locale: spoken,
    from: { id: userId(tenant, account), name: account.name, aadObjectId: account.oid },
    recipient: { id: botId(bot), name: bot.name },
    conversation: conversationOf(tenant, sender),
    channelData: channelDataOf(tenant, chat),
    entities: [
      { type: 'clientInfo', locale: spoken, country: spoken.split('-')[1] ?? 'CA', platform: 'Web', timezone: ZONE },
    ],
  };
};

/** What a message says; `value` and `replyTo` make it the answer of an `Action.Submit`, whose text is usually empty. */
export interface Words {
  readonly id: string;
  readonly text: string;
  readonly value?: unknown;
  readonly replyTo?: string | undefined;
  /** Files and cards that go with it. */
  readonly attachments?: readonly JsonObject[];
}

/** What a person wrote, or the answer of an `Action.Submit`. Teams adds the text as HTML to whatever is written. */
export const messageActivity = (tenant: Tenant, sender: Sender, said: Words): Activity => {
  const base = envelope(tenant, sender);
  const isShared = sender.chat.kind !== 'personal';
  const marked = markMentions(tenant, sender.bot, isShared ? sender.chat.members : [], said.text);
  const entities = isShared ? marked.entities : [];
  const html = said.text === '' ? [] : [{ contentType: 'text/html', content: marked.html }];
  const attachments = [...(said.attachments ?? []), ...html];
  return {
    ...base,
    type: 'message',
    id: said.id,
    ...(said.text === '' ? {} : { text: isShared ? marked.text : said.text, textFormat: 'plain' }),
    ...(attachments.length === 0 ? {} : { attachments }),
    ...(said.value === undefined ? {} : { value: said.value }),
    ...(said.replyTo === undefined ? {} : { replyToId: said.replyTo }),
    entities: [...entities, ...base.entities],
  };
};
