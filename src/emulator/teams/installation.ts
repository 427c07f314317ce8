import type { Account, BotSetup, Tenant } from '../tenant.ts';
import type { Activity, Sender } from './activities.ts';
import { chatHub } from './chat-hub.ts';
import { type Chat, generalChannel, personalChat } from './chats.ts';
import type { Delivery } from './delivery.ts';
import type { Desk } from './desk.ts';
import { installationActivities } from './installation-activities.ts';
import { isInstalled, placeKey } from './places.ts';

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

const delivered = async (way: Delivery, activity: Activity, stop: AbortSignal): Promise<void> => {
  let wait = AGAIN_MS;
  while (!stop.aborted) {
    const { status } = await way.tell(activity);
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

const placesAtStart = (tenant: Tenant): readonly Omit<Sender, 'bot' | 'locale'>[] => {
  const members = tenant.accounts.filter((one) => one.userType === 'member');
  const [somebody] = members;
  const own = members.map((account) => ({ account, chat: personalChat(tenant, account) }));
  return somebody === undefined ? own : [...own, { account: somebody, chat: generalChannel(tenant) }];
};

/**
 * Tells the bot that it is installed for every member and in the team, once it answers: without it the bot knows
 * nobody's conversation. Guests are left out, as an installation policy leaves them out. Ends when all know, or at `stop`.
 */
export const announceInstallation = async (
  tenant: Tenant,
  bot: BotSetup,
  way: Delivery,
  stop: AbortSignal,
): Promise<void> => {
  await pause(0, stop);
  await listening(tenant, stop);
  for (const place of placesAtStart(tenant).filter(({ chat }) => isInstalled(chatHub(tenant), chat))) {
    if (stop.aborted) return;
    const sender = { ...place, bot, locale: undefined };
    for (const activity of installationActivities(tenant, sender, 'add', 'steady'))
      await delivered(way, activity, stop);
  }
};

/** Installs the app in a chat or removes it, as this person, and tells the bot. */
export const install = async (
  { tenant, bot, hub, way }: Desk,
  { account, chat, locale }: Omit<Sender, 'bot'>,
  change: 'add' | 'remove',
): Promise<void> => {
  const others = hub.switches.read().uninstalled.filter((key) => key !== placeKey(chat));
  hub.switches.set({ uninstalled: change === 'add' ? others : [...others, placeKey(chat)] });
  for (const activity of installationActivities(tenant, { account, bot, chat, locale }, change, 'fresh'))
    await way.tell(activity);
  hub.tell({ kind: 'place', chat: chat.id });
};

/** This person blocks the bot in their own chat, or lets it in again; no bot is told of it. */
export const block = ({ hub }: Desk, { key }: Account, chat: Chat, blocked: boolean): void => {
  const others = hub.switches.read().blocked.filter((one) => one !== key);
  hub.switches.set({ blocked: blocked ? [...others, key] : others });
  hub.tell({ kind: 'place', chat: chat.id });
};
