import { randomUUID } from 'node:crypto';
import type { Account, Tenant } from '../tenant.ts';
import { type Activity, envelope, type Sender } from './activities.ts';
import { botId, type Chat } from './chats.ts';
import type { JsonObject } from './json.ts';
import type { MessageView } from './message-store.ts';

/** Appearance as Teams names it to apps. */
export type AppTheme = 'default' | 'dark' | 'contrast';

type Invoke = (tenant: Tenant, sender: Sender, name: string, value: JsonObject, more?: JsonObject) => Activity;

const invoke: Invoke = (tenant, sender, name, value, more = {}) => ({
  ...envelope(tenant, sender),
  type: 'invoke',
  name,
  id: `f:${randomUUID()}`,
  ...more,
  value,
});

export interface Execution {
  /** The activity whose card was pressed. */
  readonly card: string;
  readonly verb: string;
  readonly actionId?: string | undefined;
  readonly data: JsonObject;
  readonly inputs: JsonObject;
  /** `automatic`: nobody pressed; the card asked to be refreshed. Somebody pressed when left out. */
  readonly trigger?: 'manual' | 'automatic';
}

/** The press of an `Action.Execute`; inputs win over the card's own data of the same name, as in Teams. */
export const executeActivity = (tenant: Tenant, sender: Sender, pressed: Execution): Activity => {
  const action = {
    type: 'Action.Execute',
    ...(pressed.actionId === undefined ? {} : { id: pressed.actionId }),
    verb: pressed.verb,
    data: { ...pressed.data, ...pressed.inputs },
  };
  return invoke(
    tenant,
    sender,
    'adaptiveCard/action',
    { action, trigger: pressed.trigger ?? 'manual' },
    { replyToId: pressed.card },
  );
};

/** A dialog is asked for from a card (`task/fetch`), or its card is handed in (`task/submit`). */
export const taskActivity = (
  tenant: Tenant,
  sender: Sender,
  verb: 'fetch' | 'submit',
  asked: { readonly card: string | undefined; readonly data: unknown; readonly theme: AppTheme },
): Activity =>
  invoke(
    tenant,
    sender,
    `task/${verb}`,
    { data: asked.data, context: { theme: asked.theme } },
    asked.card === undefined ? {} : { replyToId: asked.card },
  );

/** Where a command of the extension was chosen, and on which message. */
export interface CommandAsked {
  readonly command: string;
  readonly place: 'compose' | 'message';
  readonly theme: AppTheme;
  readonly message: JsonObject | undefined;
}

/** What a command asks of the bot: its dialog, or what became of it. */
export const commandActivity = (
  tenant: Tenant,
  sender: Sender,
  verb: 'fetchTask' | 'submitAction',
  { command, place, theme, message }: CommandAsked,
  more: JsonObject = {},
): Activity => {
  const channelData = { ...envelope(tenant, sender).channelData, source: { name: place } };
  const value = {
    commandId: command,
    commandContext: place,
    requestId: randomUUID().replace(/-/g, ''),
    context: { theme },
    ...(message === undefined ? {} : { messagePayload: message }),
    ...more,
  };
  return invoke(tenant, sender, `composeExtension/${verb}`, value, { channelData });
};

/** What a search of the extension asks of the bot; `initialRun` where nothing was typed yet. */
export const queryActivity = (
  tenant: Tenant,
  sender: Sender,
  command: string,
  parameters: readonly { readonly name: string; readonly value: string }[],
): Activity =>
  invoke(
    tenant,
    sender,
    'composeExtension/query',
    { commandId: command, parameters, queryOptions: { skip: 0, count: 25 } },
    { channelData: { ...envelope(tenant, sender).channelData, source: { name: 'compose' } } },
  );

/** The answer to a bot that asked leave to send a file; `upload` is where it puts it, when the person agrees. */
export const consentActivity = (
  tenant: Tenant,
  sender: Sender,
  asked: { readonly card: string; readonly context: unknown; readonly upload: JsonObject | undefined },
): Activity =>
  invoke(
    tenant,
    sender,
    'fileConsent/invoke',
    {
      type: 'fileUpload',
      action: asked.upload === undefined ? 'decline' : 'accept',
      context: asked.context,
      ...(asked.upload === undefined ? {} : { uploadInfo: asked.upload }),
    },
    { replyToId: asked.card },
  );

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const writer = (tenant: Tenant, message: MessageView, author: Account | undefined): JsonObject => {
  const bot = tenant.bot;
  const user = author === undefined ? null : { userIdentityType: 'aadUser', id: author.oid, displayName: author.name };
  const application =
    message.from !== 'bot' || bot === undefined
      ? null
      : { applicationIdentityType: 'bot', id: botId(bot).slice('28:'.length), displayName: bot.name };
  return { device: null, conversation: null, user, application };
};

const attached = (one: unknown, at: number): JsonObject => {
  const { contentType, content, contentUrl, name } = one as JsonObject;
  const written = content === undefined ? null : JSON.stringify(content);
  return { id: String(at), contentType, contentUrl: contentUrl ?? null, content: written, name: name ?? null };
};

/** A message as Teams hands it to a command that was chosen on it: its text as HTML, its cards as JSON texts. */
export const messagePayload = (tenant: Tenant, chat: Chat, message: MessageView): JsonObject => {
  const author = tenant.accounts.find(({ key }) => key === message.from);
  const cards = message.attachments.map((_, at) => `<attachment id="${at}"></attachment>`).join('');
  return {
    linkToMessage: `https://teams.microsoft.com/l/message/${encodeURIComponent(chat.id)}/${message.id}`,
    id: message.id,
    replyToId: message.thread ?? null,
    createdDateTime: message.at,
    lastModifiedDateTime: message.edited ? message.at : null,
    deleted: message.deleted,
    subject: null,
    summary: null,
    importance: 'normal',
    locale: (author?.locale ?? 'fr-CA').toLowerCase(),
    body: { contentType: 'html', content: `<div>${escaped(message.text).replace(/\n/g, '<br>')}${cards}</div>` },
    from: writer(tenant, message, author),
    reactions: [],
    mentions: [],
    attachments: message.attachments.map(attached),
  };
};
