import { addDays, formatDay } from '../../law/day.ts';
import { montrealDay, montrealYear } from '../../law/montreal.ts';
import type { Digest, IntakeWaiting } from '../../ports/reminders.ts';
import { registerOf } from '../../registers/index.ts';
import type { Office } from '../office.ts';
import { isRefusal } from '../outcome.ts';
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

/** The word of the morning: no identity, no words of anybody (DESIGN §5). */
export const digestOf = (office: Office, intake: IntakeWaiting | undefined): Digest => {
  const today = montrealDay(office.now());
  const list = worklist(office, { oid: '', name: '', role: 'officer', language: 'fr' });
  const lines = isRefusal(list) ? [] : list.lines;
  // What is late and not indexed yet stands among the lines alone.
  const indexed = office.index.due(formatDay(addDays(today, -1)), mostCounted).map(({ reference }) => reference);
  const late = new Set([...indexed, ...lines.filter((line) => line.late).map(({ reference }) => reference)]);
  const counts = office.index.counts().filter(({ register }) => registerOf(register).listed);
  const closed = ({ register, stage }: (typeof counts)[number]): boolean => registerOf(register).closed.includes(stage);
  const open = counts.filter((count) => !closed(count)).reduce((sum, { records }) => sum + records, 0);
  const sealed = lastSealed(office);
  return {
    day: formatDay(today),
    lines: lines.slice(0, most).map(({ reference, register, stage, due, late }) => ({
      ...{ reference, register, stage, late },
      ...(due === undefined ? {} : { due }),
    })),
    more: Math.max(0, Math.max(open, lines.length) - most),
    late: late.size,
    ...(intake ? { intake } : {}),
    notReached: notReachedOf(office).length,
    ...(sealed ? { sealed } : {}),
  };
};
