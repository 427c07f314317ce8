import { extensionGaps } from '../../law/complaint.ts';
import { complaintClocks } from '../../law/complaint-clocks.ts';
import type { State } from '../../ledger/fold.ts';
import { type ComplaintState, complaints, factsOfComplaint } from '../../registers/complaints.ts';
import { dayIn } from '../../registers/day-in.ts';
import { gapsUnder } from '../../registers/law-gaps.ts';
import type { Gap } from '../../registers/register.ts';
import type { Verb } from '../verb.ts';
import { ending } from './ending.ts';
import { acting, entering } from './make-verb.ts';

const c = complaints.columns;
const register = 'complaints';

// The notice must precede the date that stood before it (policy, row 48).
const extending = (after: State, before: State): readonly Gap[] => {
  const facts = factsOfComplaint(before as ComplaintState);
  const { extensionSentOn, extensionNewDue, extensionReasons, extensionProgress } = after as ComplaintState;
  const due = facts && complaintClocks(facts).policyDue;
  const sentOn = dayIn(extensionSentOn);
  if (due === undefined || sentOn === undefined) return [];
  const draft = { reasons: extensionReasons, progress: extensionProgress, newDue: dayIn(extensionNewDue) };
  return gapsUnder('complaintExtension', extensionGaps({ ...draft, due, today: sentOn }));
};

/** What the officer does with a complaint, in the order of the work (s. 3.2; policy, rows 44 to 50). */
export const complaintVerbs: readonly Verb[] = [
  entering({
    verb: 'registerComplaint',
    register,
    input: {
      subject: c.subject,
      receivedOn: c.receivedOn,
      // Policy, rows 2, 4 and 12: each intake keeps the means by which it came.
      means: { ...c.means, required: true },
      personCategory: c.personCategory,
      language: c.language,
      complainant: c.complainant,
      complainantAddress: c.complainantAddress,
      complaint: c.complaint,
      aboutOfficer: c.aboutOfficer,
      contents: c.contents,
      allegesIncident: c.allegesIncident,
      isRequest: c.isRequest,
    },
  }),
  acting({
    verb: 'describeComplaint',
    register,
    input: {
      subject: { ...c.subject, required: true },
      personCategory: c.personCategory,
      complaint: c.complaint,
      aboutOfficer: c.aboutOfficer,
      contents: c.contents,
      allegesIncident: c.allegesIncident,
      incidentReference: c.incidentReference,
      isRequest: c.isRequest,
      requestReference: c.requestReference,
    },
  }),
  acting({
    verb: 'askComplainant',
    register,
    input: { infoRequestedOn: { ...c.infoRequestedOn, required: true }, infoRequested: c.infoRequested },
    move: 'ask',
  }),
  acting({
    verb: 'receiveInformation',
    register,
    input: { infoReceivedOn: { ...c.infoReceivedOn, required: true }, contents: c.contents },
    move: 'learn',
  }),
  acting({
    verb: 'extendComplaint',
    register,
    input: {
      extensionSentOn: { ...c.extensionSentOn, required: true },
      extensionNewDue: { ...c.extensionNewDue, required: true },
      extensionReasons: c.extensionReasons,
      extensionProgress: c.extensionProgress,
    },
    gaps: (after, _, before) => extending(after, before),
  }),
  acting({
    verb: 'analyseComplaint',
    register,
    input: { analysis: { ...c.analysis, required: true }, yardsticks: c.yardsticks, outcome: c.outcome },
    move: 'analyse',
  }),
  acting({
    verb: 'answerComplaint',
    register,
    input: {
      response: c.response,
      answeredOn: { ...c.answeredOn, required: true },
      byEmail: c.byEmail,
      commissionNamed: c.commissionNamed,
    },
    move: 'answer',
  }),
  acting({ verb: 'closeComplaint', register, input: {}, move: 'close' }),
  ending('endComplaint', register),
];
