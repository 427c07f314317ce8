import { addDays, formatDay, partsOf } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { FactCount, FactDimension } from '../ports/record-index.ts';
import type { RegisterKey } from '../registers/index.ts';
import { isOfficer } from './asker.ts';
import { answerBands, cameIn } from './facts.ts';
import { intakeCounted } from './intake-counted.ts';
import { leastShown, mergeNested, mergeSmall, type Nested } from './merge-small.ts';
import type { Asker, Office } from './office.ts';
import type { Outcome } from './outcome.ts';
import { maySeeRegisters, openWork, soonDays } from './registers-view.ts';
import type { MonthSheetView, TrendsView } from './views/trends-view.ts';

/** Months that trends go back, this one included. */
const trendMonths = 12;

/** The months up to a day's own, the oldest first. */
const monthsTo = (today: string): readonly string[] => {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return Array.from({ length: trendMonths }, (_, back) => {
    const place = year * 12 + month - trendMonths + back;
    return `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`;
  });
};

/** Sums what has the same register and value, whatever the month. */
const byValue = (counts: readonly FactCount[]): readonly Omit<FactCount, 'month'>[] => {
  const sums = new Map<string, Omit<FactCount, 'month'>>();
  for (const { register, value, records } of counts) {
    const key = `${register} ${value}`;
    sums.set(key, { register, value, records: records + (sums.get(key)?.records ?? 0) });
  }
  return [...sums.values()].toSorted((a, b) => b.records - a.records || (a.value < b.value ? -1 : 1));
};

const byMonth = (counts: readonly FactCount[], months: readonly string[]): TrendsView['received'] => {
  const sums = new Map<RegisterKey, number[]>();
  for (const { register, month, records } of counts) {
    const line = sums.get(register) ?? months.map(() => 0);
    const at = months.indexOf(month);
    line[at] = (line[at] ?? 0) + records;
    sums.set(register, line);
  }
  return [...sums].map(([register, records]) => ({ register, records }));
};

const bandsOf = (counts: readonly FactCount[]): TrendsView['answered'] =>
  byValue(counts).flatMap(({ register, value, records }) => {
    const band = answerBands.find((known) => known === value);
    return band ? [{ register, band, records }] : [];
  });

/**
 * The dashboard of whoever sees the registers: open, due and late are exact, for they are what the rows hold;
 * breakdowns by person, information and system are the officer's. For anybody else it does not exist.
 */
export const trends = (office: Office, asker: Asker): Outcome<TrendsView> => {
  if (!maySeeRegisters(asker)) return { refused: 'notFound' };
  const day = montrealDay(office.now());
  const today = formatDay(day);
  const months = monthsTo(today);
  const [from = today, to = today] = [months[0], months.at(-1)];
  const facts = (dimension: FactDimension) => office.index.facts(dimension, from, to);
  const received = facts('received').filter(cameIn);
  const intake = intakeCounted(office, asker);
  const { systems } = office.company;
  return {
    today,
    months,
    standing: office.index.standing(today, formatDay(addDays(day, soonDays))),
    received: byMonth(received, months),
    kinds: byValue(received),
    answered: bandsOf(facts('answered')),
    ...(intake ? { intake } : {}),
    ...(isOfficer(asker)
      ? {
          breakdowns: {
            person: byValue(facts('person')),
            information: byValue(facts('information')),
            system: byValue(facts('system')),
            systems: Object.fromEntries(systems.map(({ key, name }) => [key, name])),
          },
        }
      : {}),
  };
};

const nestedOf = (counts: readonly FactCount[]): readonly Nested[] => {
  const wholes = [...new Set(counts.map(({ register }) => register))];
  return wholes.map((whole) => ({
    whole,
    parts: byValue(counts.filter(({ register }) => register === whole)).map(({ value, records }) => ({
      part: value,
      records,
    })),
  }));
};

const standingOf = (office: Office, today: string, soonTo: string): MonthSheetView['standing'] => {
  // What is in force and owes nothing is no line of the month.
  const standing = office.index.standing(today, soonTo).filter((one) => openWork(one) > 0);
  return mergeSmall({
    rows: standing.map(({ register }) => register),
    columns: ['late', 'soon', 'other'],
    cells: standing.map((one) => [one.late, one.soon, openWork(one) - one.late - one.soon]),
  });
};

const answeredOf = (counts: readonly FactCount[]): MonthSheetView['answered'] => {
  const bands = bandsOf(counts);
  const rows = [...new Set(bands.map(({ register }) => register))];
  const records = (row: RegisterKey, column: string): number =>
    bands.find(({ register, band }) => register === row && band === column)?.records ?? 0;
  return mergeSmall({
    rows,
    columns: answerBands,
    cells: rows.map((row) => answerBands.map((band) => records(row, band))),
  });
};

/**
 * One month on one page, as it may be printed (issue: statistics that leave merge what is below five). A month stands by
 * itself, so that no page subtracted from another gives a small number back. `month` is `YYYY-MM`; this one when absent.
 */
export const monthSheet = (office: Office, asker: Asker, asked?: string): Outcome<MonthSheetView> => {
  if (!maySeeRegisters(asker)) return { refused: 'notFound' };
  const day = montrealDay(office.now());
  const { year, month: ofYear } = partsOf(day);
  const month = asked ?? `${year}-${String(ofYear).padStart(2, '0')}`;
  const intake = intakeCounted(office, asker);
  const facts = (dimension: FactDimension) => office.index.facts(dimension, month, month);
  return {
    today: formatDay(day),
    month,
    standing: standingOf(office, formatDay(day), formatDay(addDays(day, soonDays))),
    received: mergeNested(nestedOf(facts('received').filter(cameIn))),
    answered: answeredOf(facts('answered')),
    ...(intake
      ? { intake: { waiting: intake.waiting < leastShown ? 'few' : intake.waiting, oldestOn: intake.oldestOn } }
      : {}),
  };
};
