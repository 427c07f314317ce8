import {
  type CommissionNoticeItemKey,
  type Conclusion,
  closesNotice,
  commissionNoticeItems,
  type DeferralGround,
  type PersonNoticeItemKey,
  type PublicNoticeGround,
  personNoticeItems,
} from './incident.ts';
import { type LawGap, missing, type Requirement, said } from './requirement.ts';
import type { Because } from './unknown.ts';

/** How an item of the notice to the Commission stands: said, not known and why, or to follow in a supplement. */
export type NoticeItem =
  | { readonly text: string }
  | { readonly unknown: Because }
  /** Opens the duty of the supplement, Reg. s. 4: the notice leaves without waiting for it. */
  | { readonly toFollow: true };

/** The written notice to the Commission as it is about to leave. */
export type CommissionNoticeDraft = { readonly [K in CommissionNoticeItemKey]?: NoticeItem | undefined };

/** The Commission must know who writes and whom to reach: these two stand as text, always. */
const mustStand: readonly CommissionNoticeItemKey[] = ['organization', 'contact'];

const stands = (item: NoticeItem | undefined): boolean => item !== undefined && 'text' in item && said(item.text);

const answered = (key: CommissionNoticeItemKey, item: NoticeItem | undefined): boolean =>
  mustStand.includes(key) ? stands(item) : item !== undefined && (!('text' in item) || said(item.text));

type NoticeRequirement<D, K extends string> = Requirement<D, K>;

/** Reg. s. 3: eleven items, each said, *unknown, because …* or *to follow*; nothing else holds the notice back. */
export const commissionNoticeRequirements: readonly NoticeRequirement<
  CommissionNoticeDraft,
  CommissionNoticeItemKey
>[] = commissionNoticeItems.map(({ key, provision }) => ({
  gap: key,
  provision,
  met: (draft) => answered(key, draft[key]),
}));

export const commissionNoticeGaps = (draft: CommissionNoticeDraft): readonly LawGap<CommissionNoticeItemKey>[] =>
  missing(commissionNoticeRequirements, draft);

/** Items that a supplement still owes to the Commission, Reg. s. 4; what is unknown is owed once it is learned. */
export const toFollow = (draft: CommissionNoticeDraft): readonly CommissionNoticeItemKey[] =>
  commissionNoticeItems
    .map(({ key }) => key)
    .filter((key) => {
      const item = draft[key];
      return item !== undefined && 'toFollow' in item;
    });

/** A notice to the Commission that is about to be waived. */
export interface WaiverDraft {
  readonly conclusion?: Conclusion | undefined;
  readonly reason?: string | undefined;
}

/** Only the policy's promise may be waived: once it is concluded that there is no such risk, and with a reason. */
export const waiverRequirements = [
  { gap: 'onlyThePromise', provision: 'p39.1:3.5', met: ({ conclusion }) => conclusion === 'no' },
  { gap: 'reason', provision: 'policy:55', met: ({ reason }) => said(reason) },
] as const satisfies readonly Requirement<WaiverDraft>[];

export const waiverGaps = (draft: WaiverDraft): readonly LawGap[] => missing(waiverRequirements, draft);

/** The notice to the persons concerned as it is about to leave. */
export type PersonNoticeDraft = { readonly [K in PersonNoticeItemKey]?: string | undefined };

/** Reg. s. 5: six items, all of them said; why the information cannot be described is a description too. */
export const personNoticeRequirements: readonly NoticeRequirement<PersonNoticeDraft, PersonNoticeItemKey>[] =
  personNoticeItems.map(({ key, provision }) => ({ gap: key, provision, met: (draft) => said(draft[key]) }));

export const personNoticeGaps = (draft: PersonNoticeDraft): readonly LawGap<PersonNoticeItemKey>[] =>
  missing(personNoticeRequirements, draft);

/** A public notice as it is about to be given, Reg. s. 6. */
export interface PublicNoticeDraft {
  readonly ground?: PublicNoticeGround | undefined;
  readonly reason?: string | undefined;
  readonly means?: string | undefined;
}

export const publicNoticeRequirements = [
  { gap: 'ground', provision: 'reg3.1:6', met: ({ ground }) => ground !== undefined },
  { gap: 'reason', provision: 'reg3.1:7(7)', met: ({ reason }) => said(reason) },
  { gap: 'means', provision: 'reg3.1:6', met: ({ means }) => said(means) },
] as const satisfies readonly Requirement<PublicNoticeDraft>[];

export const publicNoticeGaps = (draft: PublicNoticeDraft): readonly LawGap[] =>
  missing(publicNoticeRequirements, draft);

/** Whether this public notice, once given, ends the duty to tell each person. */
export const endsPersonsNotice = (draft: PublicNoticeDraft): boolean =>
  draft.ground !== undefined && closesNotice(draft.ground);

/** A deferral of the notice to the persons; the notice to the Commission and the register never wait. */
export interface DeferralDraft {
  readonly ground?: DeferralGround | undefined;
  /** The body responsible by law; the firm's own investigation defers nothing. */
  readonly body?: string | undefined;
  readonly reviewOn?: string | undefined;
  /** For another law: which one, and that the officer signed. */
  readonly citation?: string | undefined;
  readonly officerSigned?: boolean | undefined;
}

const byInvestigation = ({ ground }: DeferralDraft): boolean => ground !== 'otherLaw';

export const deferralRequirements = [
  { gap: 'ground', provision: 'p39.1:3.5', met: ({ ground }) => ground !== undefined },
  { gap: 'body', provision: 'p39.1:3.5', met: (draft) => !byInvestigation(draft) || said(draft.body) },
  { gap: 'reviewOn', provision: 'p39.1:3.5', met: (draft) => !byInvestigation(draft) || said(draft.reviewOn) },
  { gap: 'citation', provision: 'policy:58', met: (draft) => byInvestigation(draft) || said(draft.citation) },
  {
    gap: 'officerSigned',
    provision: 'policy:58',
    met: (draft) => byInvestigation(draft) || draft.officerSigned === true,
  },
] as const satisfies readonly Requirement<DeferralDraft>[];

export const deferralGaps = (draft: DeferralDraft): readonly LawGap[] => missing(deferralRequirements, draft);
