import type { DeliveryPlan } from './delivery-plans.ts';
import type { Switches } from './switches.ts';

/** The line of activities on their way to the bot. */
export interface DeliveryLine {
  /** The plan for the next activity, which is then used up. */
  next(): DeliveryPlan | undefined;
  /** Resolves when enough others went before, or when new plans were given. */
  turnOf(plan: DeliveryPlan): Promise<void>;
  /** One more was handed over. */
  handed(): void;
}

export const deliveryLine = (switches: Switches): DeliveryLine => {
  let count = 0;
  let held: { readonly until: number; readonly go: () => void }[] = [];
  const release = (isDue: (until: number) => boolean): void => {
    const due = held.filter(({ until }) => isDue(until));
    held = held.filter(({ until }) => !isDue(until));
    for (const { go } of due) go();
  };
  switches.whenPlanned(() => release(() => true));
  return {
    next: () => switches.takePlan(),
    turnOf: ({ hold }) =>
      hold <= 0
        ? Promise.resolve()
        : new Promise((go) => {
            held.push({ until: count + hold, go });
          }),
    handed: () => {
      count += 1;
      release((until) => until <= count);
    },
  };
};
