import { arrayOf, isObject, type JsonObject } from './json.ts';

/** One delivery of an activity. */
export interface DeliveryStep {
  /** `new`: under an id and a time of its own, as Teams' later deliveries are. */
  readonly id: 'same' | 'new';
  /** `atOnce`: beside those before it; `afterAnswer`: when all before it were answered. */
  readonly begins: 'atOnce' | 'afterAnswer';
  /** `late`: Teams takes the answer for too late and drops it. */
  readonly answer: 'counts' | 'late';
}

/** How the next activity goes to the bot, instead of once and with timers. */
export interface DeliveryPlan {
  /** It waits until this many others were handed over: that is how activities overtake each other. */
  readonly hold: number;
  readonly steps: readonly DeliveryStep[];
}

const stepIn = (step: JsonObject): DeliveryStep => ({
  id: step.id === 'new' ? 'new' : 'same',
  begins: step.begins === 'afterAnswer' ? 'afterAnswer' : 'atOnce',
  answer: step.answer === 'late' ? 'late' : 'counts',
});

/** Reads plans as they came over HTTP; what a plan leaves out is one delivery at once, whose answer counts. */
export const plansIn = (value: unknown): readonly DeliveryPlan[] =>
  arrayOf(value)
    .filter(isObject)
    .map(({ hold, steps }) => {
      const read = arrayOf(steps).filter(isObject).map(stepIn);
      return { hold: typeof hold === 'number' ? hold : 0, steps: read.length === 0 ? [stepIn({})] : read };
    });
