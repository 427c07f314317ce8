import { addDays, formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { FactCount, FactDimension } from '../ports/record-index.ts';
import { notReachedFor } from './background/reminder-memory.ts';
import { cameIn } from './facts.ts';
import { intakeCounted } from './intake-counted.ts';
import type { Asker, Office } from './office.ts';
import type { Outcome } from './outcome.ts';
import { maySeeRegisters, soonDays } from './registers-view.ts';
import type { GlanceView } from './views/glance-view.ts';

/** Bands that end where the policy's twenty days do. */
const within: readonly string[] = ['to10', 'to20'];

const total = (counts: readonly Pick<FactCount, 'records'>[]): number =>
  counts.reduce((sum, { records }) => sum + records, 0);

/**
 * The managers' dashboard in chat: open, due soon and late by register, the month so far, and the mail that waits. From
 * counts that the index keeps, so that it costs the same whatever there is. For anybody else it does not exist.
 */
export const atAGlance = (office: Office, asker: Asker): Outcome<GlanceView> => {
  if (!maySeeRegisters(asker)) return { refused: 'notFound' };
  const day = montrealDay(office.now());
  const today = formatDay(day);
  const month = today.slice(0, 7);
  const facts = (dimension: FactDimension): readonly FactCount[] => office.index.facts(dimension, month, month);
  const registers = office.index.standing(today, formatDay(addDays(day, soonDays))).filter(({ open }) => open > 0);
  const answered = facts('answered');
  const inTime = answered.filter(({ value }) => within.includes(value));
  const intake = intakeCounted(office, asker);
  const notReached = notReachedFor(office, asker).length;
  return {
    today,
    registers,
    month: {
      month,
      opened: total(facts('received').filter(cameIn)),
      answeredWithin: total(inTime),
      answeredAfter: total(answered) - total(inTime),
      late: registers.reduce((sum, { late }) => sum + late, 0),
      serious: total(facts('serious')),
      notified: total(facts('notified')),
    },
    ...(intake ? { intake: { waiting: intake.waiting, oldestDays: intake.oldestDays } } : {}),
    ...(notReached > 0 ? { notReached } : {}),
  };
};
