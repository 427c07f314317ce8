import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import { cleanReminders } from '../use-cases/background/clean-reminders.ts';
import { deliverPushes } from '../use-cases/background/deliver-pushes.ts';
import { destroyApproved } from '../use-cases/background/destroy-approved.ts';
import { emptyKept } from '../use-cases/background/empty-kept.ts';
import { followChanges } from '../use-cases/background/follow-changes.ts';
import { followMailbox } from '../use-cases/background/follow-mailbox.ts';
import { followSent } from '../use-cases/background/follow-sent.ts';
import { noteTime } from '../use-cases/background/note-time.ts';
import { performWaiting } from '../use-cases/background/perform-waiting.ts';
import { type Reminding, remind } from '../use-cases/background/remind.ts';
import { returnTasks } from '../use-cases/background/return-tasks.ts';
import { sealHeads } from '../use-cases/background/seal-heads.ts';
import { seedSystems } from '../use-cases/background/seed-systems.ts';
import type { Office } from '../use-cases/office.ts';
import type { Pass } from './worker.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Hour of the night, in Montréal, from which the day's heads are sealed. */
const sealingHour = 2;
const sealedMark = 'sealedOn';

/** The day whose night it is at a moment: before two in the morning it is still the day before. */
const nightOf = (moment: string): string =>
  formatDay(montrealDay(new Date(Date.parse(moment) - sealingHour * hour).toISOString()));

/** Seals once a night; a night on which nothing ran is made up for when something runs again. */
const sealNightly = async (office: Office): Promise<number> => {
  const night = nightOf(office.now());
  if (office.kept.mark(sealedMark) === night) return 0;
  if ((await sealHeads(office)) === undefined) return 1;
  office.kept.setMark(sealedMark, night);
  return 0;
};

/** The first day of an office has nothing behind it to seal: its first night is the next. */
export const beginSealing = (office: Office): void => {
  if (office.kept.mark(sealedMark) === undefined) office.kept.setMark(sealedMark, nightOf(office.now()));
};

/** A pass that leaves nothing behind for the next. */
const whole = (work: () => unknown) => async (): Promise<number> => {
  await work();
  return 0;
};

/** Everything that the office does by itself. `perform` and `push` are also woken when something is accepted. */
export const passesOf = (office: Office, reminding: Reminding): readonly Pass[] => [
  { name: 'perform', everyMs: 15 * second, busyMs: second, drains: true, run: () => performWaiting(office) },
  { name: 'push', everyMs: 2 * second, busyMs: second, run: () => deliverPushes(office) },
  { name: 'follow', everyMs: 15 * second, run: whole(() => followChanges(office, reminding.breathe)) },
  { name: 'mailbox', everyMs: 15 * second, run: whole(() => followMailbox(office)) },
  { name: 'sent', everyMs: 15 * second, run: whole(() => followSent(office)) },
  { name: 'systems', everyMs: hour, busyMs: 2 * second, run: async () => seedSystems(office) },
  { name: 'time', everyMs: 5 * minute, run: whole(() => [noteTime(office), returnTasks(office)]) },
  { name: 'remind', everyMs: minute, busyMs: 5 * second, run: () => remind(office, reminding) },
  { name: 'clean', everyMs: hour, busyMs: 10 * second, run: () => cleanReminders(office, reminding.reminders) },
  { name: 'seal', everyMs: minute, run: () => sealNightly(office) },
  {
    name: 'destroy',
    everyMs: 15 * second,
    busyMs: 2 * second,
    run: () => destroyApproved({ office, reminders: reminding.reminders }),
  },
  { name: 'empty', everyMs: 24 * hour, run: whole(() => emptyKept(office)) },
];
