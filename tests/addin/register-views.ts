import { daysBetween } from '../../addin/ui/days.ts';
import type { RegistersView } from '../../src/use-cases/views/registers-view.ts';
import type { MonthSheetView, TrendsView } from '../../src/use-cases/views/trends-view.ts';
import { lines, registersView, today } from './views.ts';

type Line = RegistersView['lines'][number];

/** Lines as the office gives them for a question. */
const isAsked = (line: Line, { register, stage, due, reference }: Readonly<Record<string, unknown>>): boolean => {
  const away = line.due === undefined ? undefined : daysBetween(today, line.due);
  return (
    (register === undefined || line.register === register) &&
    (stage === undefined || line.stage === stage) &&
    (due !== 'late' || line.late) &&
    (due !== 'soon' || (away !== undefined && away >= 0 && away <= 7)) &&
    (typeof reference !== 'string' ||
      line.reference.startsWith(reference) ||
      line.reference.slice(9).startsWith(reference))
  );
};

/** A page as the office gives it: filtered, and in the order that was asked for. */
export const answeredPage = (asked: Readonly<Record<string, unknown>>): RegistersView => {
  const found = lines.filter((line) => isAsked(line, asked));
  const received = found.toSorted((a, b) => (a.acceptedOn < b.acceptedOn ? -1 : 1));
  const orders = { newest: received.toReversed(), oldest: received, dueLast: found.toReversed() };
  const { sort } = asked;
  return registersView({ lines: sort === 'newest' || sort === 'oldest' || sort === 'dueLast' ? orders[sort] : found });
};

const months = Array.from(
  { length: 12 },
  (_, at) => `${at === 0 ? 2025 : 2026}-${String(at === 0 ? 12 : at).padStart(2, '0')}`,
);

/** A year of two registers, for a manager. */
export const trendsView = (given: Partial<TrendsView> = {}): TrendsView => ({
  today,
  months,
  standing: [
    { register: 'incidents', open: 4, soon: 1, late: 1 },
    { register: 'requests', open: 4, soon: 2, late: 1 },
  ],
  received: [
    { register: 'incidents', records: [2, 0, 3, 1, 4, 2, 0, 1, 6, 3, 2, 5] },
    { register: 'requests', records: [7, 9, 4, 6, 12, 8, 3, 5, 10, 11, 6, 9] },
  ],
  kinds: [
    { register: 'requests', value: 'access', records: 61 },
    { register: 'requests', value: 'rectification', records: 29 },
    { register: 'incidents', value: 'wrongRecipient', records: 18 },
    { register: 'incidents', value: 'lostDevice', records: 11 },
  ],
  answered: [
    { register: 'requests', band: 'to10', records: 31 },
    { register: 'requests', band: 'to20', records: 40 },
    { register: 'requests', band: 'to30', records: 9 },
    { register: 'complaints', band: 'over30', records: 1 },
  ],
  ...given,
});

/** What the officer sees beside it. */
export const breakdowns: NonNullable<TrendsView['breakdowns']> = {
  person: [{ register: 'incidents', value: 'client', records: 12 }],
  information: [{ register: 'incidents', value: 'email', records: 21 }],
  system: [{ register: 'incidents', value: 'crm', records: 9 }],
  systems: { crm: { fr: 'Gestion de la clientèle', en: 'Customer management' } },
};

/** A month on paper, as the office merged it. */
export const monthSheetView = (month: string): MonthSheetView => ({
  today,
  month,
  standing: {
    few: false,
    rows: [['incidents', 'requests']],
    columns: [['late', 'soon'], ['other']],
    cells: [[6, 8]],
    rowTotals: [14],
    columnTotals: [6, 8],
    total: 14,
  },
  received: [
    {
      wholes: ['incidents', 'requests'],
      records: 14,
      parts: [
        { parts: [{ whole: 'requests', part: 'access' }], records: 7 },
        {
          parts: [
            { whole: 'requests', part: 'rectification' },
            { whole: 'incidents', part: 'lostDevice' },
          ],
          records: 7,
        },
      ],
    },
  ],
  answered: { few: true },
  intake: { waiting: 'few', oldestOn: '2026-11-20' },
});
