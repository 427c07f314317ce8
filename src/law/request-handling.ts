import type { Day } from './day.ts';
import type { RequestFacts } from './request-facts.ts';

/** What is owed because of a request. */
export const requestDutyKeys = [
  'helpToWrite',
  'proveIdentity',
  'ceaseUse',
  'tellApplicantOfConsultation',
  'replyPromised',
  'replyRequired',
  'confirmReply',
  'restOfReply',
  'copyOrAttestation',
  'tellRecipients',
  'helpUnderstand',
  'postPaperCopy',
  'referToClient',
  'holdInformation',
  'retainRequest',
] as const;
export type RequestDutyKey = (typeof requestDutyKeys)[number];

/** What is known of the handling of a request beside what its clocks depend on. Days are civil days in Montréal. */
export interface RequestHandling extends RequestFacts {
  /** A message left in its conversation, and nobody has said yet whether it was the answer: the day it was sent. */
  readonly replyFoundOn?: Day | undefined;
  /** The day on which identity and capacity were both proven. */
  readonly identityOn?: Day | undefined;
  /** Systems or files still to be searched; from the policy's date on it may be answered without them, in part. */
  readonly linesOpen?: number | undefined;
  /** Systems or files that could not be searched: what they may hold is still to be given, or refused with its ground. */
  readonly linesUnsearched?: number | undefined;
  /** What the answer leaves out was refused, with the four elements of s. 34. */
  readonly restRefused?: boolean | undefined;
  /** The day on which the copy or the attestation left (ss. 28.1, 35). */
  readonly copySentOn?: Day | undefined;
  /** The day on which everybody who received the information was told. */
  readonly recipientsToldOn?: Day | undefined;
  /** The rectification is contested before the Commission or a court: recipients are told of that as well. */
  readonly contested?: boolean | undefined;
  readonly helpAskedOn?: Day | undefined;
  readonly helpGivenOn?: Day | undefined;
  /** The day on which the use to which somebody objected ceased. */
  readonly ceasedOn?: Day | undefined;
  readonly postedOn?: Day | undefined;
  /** Whether the information is ours or held for a client enterprise. */
  readonly heldFor?: 'us' | 'clientEnterprise' | undefined;
  readonly referredOn?: Day | undefined;
  /** Withdrawn, no request, a duplicate or an error: nothing more is answered. */
  readonly endedOn?: Day | undefined;
}

/** The company's own choices for requests. */
export interface RequestDutySettings {
  /** Calendar days that the policy promises. */
  readonly days: number;
  /** Working days of the house, *ours, not the law's*, for what must be done promptly. */
  readonly promptly: number;
}

export const defaultRequestDutySettings: RequestDutySettings = { days: 20, promptly: 1 };
