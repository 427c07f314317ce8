import { addDays, formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { IndexedLine, PageMark, PageQuestion } from '../ports/record-index.ts';
import { registerOf } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import { rowOf } from '../registers/row.ts';
import type { Asker, Office } from './office.ts';
import type { Outcome } from './outcome.ts';
import { type Present, present } from './present.ts';
import type { PublicRecordView, RegistersView } from './views/registers-view.ts';
import { presentLine } from './worklist.ts';

/** What a page of the registers asks for; the page begins after the last line of the one before it. */
export type RegistersQuestion = Omit<PageQuestion, 'size'>;

const pageSize = 50;
/** How many days ahead something due counts as soon. */
const soonDays = 7;
/** Above this many, the number shown is "this many or more". */
const mostCounted = 1_000;

const maySeeRegisters = (asker: Asker): boolean => asker.role !== 'staff' && asker.role !== 'greffe';

/** A page of the registers, for managers, the highest authority and the officers; for anybody else it does not exist. */
export const registersView = (office: Office, asker: Asker, question: RegistersQuestion): Outcome<RegistersView> => {
  if (!maySeeRegisters(asker)) return { refused: 'notFound' };
  const today = montrealDay(office.now());
  const lines = office.index.page({ ...question, size: pageSize + 1 });
  const last = lines.length > pageSize ? lines[pageSize - 1] : undefined;
  const late = office.index.due(formatDay(addDays(today, -1)), mostCounted).length;
  return {
    today: formatDay(today),
    lines: lines.slice(0, pageSize).flatMap(({ reference }) => {
      const record = present(office, reference);
      return record ? [publicLine(office, record)] : [];
    }),
    ...(last ? { next: markOf(last, question.sort) } : {}),
    counts: office.index.counts().filter(({ register }) => registerOf(register).listed),
    dueSoon: office.index.due(formatDay(addDays(today, soonDays)), mostCounted).length - late,
    late,
  };
};

const markOf = ({ due, acceptedAt, reference }: IndexedLine, sort: RegistersQuestion['sort']): PageMark => ({
  key: sort === 'newest' ? acceptedAt : (due ?? '9999-12-31'),
  reference,
});

/** One record's line with its kind: no identity, no words of anybody. */
const publicLine = (office: Office, record: Present): PublicRecordView['line'] => {
  const { type } = record.state;
  return { ...presentLine(office, record), ...(typeof type === 'string' ? { type } : {}) };
};

/** A record's public face: what its register row shows. */
export const publicRecord = (office: Office, asker: Asker, reference: Reference): Outcome<PublicRecordView> => {
  const record = maySeeRegisters(asker) ? present(office, reference) : undefined;
  if (!record || !registerOf(record.register).listed) return { refused: 'notFound' };
  return { line: publicLine(office, record), values: rowOf(registerOf(record.register).columns, record.state) };
};
