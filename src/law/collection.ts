import { type LawGap, missing, type Requirement, said } from './requirement.ts';

/** Why information may have been collected from a third person, s. 6. The last two need a serious and legitimate reason. */
export const collectionGrounds = ['consent', 'authorizedByLaw', 'interestNotInTime', 'accuracy'] as const;
export type CollectionGround = (typeof collectionGrounds)[number];

/** What is told to somebody who asks where information about them came from. */
export interface SourceDraft {
  readonly source?: string | undefined;
  readonly ground?: CollectionGround | undefined;
  readonly seriousReason?: string | undefined;
}

const needsReason = ({ ground }: SourceDraft): boolean => ground === 'interestNotInTime' || ground === 'accuracy';

export const sourceRequirements = [
  { gap: 'source', provision: 'p39.1:7', met: ({ source }) => said(source) },
  { gap: 'ground', provision: 'p39.1:6', met: ({ ground }) => ground !== undefined },
  { gap: 'seriousReason', provision: 'p39.1:6', met: (draft) => !needsReason(draft) || said(draft.seriousReason) },
] as const satisfies readonly Requirement<SourceDraft>[];

/** What an answer about a source lacks: who it came from, and on what ground it was collected there. Source: ss. 6, 7. */
export const sourceGaps = (draft: SourceDraft): readonly LawGap[] => missing(sourceRequirements, draft);

/** What somebody who asks is told, s. 8 para. 3: the policy names the first three (row 42). */
export const informationElements = ['collected', 'access', 'retention', 'contact'] as const;
export type InformationElement = (typeof informationElements)[number];

export interface InformationDraft {
  readonly told: readonly InformationElement[];
}

export const informationRequirements = informationElements.map(
  (gap): Requirement<InformationDraft, InformationElement> => ({
    gap,
    provision: gap === 'contact' ? 'p39.1:8' : 'policy:42',
    met: ({ told }) => told.includes(gap),
  }),
);

/** What an answer about what is collected leaves out. Source: s. 8 para. 3; policy, row 42. */
export const informationGaps = (draft: InformationDraft): readonly LawGap[] => missing(informationRequirements, draft);
