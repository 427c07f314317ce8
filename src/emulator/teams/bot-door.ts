import type { BotSetup, Tenant } from '../tenant.ts';
import { type Activity, serviceUrl } from './activities.ts';
import { parsed } from './json.ts';

/** How the bot answered. 502: nobody answered at its address. 504: not within the time that was granted. */
export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
}

const TOKEN_SECONDS = 3600;

export interface BotDoor {
  /** Posts an activity with Teams' signed service token and waits `ms`; a bot that fails is an answer, never a throw. */
  post(activity: Activity, ms: number): Promise<BotAnswer>;
}

const answerOf = async (response: Response): Promise<BotAnswer> => {
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : parsed(text) };
};

/** The way to the bot's messaging endpoint. Tokens are used for half their life, as the Bot Framework's own are. */
export const botDoor = (tenant: Tenant, bot: BotSetup): BotDoor => {
  let held: { token: string; url: string; until: number } | undefined;
  const token = async (): Promise<string> => {
    const url = serviceUrl(tenant);
    if (held === undefined || held.url !== url || held.until < Date.now()) {
      const claims = { iss: 'https://api.botframework.com', aud: bot.appId, serviceurl: url };
      const signed = await tenant.sign('botframework', claims, TOKEN_SECONDS);
      held = { token: signed, url, until: Date.now() + TOKEN_SECONDS * 500 };
    }
    return held.token;
  };
  return {
    post: async (activity, ms) => {
      const authorization = `Bearer ${await token()}`;
      const patience = AbortSignal.timeout(ms);
      try {
        const response = await fetch(bot.endpoint, {
          method: 'POST',
          headers: { 'content-type': 'application/json; charset=utf-8', authorization },
          body: JSON.stringify(activity),
          signal: patience,
        });
        return await answerOf(response);
      } catch {
        return { status: patience.aborted ? 504 : 502, body: undefined };
      }
    },
  };
};
