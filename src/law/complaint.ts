import type { ComplaintFacts } from './complaint-clocks.ts';
import type { Day } from './day.ts';
import { type LawGap, missing, type Requirement, said } from './requirement.ts';

/** What the policy asks a complainant to give (row 45). What is missing is asked for, never a ground to reject. */
export const complaintContents = ['name', 'contact', 'telephone', 'subject', 'reasons'] as const;
export type ComplaintContent = (typeof complaintContents)[number];

/** What a complaint is measured against (row 47). */
export const complaintYardsticks = ['policy', 'practices', 'law'] as const;
export type ComplaintYardstick = (typeof complaintYardsticks)[number];

/** What a complaint may be about besides; row 11 names the refusal of a service. */
export const complaintSubjects = [
  'collection',
  'use',
  'communication',
  'access',
  'security',
  'refusalOfService',
  'other',
] as const;
export type ComplaintSubject = (typeof complaintSubjects)[number];

/** What is known of a complaint beside what its clock depends on. */
export interface ComplaintHandling extends ComplaintFacts {
  readonly contents?: readonly ComplaintContent[] | undefined;
  /** The day on which what was missing was asked for. */
  readonly askedOn?: Day | undefined;
  /** It says that information was seen, used, communicated or lost without right: cause to believe (s. 3.5). */
  readonly allegesIncident?: boolean | undefined;
  readonly incidentOpenedOn?: Day | undefined;
  /** It is in substance a request: its thirty days run from the same receipt. */
  readonly isRequest?: boolean | undefined;
  readonly requestOpenedOn?: Day | undefined;
  /** The separate file holds the complaint. */
  readonly complaintFiled?: boolean | undefined;
  /** The separate file holds the analysis with its documents. */
  readonly analysisFiled?: boolean | undefined;
  /** The separate file holds the response that was sent. */
  readonly responseFiled?: boolean | undefined;
  readonly answeredByEmail?: boolean | undefined;
  /** A message left in its conversation, and nobody has said yet whether it was the answer: the day it was sent. */
  readonly replyFoundOn?: Day | undefined;
  readonly yardsticks?: readonly ComplaintYardstick[] | undefined;
  readonly endedOn?: Day | undefined;
}

/** What was not given and is to be asked for. */
export const missingContents = ({ contents = [] }: ComplaintHandling): readonly ComplaintContent[] =>
  complaintContents.filter((one) => !contents.includes(one));

/** A complaint closes with its three documents and a reasoned reply against the three yardsticks (rows 47 and 49). */
export const complaintClosing = [
  { gap: 'complaintFiled', provision: 'policy:49', met: ({ complaintFiled }) => complaintFiled === true },
  { gap: 'analysisFiled', provision: 'policy:49', met: ({ analysisFiled }) => analysisFiled === true },
  { gap: 'responseFiled', provision: 'policy:49', met: ({ responseFiled }) => responseFiled === true },
  { gap: 'answered', provision: 'policy:47', met: ({ answeredOn }) => answeredOn !== undefined },
  {
    gap: 'threeYardsticks',
    provision: 'policy:47',
    met: ({ yardsticks = [] }) => complaintYardsticks.every((one) => yardsticks.includes(one)),
  },
  {
    gap: 'incidentOpened',
    provision: 'p39.1:3.5',
    met: ({ allegesIncident, incidentOpenedOn }) => allegesIncident !== true || incidentOpenedOn !== undefined,
  },
  {
    gap: 'requestOpened',
    provision: 'p39.1:32',
    met: ({ isRequest, requestOpenedOn }) => isRequest !== true || requestOpenedOn !== undefined,
  },
] as const satisfies readonly Requirement<ComplaintHandling>[];

export const complaintClosingGaps = (facts: ComplaintHandling): readonly LawGap[] => missing(complaintClosing, facts);

/** An extension notice as it is about to be sent: three parts, before the date (row 48). */
export interface ExtensionDraft {
  readonly reasons?: string | undefined;
  readonly progress?: string | undefined;
  readonly newDue?: Day | undefined;
  readonly due: Day;
  readonly today: Day;
}

export const extensionRequirements = [
  { gap: 'reasons', provision: 'policy:48', met: ({ reasons }) => said(reasons) },
  { gap: 'progress', provision: 'policy:48', met: ({ progress }) => said(progress) },
  { gap: 'newDue', provision: 'policy:48', met: ({ newDue, due }) => newDue !== undefined && newDue > due },
  { gap: 'beforeDue', provision: 'policy:48', met: ({ due, today }) => today <= due },
] as const satisfies readonly Requirement<ExtensionDraft>[];

export const extensionGaps = (draft: ExtensionDraft): readonly LawGap[] => missing(extensionRequirements, draft);

/** The response as it is about to be sent: reasoned, by e-mail, with the Commission named; nobody is told to wait. */
export interface ResponseDraft {
  readonly reasons?: string | undefined;
  readonly byEmail?: boolean | undefined;
  readonly commissionNamed?: boolean | undefined;
  /** It asks the person to wait before going to the Commission. */
  readonly tellsToWait?: boolean | undefined;
}

export const responseRequirements = [
  { gap: 'reasons', provision: 'policy:47', met: ({ reasons }) => said(reasons) },
  { gap: 'byEmail', provision: 'policy:47', met: ({ byEmail }) => byEmail === true },
  { gap: 'commissionNamed', provision: 'policy:50', met: ({ commissionNamed }) => commissionNamed === true },
  { gap: 'nobodyWaits', provision: 'p39.1:81', met: ({ tellsToWait }) => tellsToWait !== true },
] as const satisfies readonly Requirement<ResponseDraft>[];

export const responseGaps = (draft: ResponseDraft): readonly LawGap[] => missing(responseRequirements, draft);
