import { addDays, type Day, formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { IndexedLine, PageMark, PageQuestion, Standing } from '../ports/record-index.ts';
import { isWorked, registerOf } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import { rowOf } from '../registers/row.ts';
import { isOfficer } from './asker.ts';
import { notReachedFor } from './background/reminder-memory.ts';
import { intakeCounted } from './intake-counted.ts';
import type { Asker, Office } from './office.ts';
import type { Outcome } from './outcome.ts';
import { type Present, present } from './present.ts';
import type { PublicRecordView, RegistersView } from './views/registers-view.ts';
import { presentLine } from './worklist.ts';

/**
 * What a page of the registers asks for; the page begins after the last line of the one before it. `due`: what is late,
 * or due within seven days; such a page is in the order of due days.
 */
export type RegistersQuestion = Omit<PageQuestion, 'size' | 'dueFrom' | 'dueTo'> & { readonly due?: 'soon' | 'late' };

const pageSize = 50;
/** How many days ahead something due counts as soon. */
export const soonDays = 7;

/** Managers, the highest authority and the officers. */
export const maySeeRegisters = (asker: Asker): boolean => asker.role !== 'staff' && asker.role !== 'greffe';

/** A page of the registers, for managers, the highest authority and the officers; for anybody else it does not exist. */
export const registersView = (office: Office, asker: Asker, question: RegistersQuestion): Outcome<RegistersView> => {
  if (!maySeeRegisters(asker)) return { refused: 'notFound' };
  const day = montrealDay(office.now());
  const [today, soonTo] = [formatDay(day), formatDay(addDays(day, soonDays))];
  const lines = office.index.page({ ...pageOf(question, day), size: pageSize + 1 });
  const last = lines.length > pageSize ? lines[pageSize - 1] : undefined;
  const standing = office.index.standing(today, soonTo);
  const intake = intakeCounted(office, asker);
  const notReached = notReachedFor(office, asker).length;
  return {
    today,
    lines: lines.slice(0, pageSize).flatMap(({ reference }) => {
      const record = present(office, reference);
      return record ? [publicLine(office, record)] : [];
    }),
    ...(last ? { next: markOf(last, question) } : {}),
    counts: office.index.counts().filter(({ register }) => registerOf(register).listed),
    open: sumOf(standing.map(openWork)),
    inForce: sumOf(standing.map((one) => one.open - openWork(one))),
    dueSoon: sumOf(standing.map(({ soon }) => soon)),
    late: sumOf(standing.map(({ late }) => late)),
    ...(intake ? { intake } : {}),
    ...(notReached > 0 ? { notReached } : {}),
  };
};

/** How many open records of a register are work: where they only stand, those that are late or due soon. */
export const openWork = ({ register, open, soon, late }: Standing): number => (isWorked(register) ? open : soon + late);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const pageOf = ({ due, sort, ...question }: RegistersQuestion, day: Day): Omit<PageQuestion, 'size'> => {
  if (due === undefined) return sort === undefined ? question : { ...question, sort };
  const range =
    due === 'late'
      ? { dueTo: formatDay(addDays(day, -1)) }
      : { dueFrom: formatDay(day), dueTo: formatDay(addDays(day, soonDays)) };
  return { ...question, ...range, sort: sort === 'dueLast' ? sort : 'due' };
};

const markOf = ({ due, acceptedAt, reference }: IndexedLine, question: RegistersQuestion): PageMark => ({
  key:
    question.due === undefined && (question.sort === 'newest' || question.sort === 'oldest')
      ? acceptedAt
      : (due ?? '9999-12-31'),
  reference,
});

/** One record's line with its kind: no identity, no words of anybody. */
const publicLine = (office: Office, record: Present): PublicRecordView['line'] => {
  const { type } = record.state;
  return { ...presentLine(office, record), ...(typeof type === 'string' ? { type } : {}) };
};

/**
 * A record's public face: what its register row shows. The names of systems come with it for the officer and deputies;
 * for others the system is left out, since they would see its key alone.
 */
export const publicRecord = (office: Office, asker: Asker, reference: Reference): Outcome<PublicRecordView> => {
  const record = maySeeRegisters(asker) ? present(office, reference) : undefined;
  if (!record || !registerOf(record.register).listed) return { refused: 'notFound' };
  const { columns } = registerOf(record.register);
  const values = rowOf(columns, record.state);
  const line = publicLine(office, record);
  if (!isOfficer(asker))
    return {
      line,
      values: Object.fromEntries(Object.entries(values).filter(([key]) => columns[key]?.kind !== 'listed')),
    };
  return { line, values, systems: Object.fromEntries(office.company.systems.map(({ key, name }) => [key, name])) };
};
