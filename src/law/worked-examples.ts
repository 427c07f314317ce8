import type { ClockStep } from './clocks.ts';
import type { ComplaintHandling } from './complaint.ts';
import { complaintClocks } from './complaint-clocks.ts';
import { complaintDuties } from './complaint-duties.ts';
import { addDays, type Day, dayOf } from './day.ts';
import { incidentDuties } from './duties.ts';
import type { Duty } from './duty.ts';
import { defaultIncidentDutySettings, type IncidentFacts } from './incident-facts.ts';
import { type MinorFacts, minorDuties } from './minor.ts';
import { requestTypes } from './request.ts';
import { requestClocks } from './request-clocks.ts';
import { requestDuties } from './request-duties.ts';
import type { RequestHandling } from './request-handling.ts';

/**
 * Cases that together lead through every step of every clock and every duty: what cites what is read off the rules
 * themselves, so that it cannot drift from them. A test fails when a step or a duty is reached by none.
 */

/** A Sunday; the statute's thirtieth day of the Wednesday after is Christmas. */
const sunday = dayOf(2026, 11, 22);
const wednesday = addDays(sunday, 3);
const on = (days: number): Day => addDays(sunday, days);

const request = (more: Partial<RequestHandling>): RequestHandling => ({ type: 'access', receivedOn: sunday, ...more });

const requests: readonly RequestHandling[] = [
  ...requestTypes.map((type) => request({ type })),
  request({ receivedOn: wednesday }),
  request({ spoken: true }),
  request({ replyFoundOn: on(4) }),
  request({ spoken: true, writtenOn: on(3) }),
  request({ type: 'consentWithdrawal', spoken: true, answer: { sentOn: on(2), outcome: 'granted' } }),
  request({ thirdParty: { askedOn: on(5), applicantInformedOn: on(10) } }),
  request({ thirdParty: { askedOn: on(5) } }),
  request({ commission: { appliedOn: on(20), extendedTo: on(60) } }),
  request({ commission: { appliedOn: on(31), extendedTo: on(60) } }),
  request({ answer: { sentOn: on(10), outcome: 'refused' } }),
  request({ answer: { sentOn: on(40), outcome: 'refused' } }),
  request({ disagreement: { filedOn: on(45) } }),
  request({ disagreement: { filedOn: on(45), finalDecisionOn: on(500) } }),
  request({ identityOn: on(1), linesOpen: 2, answer: { sentOn: on(15), outcome: 'partlyGranted' } }),
  request({ helpAskedOn: on(12), helpGivenOn: on(13), answer: { sentOn: on(10), outcome: 'refused' } }),
  request({ type: 'rectification', copySentOn: on(11), answer: { sentOn: on(10), outcome: 'granted' } }),
  request({ type: 'deindex', answer: { sentOn: on(10), outcome: 'granted' } }),
  request({ type: 'consentWithdrawal', ceasedOn: on(1) }),
  request({ type: 'policyPaperCopy', postedOn: on(4) }),
  request({ heldFor: 'clientEnterprise' }),
];

const complaints: readonly ComplaintHandling[] = [
  { receivedOn: sunday, answeredOn: on(15) },
  { receivedOn: sunday, replyFoundOn: on(4) },
  { receivedOn: sunday, information: [{ requestedOn: on(3) }] },
  { receivedOn: sunday, information: [{ requestedOn: on(3), receivedOn: on(8) }] },
  { receivedOn: sunday, information: [{ requestedOn: on(21) }] },
  { receivedOn: sunday, extensions: [{ sentOn: on(19), newDue: on(40) }] },
  { receivedOn: sunday, extensions: [{ sentOn: on(21), newDue: on(40) }] },
  { receivedOn: sunday, contents: ['name', 'subject'], allegesIncident: true, isRequest: true },
  { receivedOn: addDays(sunday, -60), information: [{ requestedOn: addDays(sunday, -57) }] },
];

const found = { discoveredOn: sunday, age: 'unknown' } as const;

const minors: readonly MinorFacts[] = [
  found,
  { ...found, age: 'from14', consentBy: 'minor' },
  { ...found, destroyedOn: sunday },
  { ...found, destroyedOn: sunday, cameByMail: true },
  { ...found, authorizationAskedOn: sunday },
  { ...found, authorizationAskedOn: sunday, authorizationAnswer: 'refused', authorizationAnsweredOn: on(3) },
  { ...found, held: { until: on(60) } },
];

const incident = (more: Partial<IncidentFacts>): IncidentFacts => ({
  awareOn: sunday,
  measures: 0,
  registerItemsMissing: [1],
  ...more,
});

const serious = { officerConsultedOn: on(1), conclusion: 'yes', concludedOn: on(1) } as const;

const incidents: readonly IncidentFacts[] = [
  incident({}),
  incident({ heldFor: 'clientEnterprise' }),
  incident({ credentials: true }),
  incident({ conclusion: 'undetermined' }),
  incident({ destructionAskedOn: on(1), destructionConfirmedOn: on(3) }),
  incident({ ...serious, conclusion: 'no', caiNoticeWaivedBecause: '…' }),
  incident({ ...serious, caiNoticeWaivedBecause: '…' }),
  incident({ ...serious, caiNoticeSentOn: on(2), supplementSince: on(9), personsNoticeDone: true }),
  incident({ ...serious, personsNoticeOn: on(4), personsTold: { toNotify: 12, notified: 11, returned: 1 } }),
  incident({ ...serious, deferral: { ground: 'investigation', reviewOn: on(30) } }),
  incident({ ...serious, deferral: { ground: 'otherLaw', reviewOn: on(30) } }),
  incident({ ...serious, deferral: { ground: 'investigation', liftedOn: on(30) } }),
  incident({ ...serious, publicNoticeGround: 'undueHardship', publicNoticeOn: on(2) }),
  incident({ ...serious, publicNoticeGround: 'rapidAction', publicNoticeOn: on(2) }),
];

/** Every step of every clock that the cases lead through. */
export const workedClockSteps = (): readonly ClockStep[] => [
  ...requests.flatMap((facts) => requestClocks(facts).steps),
  ...complaints.flatMap((facts) => complaintClocks(facts).steps),
];

/** Every duty that the cases lead to, under the policy and under the statute alone. */
export const workedDuties = (): readonly Duty<string>[] => [
  ...incidents.flatMap((facts) => [
    ...incidentDuties(facts, on(10)),
    ...incidentDuties(facts, on(10), { ...defaultIncidentDutySettings, caiNotification: 'seriousRiskOnly' }),
  ]),
  ...requests.flatMap((facts) => requestDuties(facts, on(10))),
  ...complaints.flatMap((facts) => complaintDuties(facts, on(10))),
  ...minors.flatMap((facts) => minorDuties(facts, on(10))),
];
