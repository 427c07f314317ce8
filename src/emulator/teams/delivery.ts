import type { BotSetup, Tenant } from '../tenant.ts';
import { type Activity, stampsOf } from './activities.ts';
import { type BotAnswer, botDoor } from './bot-door.ts';
import type { ChatHub } from './chat-hub.ts';
import { deliveryLine } from './delivery-line.ts';
import type { DeliveryPlan } from './delivery-plans.ts';

/** How long Teams waits: a dialog, an extension or a file's consent, or a message or a card's action. */
export type Wait = 'dialog' | 'message';

/** Hands activities to the bot as Teams does, with its impatience. */
export interface Delivery {
  /** An act of a person; what the bot said in time, or 504 when it said nothing in time. */
  hand(activity: Activity, wait: Wait): Promise<BotAnswer>;
  /** What Teams says of itself, once; it waits fifteen seconds. */
  tell(activity: Activity): Promise<BotAnswer>;
}

type Post = (activity: Activity, ms: number) => Promise<BotAnswer>;

const LATE: BotAnswer = { status: 504, body: undefined };

/**
 * The client asks again with the same id; a while later the service delivers it once more under a new id and time
 * (msteams-docs, "Respond to the task module submit action"; botbuilder-dotnet, issue 5005).
 */
const TRIES = ['same', 'new'] as const;

/** The same act under a new id, as the service delivers it when the first ones brought nothing. */
const renewed = (tenant: Tenant, activity: Activity): Activity => {
  const id = activity.type === 'invoke' ? `f:${crypto.randomUUID()}` : String(tenant.now().getTime());
  return { ...activity, ...stampsOf(tenant), id: id === activity.id ? `${id}1` : id };
};

/** Asks again until there is an answer in time; the first one that comes in time counts, late ones count for nothing. */
const again = async (tenant: Tenant, post: Post, activity: Activity, ms: number): Promise<BotAnswer> => {
  for (const id of TRIES) {
    const answer = await post(id === 'same' ? activity : renewed(tenant, activity), ms);
    if (answer.status !== LATE.status) return answer;
  }
  return LATE;
};

/** Delivers as a test asked: what follows at once, what after the answer, and which answer came in time. */
const asPlanned = async (tenant: Tenant, post: Post, activity: Activity, plan: DeliveryPlan, ms: number) => {
  const begun: Promise<BotAnswer>[] = [];
  for (const { id, begins } of plan.steps) {
    if (begins === 'afterAnswer') await Promise.all(begun);
    begun.push(post(id === 'same' ? activity : renewed(tenant, activity), ms));
  }
  const answers = await Promise.all(begun);
  return answers[plan.steps.findIndex(({ answer }) => answer === 'counts')] ?? LATE;
};

/** The way of every activity to the bot. A plan of the switches, where there is one, takes the place of the timers. */
export const delivery = (tenant: Tenant, bot: BotSetup, hub: ChatHub): Delivery => {
  const door = botDoor(tenant, bot);
  const line = deliveryLine(hub.switches);
  const post: Post = async (activity, ms) => {
    const noted = hub.deliveries.note(activity);
    const answer = await door.post(activity, ms);
    noted(answer);
    return answer;
  };
  const first = async (activity: Activity, wait: Wait): Promise<BotAnswer> => {
    const { dialogMs, messageMs } = hub.switches.read();
    const ms = wait === 'dialog' ? dialogMs : messageMs;
    const answer = await post(activity, ms);
    if (answer.status !== LATE.status) return answer;
    const later = again(tenant, post, activity, ms);
    // Nobody looks at a spinner for a message: its author sees at once that no answer came.
    return activity.type === 'message' ? LATE : later;
  };
  return {
    hand: async (activity, wait) => {
      const plan = line.next();
      if (plan === undefined) {
        line.handed();
        return first(activity, wait);
      }
      await line.turnOf(plan);
      line.handed();
      return asPlanned(tenant, post, activity, plan, hub.switches.read().messageMs);
    },
    tell: (activity) => post(activity, hub.switches.read().messageMs),
  };
};
