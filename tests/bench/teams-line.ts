import { type Activity, messageActivity, type Sender } from '../../src/emulator/teams/activities.ts';
import { accountByKey, personalChat } from '../../src/emulator/teams/chats.ts';
import { executeActivity } from '../../src/emulator/teams/invokes.ts';
import type { BotSetup, Tenant } from '../../src/emulator/tenant.ts';
import { isJson, type Json } from '../runs/card-reading.ts';

/** Posts signed activities of one person straight to a bot, so that only the bot is measured. */
export interface TeamsLine {
  /** One written message; resolves when the bot's turn has ended. Throws unless it answers 200. */
  say(text: string): Promise<void>;
  /** One pressed button; gives the card that came back. */
  press(verb: string, data: Json): Promise<Json>;
}

let said = 0;

const posted = async (address: string, token: string, activity: Activity): Promise<unknown> => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`The bot answered ${response.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
};

const senderOf = (tenant: Tenant, bot: BotSetup, key: string): Sender => {
  const account = accountByKey(tenant, key);
  if (account === undefined) throw new Error(`No account ${key}`);
  return { account, bot, chat: personalChat(tenant, account), locale: undefined };
};

/** The line of a person to a bot's address. */
export const teamsLine = async (tenant: Tenant, key: string, address: string): Promise<TeamsLine> => {
  const { bot } = tenant;
  if (bot === undefined) throw new Error('The tenant has no bot');
  const sender = senderOf(tenant, bot, key);
  const claims = { iss: 'https://api.botframework.com', aud: bot.appId, serviceurl: `${tenant.origin()}/connector/` };
  const token = await tenant.sign('botframework', claims, 3600);
  return {
    say: async (text) => {
      said += 1;
      await posted(address, token, messageActivity(tenant, sender, { id: `m${said}`, text }));
    },
    press: async (verb, data) => {
      said += 1;
      const pressed = { card: `c${said}`, verb, data, inputs: {} };
      const body = await posted(address, token, executeActivity(tenant, sender, pressed));
      return isJson(body) && isJson(body.value) ? body.value : {};
    },
  };
};
