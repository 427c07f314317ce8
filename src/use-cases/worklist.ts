import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { Reference } from '../registers/reference.ts';
import type { Asker, Office } from './office.ts';
import type { Outcome } from './outcome.ts';
import { type Present, present } from './present.ts';
import { lineOf } from './project.ts';
import { stageOf } from './stage.ts';
import type { RecordLineView, WorklistView } from './views/views.ts';

const pageSize = 50;

/**
 * What is to do, due first; also what was accepted and is not in SharePoint yet. For the officer and deputies, and
 * for managers and the highest authority, who see no identity in it; for anybody else it does not exist.
 */
export const worklist = (office: Office, asker: Asker): Outcome<WorklistView> => {
  if (asker.role === 'staff' || asker.role === 'greffe') return { refused: 'notFound' };
  const indexed = office.index.page({ open: true, size: pageSize });
  const known = new Set(indexed.map((line) => line.reference));
  const waiting = office.kept.waiting().filter((reference) => !known.has(reference) && !office.index.get(reference));
  const lines = [...waiting, ...known].flatMap((reference) => recordLine(office, reference) ?? []);
  return { lines: lines.toSorted(byDue), counts: office.index.counts() };
};

const rank = ({ due, acceptedOn, reference }: RecordLineView): string =>
  `${due ?? '9999-12-31'} ${acceptedOn} ${reference}`;
const byDue = (a: RecordLineView, b: RecordLineView): number => (rank(a) < rank(b) ? -1 : 1);

/** One record's line: what may be shown without saying whom it concerns, or what anybody wrote. */
export const recordLine = (office: Office, reference: Reference): RecordLineView | undefined => {
  const record = present(office, reference);
  return record && presentLine(office, record);
};

/** The line of a record that was read already. */
export const presentLine = (office: Office, record: Present): RecordLineView => {
  const { reference, register, state, openedAt, waitingFrom } = record;
  const stage = stageOf(record);
  const { due } = lineOf(office, register, record.ledger);
  const scenario = state.scenario;
  return {
    reference,
    register,
    stage,
    ...(typeof scenario === 'string' ? { scenario } : {}),
    acceptedOn: formatDay(montrealDay(openedAt)),
    ...(due ? { due } : {}),
    late: due !== undefined && due < formatDay(montrealDay(office.now())),
    waiting: waitingFrom !== undefined,
  };
};
