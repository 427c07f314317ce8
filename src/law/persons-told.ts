import { type ClosingNoticeGround, closesNotice, type PublicNoticeGround } from './incident.ts';
import { type LawGap, missing, type Requirement, said } from './requirement.ts';

/** How far the notice to the persons has come, in numbers of persons; a number that is not known is absent. */
export interface PersonsTold {
  readonly toNotify?: number | undefined;
  readonly notified?: number | undefined;
  /** Of those, how many notices came back: these persons were not told. */
  readonly returned?: number | undefined;
  /** A public notice that was given, and why (Reg. s. 6). */
  readonly publicNoticeGround?: PublicNoticeGround | undefined;
  /** Why the persons not reached are told by that public notice: one of the three grounds of Reg. s. 6 para. 2. */
  readonly restGround?: ClosingNoticeGround | undefined;
}

/** How many persons the notice reached: what came back reached nobody. */
export const reached = ({ notified = 0, returned = 0 }: PersonsTold): number => Math.max(0, notified - returned);

const everyOne = (told: PersonsTold): boolean =>
  told.toNotify !== undefined && told.toNotify > 0 && reached(told) >= told.toNotify;

/**
 * Whether the duty to tell each person has ended: n of n were reached, or a public notice was given on a ground that
 * stands for the individual notice, of all or of the rest (s. 3.5 para. 2; Reg. s. 6). To act rapidly it never does.
 */
export const everyPersonTold = (told: PersonsTold): boolean => {
  const { publicNoticeGround: given, restGround } = told;
  return everyOne(told) || (given !== undefined && (closesNotice(given) || restGround !== undefined));
};

/** The numbers with which the sending of the notice is recorded, so that n of n can be seen. */
export const personsCountRequirements = [
  { gap: 'toNotify', provision: 'p39.1:3.5', met: ({ toNotify }) => toNotify !== undefined },
  { gap: 'notified', provision: 'p39.1:3.5', met: ({ notified }) => notified !== undefined },
  {
    gap: 'returnedOfNotified',
    provision: 'p39.1:3.5',
    met: ({ notified, returned = 0 }) => notified === undefined || returned <= notified,
  },
] as const satisfies readonly Requirement<PersonsCountDraft>[];

/** Numbers as they are about to be recorded; *unknown, because …* is an answer to how many are to be notified. */
export interface PersonsCountDraft {
  readonly toNotify?: number | 'unknown' | undefined;
  readonly notified?: number | undefined;
  readonly returned?: number | undefined;
}

export const personsCountGaps = (draft: PersonsCountDraft): readonly LawGap[] =>
  missing(personsCountRequirements, draft);

/** The ground for the persons who were not reached, as it is about to be recorded. */
export interface PersonsRestDraft {
  readonly reason?: string | undefined;
  readonly publicNoticeGiven: boolean;
}

export const personsRestRequirements = [
  { gap: 'reason', provision: 'reg3.1:7(7)', met: ({ reason }) => said(reason) },
  { gap: 'publicNoticeGiven', provision: 'reg3.1:6', met: ({ publicNoticeGiven }) => publicNoticeGiven },
] as const satisfies readonly Requirement<PersonsRestDraft>[];

export const personsRestGaps = (draft: PersonsRestDraft): readonly LawGap[] => missing(personsRestRequirements, draft);
