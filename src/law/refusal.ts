import type { ProvisionId } from './provisions.ts';
import { type RefusalCondition, type RefusalGroundKey, type RefusalOffer, refusalGround } from './refusal-grounds.ts';
import type { RequestType } from './request.ts';
import { type LawGap, missing, type Requirement, said } from './requirement.ts';

/** A refusal as it is about to be sent, in whole or in part. */
export interface RefusalDraft {
  readonly type: RequestType;
  readonly ground?: RefusalGroundKey | undefined;
  /** Conditions of the ground that the officer has established. */
  readonly established?: readonly RefusalCondition[] | undefined;
  readonly offered?: readonly RefusalOffer[] | undefined;
  readonly reasons?: string | undefined;
  /** The provision of law that the letter names. */
  readonly provision?: ProvisionId | undefined;
  /** The letter says that the Commission may be asked to examine the disagreement, s. 42. */
  readonly remediesTold?: boolean | undefined;
  /** The letter says within which time, s. 43. */
  readonly timeLimitTold?: boolean | undefined;
}

/** The four elements without which there is no lawful refusal, s. 34. */
export const refusalElements = [
  { gap: 'reasons', provision: 'p39.1:34', met: ({ reasons }) => said(reasons) },
  { gap: 'provisionNamed', provision: 'p39.1:34', met: ({ provision }) => provision !== undefined },
  { gap: 'remedies', provision: 'p39.1:42', met: ({ remediesTold }) => remediesTold === true },
  { gap: 'timeLimit', provision: 'p39.1:43', met: ({ timeLimitTold }) => timeLimitTold === true },
] as const satisfies readonly Requirement<RefusalDraft>[];

const groundGaps = (draft: RefusalDraft): readonly LawGap[] => {
  if (draft.ground === undefined) return [{ gap: 'ground', provision: 'p39.1:34' }];
  const { provision, types, conditions, offers } = refusalGround(draft.ground);
  const wrongProvision = draft.provision !== undefined && draft.provision !== provision;
  return [
    ...(types.includes(draft.type) ? [] : [{ gap: 'groundNotForType', provision }]),
    ...(wrongProvision ? [{ gap: 'otherProvisionNamed', provision }] : []),
    ...conditions.filter((one) => !draft.established?.includes(one)).map((gap) => ({ gap, provision })),
    ...offers.filter((one) => !draft.offered?.includes(one)).map((gap) => ({ gap, provision })),
  ];
};

/**
 * What a refusal lacks, item by item: the four elements of s. 34, then what its ground asks for and what must be
 * offered with it. Empty when the letter may leave. A partial refusal needs the same.
 */
export const refusalGaps = (draft: RefusalDraft): readonly LawGap[] => [
  ...missing(refusalElements, draft),
  ...groundGaps(draft),
];
