import type { PushOutcome } from '../../../src/ports/messenger.ts';
import type { ReminderMail } from '../../../src/ports/reminder-mail.ts';
import type { ReminderMessage, Reminders } from '../../../src/ports/reminders.ts';
import type { Fuse } from './fuse.ts';
import type { Reason, Witness } from './witness.ts';

/** How the outside behaves while somebody is reached. */
export interface Weather {
  /** People for whom the bot is blocked now. */
  readonly blocked: ReadonlySet<string>;
  /** Who has no address for mail. */
  readonly withoutMail: ReadonlySet<string>;
}

/** What of a message counts as one reminder each. */
const wordsOf = (message: ReminderMessage): readonly { readonly reference: string; readonly duty: string }[] =>
  message.kind === 'digest' ? [{ reference: 'digest', duty: 'digest' }] : message.lines;

/** Counts beside the findings. */
export interface Tally {
  cards: number;
  mails: number;
  notReached: number;
  waits: number;
}

/**
 * Teams, the mail and the list of reminders with a life's end in them. Teams asks to wait now and then, and now and
 * then does not say whether it delivered.
 */
export const createOutside = (random: () => number, fuse: Fuse, witness: Witness, weather: Weather, tally: Tally) => {
  const tell = (message: ReminderMessage, person: string, reason?: Reason): void => {
    for (const { reference, duty } of wordsOf(message)) witness.told(reference, duty, person, reason);
  };
  const reach = async (to: string): Promise<{ outcome: PushOutcome; told: boolean }> => {
    if (weather.blocked.has(to)) return { outcome: 'notReached', told: false };
    const drawn = random();
    if (drawn < 0.03) return { outcome: { laterMs: 30_000 + Math.floor(random() * 60_000) }, told: false };
    if (drawn < 0.04) return { outcome: 'unknown', told: false };
    return { outcome: drawn < 0.05 ? 'unknown' : 'sent', told: true };
  };
  const push = (message: ReminderMessage, to: string): Promise<PushOutcome> => {
    let reached: Awaited<ReturnType<typeof reach>> | undefined;
    return fuse
      .through(
        async () => {
          reached = await reach(to);
          return reached.outcome;
        },
        () => reached?.told && tell(message, to, 'diedBetween'),
      )
      .then((outcome) => {
        if (typeof outcome === 'object') tally.waits += 1;
        if (reached?.told) tally.cards += 1;
        if (reached?.told) tell(message, to, outcome === 'unknown' ? 'unsaid' : undefined);
        // Nobody else says it: it is shown in the worklist, and counts as told there.
        if (outcome === 'notReached' && weather.withoutMail.has(to)) {
          tally.notReached += 1;
          tell(message, to);
        }
        return outcome;
      });
  };
  const mail: ReminderMail = {
    send: async (address, message) => {
      const person = address.replace(/@.*/, '');
      const sent = await fuse.through<PushOutcome>(
        async () => 'sent',
        () => tell(message, person, 'diedBetween'),
      );
      tally.mails += 1;
      tell(message, person);
      return sent;
    },
  };
  const guarded = (list: Reminders): Reminders => ({
    on: (day) => fuse.through(() => list.on(day)),
    claim: (key, at) => fuse.through(() => list.claim(key, at)),
    change: (claim, change) => fuse.through(() => list.change(claim, change)),
    remove: (reference) => fuse.through(() => list.remove(reference)),
    drop: (claim) => fuse.through(() => list.drop(claim)),
  });
  return { push, mail, guarded };
};
