import type { Day } from './day.ts';
import { brings } from './decision.ts';
import { type DisclosureFacts, disclosureGaps } from './disclosure.ts';
import { requestClocks } from './request-clocks.ts';
import type { RequestHandling } from './request-handling.ts';
import { type LawGap, missing, type Requirement, said } from './requirement.ts';

/** What a request must have before its case file is closed. */
export const requestClosing = [
  { gap: 'reply', provision: 'p39.1:32', met: ({ answer }) => answer !== undefined },
  { gap: 'linesClosed', provision: 'p39.1:32', met: ({ linesOpen = 0 }) => linesOpen === 0 },
  {
    gap: 'unsearchedPart',
    provision: 'p39.1:34',
    met: ({ answer, linesUnsearched = 0, restRefused }) =>
      answer?.outcome !== 'partlyGranted' || linesUnsearched === 0 || restRefused === true,
  },
  {
    gap: 'copySent',
    provision: 'p39.1:35',
    met: ({ type, answer, copySentOn }) =>
      answer === undefined ||
      copySentOn !== undefined ||
      !(['freeCopy', 'attestDeletion'] as const).some((key) => brings(type, answer.outcome, key)),
  },
  {
    gap: 'attestationSent',
    provision: 'p39.1:28.1',
    met: ({ type, answer, copySentOn }) =>
      answer === undefined || copySentOn !== undefined || !brings(type, answer.outcome, 'attestDissemination'),
  },
  {
    gap: 'recipientsTold',
    provision: 'ccq:40',
    met: ({ type, answer, recipientsToldOn }) =>
      answer === undefined || recipientsToldOn !== undefined || !brings(type, answer.outcome, 'tellRecipients'),
  },
  {
    gap: 'useCeased',
    provision: 'p39.1:22',
    met: ({ type, answer, ceasedOn }) =>
      ceasedOn !== undefined || answer === undefined || !brings(type, answer.outcome, 'ceaseUse'),
  },
  {
    gap: 'paperPosted',
    provision: 'policy:61',
    met: ({ type, answer, postedOn }) =>
      postedOn !== undefined || answer === undefined || !brings(type, answer.outcome, 'postPaperCopy'),
  },
  {
    gap: 'helpGiven',
    provision: 'p39.1:34',
    met: ({ helpAskedOn, helpGivenOn }) => helpAskedOn === undefined || helpGivenOn !== undefined,
  },
] as const satisfies readonly Requirement<RequestHandling>[];

/** What is missing before a request is closed. Its hold and its recourse run on beside a closed file (s. 36). */
export const closingGaps = (facts: RequestHandling): readonly LawGap[] => missing(requestClosing, facts);

/** An end without a reply: withdrawn, no request, a duplicate, or entered in error. */
export const requestEndings = ['withdrawn', 'notARequest', 'duplicateOf', 'registeredInError'] as const;
export type RequestEnding = (typeof requestEndings)[number];

export interface EndingDraft {
  readonly ending: RequestEnding;
  readonly reason?: string | undefined;
  /** What the person said, for a withdrawal. */
  readonly personsWords?: string | undefined;
  readonly duplicateOf?: string | undefined;
}

/** By the officer, with a reason; the record is kept. */
export const endingRequirements = [
  { gap: 'reason', provision: 'p39.1:32', met: ({ reason }) => said(reason) },
  {
    gap: 'personsWords',
    provision: 'p39.1:32',
    met: ({ ending, personsWords }) => ending !== 'withdrawn' || said(personsWords),
  },
  {
    gap: 'otherReference',
    provision: 'p39.1:32',
    met: ({ ending, duplicateOf }) => ending !== 'duplicateOf' || said(duplicateOf),
  },
] as const satisfies readonly Requirement<EndingDraft>[];

export const endingGaps = (draft: EndingDraft): readonly LawGap[] => missing(endingRequirements, draft);

/** A grant as it is about to be sent; copy and erasure asked together are granted in that order. */
export interface GrantDraft extends DisclosureFacts {
  readonly type: RequestHandling['type'];
  /** Search lines that are still open, when it is answered in part. */
  readonly linesOpen?: number | undefined;
  readonly openLinesNamed?: boolean | undefined;
  /** Lines that could not be searched. */
  readonly linesUnsearched?: number | undefined;
  readonly outcome?: 'granted' | 'partlyGranted' | 'refused' | 'notHeld' | undefined;
}

/** Types of which the grant shows, gives or changes nothing personal. */
const impersonal: readonly GrantDraft['type'][] = ['policyPaperCopy', 'consentWithdrawal'];

const isPartial = ({ linesOpen = 0, linesUnsearched = 0 }: GrantDraft): boolean => linesOpen + linesUnsearched > 0;

/**
 * A reply in part names what is still being searched, or could not be, so that the rest stays owed and known; and while
 * there is such a line no reply says that it is complete, or that nothing is held.
 */
export const grantRequirements = [
  {
    gap: 'openLinesNamed',
    provision: 'p39.1:32',
    met: (draft) => !isPartial(draft) || draft.openLinesNamed === true,
  },
  {
    gap: 'complete',
    provision: 'p39.1:32',
    met: (draft) => !isPartial(draft) || (draft.outcome !== 'granted' && draft.outcome !== 'notHeld'),
  },
] as const satisfies readonly Requirement<GrantDraft>[];

/** What a grant lacks: identity and capacity first (s. 30), the charge told (s. 33), open lines named. */
export const grantGaps = (draft: GrantDraft): readonly LawGap[] => [
  ...(impersonal.includes(draft.type) ? [] : disclosureGaps(draft)),
  ...missing(grantRequirements, draft),
];

/** What is asked before information about a person is destroyed. */
export interface DestructionDraft {
  /** False when a record is named that nobody knows. */
  readonly known?: boolean | undefined;
  /** Requests of the same person about the same information, open or within their recourse. */
  readonly requests: readonly RequestHandling[];
  readonly today: Day;
}

const runs = (facts: RequestHandling, today: Day): boolean => {
  if (facts.endedOn !== undefined) return false;
  if (facts.answer === undefined && facts.type !== 'deletion' && facts.type !== 'erasureOnObjection') return true;
  if (facts.linesOpen !== undefined && facts.linesOpen > 0) return true;
  const { holdUntil } = requestClocks(facts);
  if (facts.disagreement !== undefined && holdUntil === undefined) return true;
  return facts.answer !== undefined && holdUntil !== undefined && today < holdUntil;
};

const wantsCopy = ({ type }: RequestHandling): boolean => type === 'access' || type === 'portability';

/** Copy before erasure, and no destruction while a request or its recourse runs. */
export const destructionRequirements = [
  { gap: 'recordKnown', provision: 'p39.1:36', met: ({ known }) => known !== false },
  {
    gap: 'copyFirst',
    provision: 'p39.1:36',
    met: ({ requests }) =>
      requests.every((one) => !wantsCopy(one) || one.answer !== undefined || one.endedOn !== undefined),
  },
  {
    gap: 'recourseEnded',
    provision: 'p39.1:36',
    met: ({ requests, today }) => requests.every((one) => !runs(one, today)),
  },
] as const satisfies readonly Requirement<DestructionDraft>[];

export const destructionGaps = (draft: DestructionDraft): readonly LawGap[] => missing(destructionRequirements, draft);
