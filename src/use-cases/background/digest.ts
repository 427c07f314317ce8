import { addDays, formatDay } from '../../law/day.ts';
import { montrealDay, montrealYear } from '../../law/montreal.ts';
import type { Digest, IntakeWaiting } from '../../ports/reminders.ts';
import { isWorked, type RegisterKey, registerOf } from '../../registers/index.ts';
import type { Office } from '../office.ts';
import { isRefusal } from '../outcome.ts';
import { reachedTime } from '../reached-time.ts';
import type { WorklistView } from '../views/views.ts';
import { worklist } from '../worklist.ts';
import { notReachedOf } from './reminder-memory.ts';
import { officeReference } from './seal-heads.ts';

/** Lines that a card and a mail show. */
const most = 15;
/** Above this many, the number shown is "this many". */
const mostCounted = 1_000;

/** The last sealed head of all ledgers, with the day it was sealed on; this year's or the last one's. */
export const lastSealed = (office: Office): Digest['sealed'] => {
  const year = montrealYear(office.now());
  for (const reference of [officeReference(year), officeReference(year - 1)]) {
    const act = office.index.get(reference)?.ledger.findLast(({ verb }) => verb === 'sealHeads');
    if (act) return { head: act.hash, day: formatDay(montrealDay(act.at)) };
  }
  return undefined;
};

/** How much there is to do: counted where the list goes on after its first page, from what the index counts. */
const workIn = (office: Office, { lines, next }: WorklistView): number => {
  if (next === undefined) return lines.length;
  const isOpen = ({ register, stage }: { register: RegisterKey; stage: string }): boolean =>
    isWorked(register) && !registerOf(register).closed.includes(stage);
  const open = office.index.counts().filter(isOpen);
  const others = lines.filter(({ register }) => !isWorked(register)).length;
  return Math.max(
    open.reduce((sum, { records }) => sum + records, others),
    lines.length,
  );
};

/** The word of the morning: no identity, no words of anybody (DESIGN §5). */
export const digestOf = (office: Office, intake: IntakeWaiting | undefined): Digest => {
  const today = montrealDay(office.now());
  const list = worklist(office, { oid: '', name: '', role: 'officer', language: 'fr' });
  const lines = isRefusal(list) ? [] : list.lines;
  // What is late and not indexed yet stands among the lines alone.
  const indexed = office.index.due(formatDay(addDays(today, -1)), mostCounted).map(({ reference }) => reference);
  const late = new Set([...indexed, ...lines.filter((line) => line.late).map(({ reference }) => reference)]);
  const sealed = lastSealed(office);
  const { records } = reachedTime(office, 0);
  return {
    day: formatDay(today),
    lines: lines.slice(0, most).map(({ reference, register, stage, due, late }) => ({
      ...{ reference, register, stage, late },
      ...(due === undefined ? {} : { due }),
    })),
    more: Math.max(0, (isRefusal(list) ? 0 : workIn(office, list)) - most),
    late: late.size,
    ...(intake ? { intake } : {}),
    notReached: notReachedOf(office).length,
    ...(records > 0 ? { timeUp: records } : {}),
    ...(sealed ? { sealed } : {}),
  };
};
