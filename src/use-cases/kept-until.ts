import type { Company } from '../company/company.ts';
import { houseMonths } from '../company/retention.ts';
import { complaintClocks } from '../law/complaint-clocks.ts';
import { formatDay } from '../law/day.ts';
import { type KeepingFacts, keepingOf } from '../law/keeping.ts';
import type { State } from '../ledger/fold.ts';
import { destructionApproved } from '../ports/record-index.ts';
import { type ComplaintState, factsOfComplaint } from '../registers/complaints.ts';
import { dayIn } from '../registers/day-in.ts';
import { forgottenStage } from '../registers/forgotten.ts';
import { listedKeys, type RegisterKey, registerOf } from '../registers/index.ts';
import { heldOn, keepingIn } from '../registers/keeping-mark.ts';
import type { Reference } from '../registers/reference.ts';
import { clocksOfRequest } from '../registers/request-duties.ts';
import { factsOfRequest } from '../registers/request-facts.ts';

/** What proves that we destroyed, and what we published: no person is in it, and it is kept for good. */
const forGood: readonly RegisterKey[] = ['destructions', 'policyVersions'];

/** The registers whose records are destroyed when their time is up. */
export const keptForATime: readonly RegisterKey[] = listedKeys.filter((key) => !forGood.includes(key));

/** The register that a reference is of. */
export const registerOfReference = (reference: Reference | undefined): RegisterKey | undefined =>
  listedKeys.find((key) => reference?.startsWith(`${registerOf(key).prefix}-`));

const dayOf = (value: unknown) => (typeof value === 'string' ? dayIn(value) : undefined);

/** s. 11 counts from the decision, s. 36 to the end of the recourse; the clocks of the request know both. */
const ofRequest = (state: State, company: Company): Partial<KeepingFacts> => {
  const facts = factsOfRequest(state);
  const clocks = clocksOfRequest(state, company.promises.requestDays);
  if (facts === undefined || clocks === undefined) return {};
  return {
    decidedOn: facts.answer?.sentOn ?? (facts.endedOn === undefined ? clocks.deemedRefusedOn : facts.endedOn),
    recourseUntil: facts.endedOn === undefined || facts.disagreement !== undefined ? clocks.holdUntil : undefined,
    recourseRuns: facts.disagreement !== undefined && clocks.holdUntil === undefined,
  };
};

const ofComplaint = (state: State, company: Company): Partial<KeepingFacts> => {
  const facts = factsOfComplaint(state as ComplaintState);
  if (facts === undefined || complaintClocks(facts, company.promises.complaintDays).retainUntil === undefined)
    return {};
  return { decidedOn: facts.answeredOn };
};

const ofRegister = (register: RegisterKey, state: State, company: Company): Partial<KeepingFacts> => {
  switch (register) {
    case 'incidents':
      return { awareUntil: dayOf(state.awareUntil) ?? dayOf(state.awareOn) };
    case 'requests':
      return ofRequest(state, company);
    case 'complaints':
      return ofComplaint(state, company);
    default:
      return {};
  }
};

/** What decides how long a record is kept, as its state has it. */
export const keepingFactsOf = (company: Company, register: RegisterKey, state: State): KeepingFacts => ({
  ...ofRegister(register, state, company),
  closedOn: dayOf(state.closedOn),
  heldOn: heldOn(state),
  houseMonths: houseMonths(company.retention, register),
});

/**
 * What the index keeps: the first day on which the destruction of a record may be approved, or that it was. Nothing for
 * a record that has no such day, is kept for good, or was destroyed.
 */
export const keptUntilOf = (company: Company, register: RegisterKey, state: State): string | undefined => {
  if (!keptForATime.includes(register) || state.stage === forgottenStage) return undefined;
  if (keepingIn(state).approvedOn !== undefined) return destructionApproved;
  const { until } = keepingOf(keepingFactsOf(company, register, state));
  return until === undefined ? undefined : formatDay(until);
};
