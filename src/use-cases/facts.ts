import type { Company } from '../company/company.ts';
import { daysBetween, formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { Act } from '../ledger/act.ts';
import { fold, type State } from '../ledger/fold.ts';
import { openingOf } from '../ledger/opening.ts';
import type { Fact, FactDimension, IndexedRecord, PutLine } from '../ports/record-index.ts';
import { dayIn } from '../registers/day-in.ts';
import { type RegisterKey, registerOf } from '../registers/index.ts';
import { aboutOf } from './about.ts';
import { type Breathe, breathless } from './breathe.ts';
import { keptUntilOf } from './kept-until.ts';
import type { Office } from './office.ts';
import { lineOf } from './project.ts';

/** Days from receipt to answer, in bands that end where the policy (20) and the statute (30) do. */
export const answerBands = ['to10', 'to20', 'to30', 'over30'] as const;
export type AnswerBand = (typeof answerBands)[number];

const fromOutside: readonly RegisterKey[] = ['incidents', 'requests', 'complaints', 'minors'];

/** Counts of what came in; what the office enters of itself is nothing that a month brought. */
export const cameIn = ({ register }: { readonly register: RegisterKey }): boolean => fromOutside.includes(register);

const bandOf = (days: number): AnswerBand =>
  days <= 10 ? 'to10' : days <= 20 ? 'to20' : days <= 30 ? 'to30' : 'over30';

const monthOf = (day: string): string => day.slice(0, 7);

const textsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one !== '');

/** Columns of the row that the officer's breakdowns count by. */
const broken: readonly (readonly [FactDimension, readonly string[]])[] = [
  ['person', ['personCategories', 'personCategory']],
  ['information', ['kinds']],
  ['system', ['system']],
];

const answered = ({ receivedOn, answeredOn }: State): readonly Fact[] => {
  const [from, to] = [receivedOn, answeredOn].map((day) => (typeof day === 'string' ? dayIn(day) : undefined));
  if (from === undefined || to === undefined) return [];
  return [['answered', monthOf(formatDay(to)), bandOf(daysBetween(from, to))]];
};

/** An incident is serious from the month in which that was concluded, and notified from that of its first notice. */
const incidentFacts = (register: RegisterKey, state: State): readonly Fact[] => {
  if (register !== 'incidents') return [];
  const { conclusion, concludedOn, commissionNoticeOn, personsNoticeOn } = state;
  const [told] = textsIn([commissionNoticeOn, personsNoticeOn]).toSorted();
  return [
    ...(conclusion === 'yes' && typeof concludedOn === 'string'
      ? [['serious', monthOf(concludedOn), conclusion] as const]
      : []),
    ...(told === undefined ? [] : [['notified', monthOf(told), ''] as const]),
  ];
};

/** What a record is counted under: closed values of its row alone, by the month in which it was accepted or answered. */
const factsOf = (register: RegisterKey, state: State, acceptedAt: string): readonly Fact[] => {
  if (!registerOf(register).listed || acceptedAt === '') return [];
  const month = monthOf(formatDay(montrealDay(acceptedAt)));
  const parts = broken.flatMap(([dimension, columns]) =>
    columns.flatMap((column) => textsIn(state[column])).map((value): Fact => [dimension, month, value]),
  );
  return [
    ['received', month, aboutOf({ register, state })?.choice ?? ''],
    ...answered(state),
    ...incidentFacts(register, state),
    ...parts,
  ];
};

/** What a record is about, and what it is counted under. */
export const countedAs = (register: RegisterKey, ledger: readonly Act[]): Required<Pick<PutLine, 'kind' | 'facts'>> => {
  const state = fold(ledger);
  return {
    kind: aboutOf({ register, state })?.choice ?? '',
    facts: factsOf(register, state, openingOf(ledger)?.at ?? ''),
  };
};

/** All that the index keeps of a record beside its ledger. */
export const putLineOf = (office: Office, register: RegisterKey, ledger: readonly Act[]): PutLine => ({
  ...lineOf(office, register, ledger),
  ...countedAs(register, ledger),
  ...keptAs(office.company, register, fold(ledger)),
});

const keptAs = (company: Company, register: RegisterKey, state: State): Pick<PutLine, 'keptUntil'> => {
  const keptUntil = keptUntilOf(company, register, state);
  return keptUntil === undefined ? {} : { keptUntil };
};

const filledAs = (company: Company, { register, ledger }: IndexedRecord) => ({
  ...countedAs(register, ledger),
  ...keptAs(company, register, fold(ledger)),
});

/** Records filled in one go. */
const atOnce = 100;

/** Fills what an earlier release did not index, until nothing is left, with a breath between; gives their number. */
export const fillIndex = async ({ index, company }: Office, breathe: Breathe = breathless): Promise<number> => {
  let filled = 0;
  for (let left = index.unfilled(atOnce); left.length > 0; left = index.unfilled(atOnce)) {
    for (const reference of left) {
      const record = index.get(reference);
      index.fill(reference, record ? filledAs(company, record) : {});
    }
    filled += left.length;
    await breathe();
  }
  return filled;
};
