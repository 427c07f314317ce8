import type { Account } from '../tenant.ts';
import type { Chat } from './chats.ts';
import type { Desk } from './desk.ts';
import {
  type AppTheme,
  commandActivity,
  consentActivity,
  messagePayload,
  queryActivity,
  taskActivity,
} from './invokes.ts';
import type { JsonObject } from './json.ts';
import { seenBy, threadOf } from './take-action.ts';

/** What the bot answered to an invoke; nothing of it is kept by Teams. */
export interface Invoked {
  /** HTTP status of the bot; 502 when nobody answers there, 504 after the time that Teams grants. */
  readonly status: number;
  readonly body: unknown;
}

interface Asked {
  readonly account: Account;
  readonly chat: Chat;
  readonly theme: AppTheme;
  readonly locale: string | undefined;
}

const senderOf = ({ bot }: Desk, { account, chat, locale }: Asked, thread?: string) => ({
  account,
  bot,
  chat,
  thread,
  locale,
});

/** A dialog is opened from a card, or its card is handed in. */
export const askTask = async (
  desk: Desk,
  verb: 'fetch' | 'submit',
  asked: Asked & { readonly messageId: string | undefined; readonly data: unknown },
): Promise<Invoked> => {
  const { messageId, data, theme } = asked;
  const seen = messageId === undefined ? undefined : seenBy(desk, asked.account, messageId);
  const sender = senderOf(desk, asked, seen && threadOf(seen));
  return desk.way.hand(taskActivity(desk.tenant, sender, verb, { card: messageId, data, theme }), 'dialog');
};

/** A command of the extension is chosen, or its dialog handed in; `messageId` is the message that it was chosen on. */
export const askCommand = async (
  desk: Desk,
  verb: 'fetchTask' | 'submitAction',
  asked: Asked & { readonly command: string; readonly messageId: string | undefined; readonly more: JsonObject },
): Promise<Invoked | undefined> => {
  const { account, messageId, command, theme, more } = asked;
  const seen = messageId === undefined ? undefined : seenBy(desk, account, messageId);
  if (messageId !== undefined && seen === undefined) return undefined;
  const message = seen && messagePayload(desk.tenant, seen.chat, seen.message);
  const place = message === undefined ? 'compose' : 'message';
  const sender = senderOf(desk, asked, seen && threadOf(seen));
  const activity = commandActivity(desk.tenant, sender, verb, { command, place, theme, message }, more);
  return desk.way.hand(activity, 'dialog');
};

/** A search of the extension; without parameters it is the first one, before anything was typed. */
export const askQuery = (
  desk: Desk,
  asked: Asked & {
    readonly command: string;
    readonly parameters: readonly { readonly name: string; readonly value: string }[];
  },
): Promise<Invoked> => {
  const parameters = asked.parameters.length > 0 ? asked.parameters : [{ name: 'initialRun', value: 'true' }];
  return desk.way.hand(queryActivity(desk.tenant, senderOf(desk, asked), asked.command, parameters), 'dialog');
};

/** Agrees to a file that the bot offers, with the place to put it, or declines it. */
export const answerConsent = (
  desk: Desk,
  asked: Asked & { readonly card: string; readonly context: unknown; readonly upload: JsonObject | undefined },
): Promise<Invoked> => desk.way.hand(consentActivity(desk.tenant, senderOf(desk, asked), asked), 'dialog');
