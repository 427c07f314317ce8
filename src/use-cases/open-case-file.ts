import { formatDay } from '../law/day.ts';
import type { Duty } from '../law/duty.ts';
import { montrealDay } from '../law/montreal.ts';
import { type Act, isForgotten } from '../ledger/act.ts';
import { openingOf } from '../ledger/opening.ts';
import { isApproved } from '../ledger/tombstone.ts';
import { incidents, missingRegisterItems } from '../registers/incidents.ts';
import { registerOf } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import { clocksOfRequest } from '../registers/request-duties.ts';
import { acceptCommand } from './accept.ts';
import { inOrderOfDuties } from './act-order.ts';
import { allowedActs } from './allowed-acts.ts';
import { isOfficer } from './asker.ts';
import { assessmentsIn } from './assessments.ts';
import { notReachedFor } from './background/reminder-memory.ts';
import { clocksView } from './clocks-view.ts';
import { givenTasks } from './grant-task.ts';
import { hoursSinceAware, isReceived } from './hours-since.ts';
import { mayReadFile } from './my-tasks.ts';
import { noticesLacking } from './notices-lacking.ts';
import type { Asker, Office } from './office.ts';
import type { Outcome } from './outcome.ts';
import { type Present, present } from './present.ts';
import { dutiesOf } from './project.ts';
import { proposalsFor } from './proposals.ts';
import { stageOf } from './stage.ts';
import { mintTicket } from './ticket.ts';
import { correctionOf } from './verbs/correct.ts';
import type { DutyView } from './views/duty-view.ts';
import type { CaseFileView, TimelineEntry } from './views/views.ts';

/**
 * The case file, for the officer and deputies, and read only for whom it was granted to (DESIGN §5). Its first opening by
 * an officer is an act: the reporter sees that it was opened, and the assessment begins.
 */
export const openCaseFile = (office: Office, asker: Asker, reference: Reference): Outcome<CaseFileView> => {
  const found = present(office, reference);
  if (!found || !registerOf(found.register).listed) return { refused: 'notFound' };
  if (!isOfficer(asker)) {
    return mayReadFile(office, asker, found) ? caseFileView(office, asker, found) : { refused: 'notFound' };
  }
  if (found.register === 'incidents' && found.state.stage === incidents.first) noteOpening(office, asker, reference);
  return caseFileView(office, asker, present(office, reference) ?? found);
};

/** The command's id is made from the record: two officers at once open it once. */
const noteOpening = (office: Office, { language, oid, role, name }: Asker, reference: Reference): void => {
  const id = `${reference}|open`;
  if (office.kept.find(id)) return;
  acceptCommand(office, {
    id,
    verb: 'open',
    actor: { oid, role, name },
    receivedAt: office.now(),
    reference,
    input: {},
    language,
  });
};

const caseFileView = (office: Office, asker: Asker, record: Present): CaseFileView => {
  const { reference, register, ledger, state, indexed } = record;
  const { stage: _, sealed: __, grants: ___, keeping: ____, ...values } = state;
  const hours = hoursSinceAware(register, state, record.openedAt, office.now());
  return {
    reference,
    register,
    stage: stageOf(record),
    reporter: openingOf(ledger)?.actor?.name ?? '',
    acceptedOn: formatDay(montrealDay(record.openedAt)),
    values,
    systems: Object.fromEntries(office.company.systems.map(({ key, name }) => [key, name])),
    missingItems: register === 'incidents' ? missingRegisterItems(state) : [],
    duties: dutiesOf(office, register, state).map((duty) => dutyView(duty, hours, isReceived(register))),
    proposed: proposalsFor(register, values),
    noticesLack: noticesLacking(office, asker, register, state),
    assessments: assessmentsIn(ledger),
    ...(register === 'requests' ? clocksOf(office, state) : {}),
    timeline: ledger.map((act) => timelineEntry(act, record.waitingFrom)),
    ...(isOfficer(asker) ? { tasks: givenTasks(office, asker, record) } : { readOnly: true }),
    ...(isApproved(ledger) ? { destroying: true as const } : {}),
    next: isOfficer(asker) ? inOrderOfDuties(nextOf(office, asker, record), dutiesOf(office, register, state)) : [],
    ...(isOfficer(asker) ? correctOf(office, asker, record) : {}),
    ...notReachedOn(office, asker, reference),
    waiting: record.waitingFrom !== undefined,
    missing: indexed?.missing ?? false,
  };
};

/** Reminders of this record that reached nobody today. */
const notReachedOn = (office: Office, asker: Asker, reference: Reference): Pick<CaseFileView, 'notReached'> => {
  const notReached = isOfficer(asker) ? notReachedFor(office, asker).filter((one) => one.reference === reference) : [];
  return notReached.length > 0 ? { notReached } : {};
};

const clocksOf = (office: Office, state: Present['state']): Pick<CaseFileView, 'clocks'> => {
  const clocks = clocksOfRequest(state, office.company.promises.requestDays);
  return clocks ? { clocks: clocksView(clocks, montrealDay(office.now())) } : {};
};

const nextOf = (office: Office, asker: Asker, record: Present): CaseFileView['next'] =>
  allowedActs(office, asker, record).map(({ verb: { verb }, gaps }) => ({
    verb,
    ticket: mintTicket(office, verb, asker.oid, record.reference),
    gaps,
  }));

const correctOf = (
  office: Office,
  asker: Asker,
  { reference, register, state }: Present,
): Pick<CaseFileView, 'correct'> => {
  const correction = correctionOf(register, state);
  if (correction === undefined) return {};
  const { verb, columns } = correction;
  return { correct: { verb: verb.verb, ticket: mintTicket(office, verb.verb, asker.oid, reference), columns } };
};

const timelineEntry = (act: Act, waitingFrom: number | undefined): TimelineEntry => ({
  n: act.n,
  at: act.at,
  on: formatDay(montrealDay(act.at)),
  verb: act.verb,
  name: isForgotten(act) ? '' : act.actor.name,
  role: isForgotten(act) ? 'greffe' : act.actor.role,
  waiting: waitingFrom !== undefined && act.n >= waitingFrom,
  forgotten: isForgotten(act),
});

/** A duty as cards and pages show it; `hours` since the firm became aware, or received it, for what is owed promptly. */
export const dutyView = (
  { key, by, workBy, notBefore, provision, basis, done, late, sinceAware }: Duty<string>,
  hours?: number,
  received = false,
): DutyView => ({
  key,
  ...(by === undefined ? {} : { by: formatDay(by) }),
  ...(workBy === undefined ? {} : { workBy: formatDay(workBy) }),
  ...(notBefore === undefined ? {} : { notBefore: formatDay(notBefore) }),
  ...(sinceAware === true && !done && hours !== undefined
    ? { hoursSinceAware: hours, ...(received ? { since: 'receipt' as const } : {}) }
    : {}),
  provisions: provision,
  basis,
  done,
  late,
});
