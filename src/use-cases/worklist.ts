import { complaintClocks } from '../law/complaint-clocks.ts';
import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { IndexedLine, PageMark } from '../ports/record-index.ts';
import { factsOfComplaint } from '../registers/complaints.ts';
import { isWorked } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import { clocksOfRequest } from '../registers/request-duties.ts';
import { aboutOf } from './about.ts';
import { isOfficer } from './asker.ts';
import { notReachedFor } from './background/reminder-memory.ts';
import { intakeOf } from './intake.ts';
import { returnedTasks } from './my-tasks.ts';
import type { Asker, Office } from './office.ts';
import type { Outcome } from './outcome.ts';
import { type Present, present } from './present.ts';
import { dutiesOf, lineOf } from './project.ts';
import { reachedTime } from './reached-time.ts';
import { stageOf } from './stage.ts';
import type { RecordLineView, WorklistView } from './views/views.ts';

const pageSize = 50;
/** Records whose time is up that the list names; the others are counted. */
const namedAtTime = 5;
/** Sorts after every day. */
const noDue = '9999-12-31';

/** Which part of the list: after a line, and so many of it. */
export interface WorklistPart {
  readonly after?: PageMark;
  readonly size?: number;
}

/** Whether somebody watches what is due: everybody with a role in the office. */
export const hasWorklist = ({ role }: Pick<Asker, 'role'>): boolean => role !== 'staff' && role !== 'greffe';

/**
 * What is to do, due first; also what was accepted and is not in SharePoint yet. For the officer and deputies, and
 * for managers and the highest authority, who see no identity in it; for anybody else it does not exist.
 */
export const worklist = (office: Office, asker: Asker, part: WorklistPart = {}): Outcome<WorklistView> => {
  if (!hasWorklist(asker)) return { refused: 'notFound' };
  const { after, size = pageSize } = part;
  const found = linesFrom(office, after, size + 1);
  const lines = found.slice(0, size);
  const last = lines.at(-1);
  const notReached = notReachedFor(office, asker);
  const intake = intakeOf(office, asker);
  const returned = isOfficer(asker) ? returnedTasks(office) : [];
  const retention = isOfficer(asker) ? reachedTime(office, namedAtTime) : undefined;
  return {
    lines,
    counts: office.index.counts(),
    ...(found.length > size && last ? { next: markOf(last) } : {}),
    ...(notReached.length > 0 ? { notReached } : {}),
    ...(intake ? { intake } : {}),
    ...(returned.length > 0 ? { returned } : {}),
    ...(retention && retention.records > 0 ? { retention } : {}),
  };
};

const markOf = ({ due, reference }: Pick<RecordLineView, 'due' | 'reference'>): PageMark => ({
  key: due ?? noDue,
  reference,
});
const rank = ({ key, reference }: PageMark): string => `${key} ${reference}`;
const byDue = (a: RecordLineView, b: RecordLineView): number => (rank(markOf(a)) < rank(markOf(b)) ? -1 : 1);

/** So many lines of work after a mark, of the index and of what is still on its way there. */
const linesFrom = (office: Office, after: PageMark | undefined, size: number): readonly RecordLineView[] => {
  const known = workFrom(office, after, size);
  const coming = office.kept.waiting().filter((reference) => !office.index.get(reference));
  return [...coming, ...known]
    .flatMap((reference) => recordLine(office, reference) ?? [])
    .filter((line) => isWork(line) && (after === undefined || rank(markOf(line)) > rank(after)))
    .toSorted(byDue)
    .slice(0, size);
};

/** Work from the index: what only stands, and is passed over, does not shorten the page. */
const workFrom = (office: Office, after: PageMark | undefined, size: number): readonly Reference[] => {
  const found: Reference[] = [];
  for (let from = after; ; ) {
    const page: readonly IndexedLine[] = office.index.page({ open: true, size, ...(from ? { after: from } : {}) });
    found.push(...page.filter(isWork).map(({ reference }) => reference));
    const last = page.at(-1);
    if (last === undefined || page.length < size || found.length >= size) return found.slice(0, size);
    from = markOf(last);
  }
};

/** What only stands is work once something is due. */
const isWork = ({ register, due }: Pick<RecordLineView, 'register' | 'due'>): boolean =>
  due !== undefined || isWorked(register);

/** One record's line: what may be shown without saying whom it concerns, or what anybody wrote. */
export const recordLine = (office: Office, reference: Reference): RecordLineView | undefined => {
  const record = present(office, reference);
  return record && presentLine(office, record);
};

/** The dates of the policy and of the statute, where a clock of the record runs (DESIGN: two clocks). */
const bothClocks = (
  office: Office,
  { register, state }: Present,
): Pick<RecordLineView, 'policyDue' | 'statutoryDue'> => {
  const { requestDays, complaintDays } = office.company.promises;
  if (state.answeredOn !== undefined) return {};
  if (register === 'complaints') {
    const facts = factsOfComplaint(state);
    const policyDue = facts && complaintClocks(facts, complaintDays).policyDue;
    return policyDue === undefined ? {} : { policyDue: formatDay(policyDue) };
  }
  if (register !== 'requests') return {};
  const { policyDue, statutoryDue } = clocksOfRequest(state, requestDays) ?? {};
  return {
    ...(policyDue === undefined ? {} : { policyDue: formatDay(policyDue) }),
    ...(statutoryDue === undefined ? {} : { statutoryDue: formatDay(statutoryDue) }),
  };
};

/** Whether it is to be said of a message that was found whether it was the answer; read off the duties, as all that is owed. */
const asksAboutReply = (office: Office, { register, state }: Present): boolean =>
  state.replyFoundOn !== undefined &&
  dutiesOf(office, register, state).some(({ key, done }) => key === 'confirmReply' && !done);

/** The line of a record that was read already. */
export const presentLine = (office: Office, record: Present): RecordLineView => {
  const { reference, register, state, openedAt, waitingFrom } = record;
  const stage = stageOf(record);
  const { due } = lineOf(office, register, record.ledger);
  const scenario = state.scenario;
  const what = aboutOf(record);
  return {
    reference,
    register,
    stage,
    ...(typeof scenario === 'string' ? { scenario } : {}),
    acceptedOn: formatDay(montrealDay(openedAt)),
    ...(what ? { what } : {}),
    ...(due ? { due } : {}),
    ...bothClocks(office, record),
    ...(asksAboutReply(office, record) ? { replyFound: true as const } : {}),
    late: due !== undefined && due < formatDay(montrealDay(office.now())),
    waiting: waitingFrom !== undefined,
  };
};
