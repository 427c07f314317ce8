import type { BotSetup, Tenant } from '../tenant.ts';
import { type Activity, installationActivities } from './activities.ts';
import type { BotDoor } from './bot-door.ts';
import { personalChat } from './chats.ts';

const AGAIN_MS = 200;
/** A bot that answers and refuses is asked less and less often, up to this. */
const SLOWEST_MS = 5_000;

const pause = (ms: number, stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    timer.unref();
    stop.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });

const delivered = async (door: BotDoor, activity: Activity, stop: AbortSignal): Promise<void> => {
  let wait = AGAIN_MS;
  while (!stop.aborted) {
    const { status } = await door.post(activity);
    if (status >= 200 && status < 300) return;
    wait = status === 502 ? AGAIN_MS : Math.min(wait * 2, SLOWEST_MS);
    await pause(wait, stop);
  }
};

const hasPort = (tenant: Tenant): boolean => {
  try {
    return Number(new URL(tenant.origin()).port) > 0;
  } catch {
    return false;
  }
};

const listening = async (tenant: Tenant, stop: AbortSignal): Promise<void> => {
  while (!stop.aborted && !hasPort(tenant)) await pause(AGAIN_MS, stop);
};

/**
 * Tells the bot that it is installed for every member, once it answers: without it the bot knows nobody's
 * conversation. Guests are left out, as an installation policy leaves them out. Ends when all know, or at `stop`.
 */
export const announceInstallation = async (
  tenant: Tenant,
  bot: BotSetup,
  door: BotDoor,
  stop: AbortSignal,
): Promise<void> => {
  await pause(0, stop);
  await listening(tenant, stop);
  for (const account of tenant.accounts.filter((one) => one.userType === 'member')) {
    if (stop.aborted) return;
    const sender = { account, bot, chat: personalChat(tenant, account), locale: undefined };
    for (const activity of installationActivities(tenant, sender)) await delivered(door, activity, stop);
  }
};
