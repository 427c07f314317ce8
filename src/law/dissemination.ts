import { type LawGap, missing, type Requirement, said } from './requirement.ts';

/** What may be asked under s. 28.1. */
export type DisseminationType = 'ceaseDissemination' | 'deindex' | 'reindex';

/** s. 28.1 para. 1: the dissemination contravenes a law or a court order. It founds no re-indexing. */
export const contraventions = ['law', 'courtOrder'] as const;
export type Contravention = (typeof contraventions)[number];

/** s. 28.1 para. 2: three conditions, all of which must hold. */
export const disseminationConditions = ['seriousInjury', 'greaterThanPublicInterest', 'noMoreThanNecessary'] as const;
export type DisseminationCondition = (typeof disseminationConditions)[number];

/** s. 28.1 para. 3: seven things to take into account in weighing the second and the third condition. */
export const disseminationFactors = [
  'publicFigure',
  'minorAtTheTime',
  'upToDateAndAccurate',
  'sensitivity',
  'context',
  'timeElapsed',
  'pardonOrRestriction',
] as const;
export type DisseminationFactor = (typeof disseminationFactors)[number];

/** What the officer found. A condition without an answer was not weighed. */
export interface DisseminationWeighing {
  readonly type: DisseminationType;
  readonly contravenes?: Contravention | undefined;
  readonly conditions?: { readonly [C in DisseminationCondition]?: boolean | undefined } | undefined;
  /** What was found under each factor, in words; *not applicable* is a finding. */
  readonly factors?: { readonly [F in DisseminationFactor]?: string | undefined } | undefined;
}

const firstParagraph = ({ type, contravenes }: DisseminationWeighing): boolean =>
  type !== 'reindex' && contravenes !== undefined;

type Requires = Requirement<DisseminationWeighing, DisseminationCondition | DisseminationFactor>;

/** Three conditions answered, seven factors considered. */
export const disseminationRequirements: readonly Requires[] = [
  ...disseminationConditions.map(
    (gap): Requires => ({
      gap,
      provision: 'p39.1:28.1',
      met: ({ conditions }) => conditions?.[gap] !== undefined,
    }),
  ),
  ...disseminationFactors.map(
    (gap): Requires => ({ gap, provision: 'p39.1:28.1', met: ({ factors }) => said(factors?.[gap]) }),
  ),
];

/** What was not weighed yet; nothing where a law or a court order already decides. Source: P-39.1 s. 28.1. */
export const disseminationGaps = (weighing: DisseminationWeighing): readonly LawGap[] =>
  firstParagraph(weighing) ? [] : missing(disseminationRequirements, weighing);

/** What the weighing suggests; the officer decides. */
export type DisseminationSuggestion = 'grant' | 'refuse' | 'undetermined';

/**
 * Proposes and never decides: *grant* when a law or an order is contravened, or when all three conditions hold and the
 * seven factors were considered; *refuse* when a condition does not hold, likewise; *undetermined* until then.
 */
export const weighDissemination = (weighing: DisseminationWeighing): DisseminationSuggestion => {
  if (firstParagraph(weighing)) return 'grant';
  if (disseminationGaps(weighing).length > 0) return 'undetermined';
  return disseminationConditions.every((one) => weighing.conditions?.[one] === true) ? 'grant' : 'refuse';
};
