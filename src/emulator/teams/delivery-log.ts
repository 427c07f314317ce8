import type { Activity } from './activities.ts';
import type { BotAnswer } from './bot-door.ts';
import { textOf } from './json.ts';

/** One delivery and what the bot answered, in time or not. */
export interface Delivered {
  readonly n: number;
  readonly id: string;
  readonly type: string;
  /** Of an invoke. */
  readonly name: string | undefined;
  /** Undefined while the bot has not answered. */
  readonly status: number | undefined;
  readonly body: unknown;
}

export interface DeliveryLog {
  /** Notes a delivery that begins; what it returns notes the answer. */
  note(activity: Activity): (answer: BotAnswer) => void;
  /** Deliveries after the nth, oldest first. */
  after(n: number): readonly Delivered[];
}

const MOST = 2_000;

/** The newest deliveries, in memory: what tests ask to see that every copy was answered alike. */
export const deliveryLog = (): DeliveryLog => {
  let count = 0;
  const kept = new Map<number, Delivered>();
  return {
    note: (activity) => {
      count += 1;
      const n = count;
      const { id, type } = activity;
      kept.set(n, { n, id, type, name: textOf(activity.name), status: undefined, body: undefined });
      kept.delete(n - MOST);
      return ({ status, body }) => {
        const noted = kept.get(n);
        if (noted !== undefined) kept.set(n, { ...noted, status, body });
      };
    },
    after: (n) => [...kept.values()].filter((one) => one.n > n),
  };
};
