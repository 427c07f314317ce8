import type { Day } from './day.ts';
import { type LawGap, missing, type Requirement, said } from './requirement.ts';

/** As whom somebody asks, s. 30. */
export const applicantCapacities = [
  'personConcerned',
  'representative',
  'heir',
  'successor',
  'liquidator',
  'beneficiary',
  'parentalAuthority',
  'closeRelative',
] as const;
export type ApplicantCapacity = (typeof applicantCapacities)[number];

/** How identity was proven: the method is kept, never the document. */
export const identityMethods = [
  'knownByStaff',
  'replyFromAddressOnFile',
  'documentSeen',
  'callBack',
  'account',
] as const;
export type IdentityMethod = (typeof identityMethods)[number];

/** What stands between a request and anything personal that is shown, given or changed because of it. */
export interface DisclosureFacts {
  readonly identityMethod?: IdentityMethod | undefined;
  readonly identityOn?: Day | undefined;
  readonly identityBy?: string | undefined;
  readonly capacity?: ApplicantCapacity | undefined;
  /** How the capacity was proven, for anybody but the person concerned. */
  readonly capacityProof?: string | undefined;
  /** A reasonable charge for transcription, reproduction or transmission, in dollars, s. 33. */
  readonly charge?: number | undefined;
  /** The day on which its approximate amount was told. */
  readonly chargeToldOn?: Day | undefined;
  /** Information on a third person was looked for and taken out, or its disclosure decided (s. 40). */
  readonly thirdPersonsChecked?: boolean | undefined;
}

const capacityProven = ({ capacity, capacityProof }: DisclosureFacts): boolean =>
  capacity === 'personConcerned' || said(capacityProof);

/** What must be recorded before anything personal is disclosed: ss. 30, 33 and 40. */
export const disclosureRequirements = [
  { gap: 'identityMethod', provision: 'p39.1:30', met: ({ identityMethod }) => identityMethod !== undefined },
  { gap: 'identityOn', provision: 'p39.1:30', met: ({ identityOn }) => identityOn !== undefined },
  { gap: 'identityBy', provision: 'p39.1:30', met: ({ identityBy }) => said(identityBy) },
  { gap: 'capacity', provision: 'p39.1:30', met: ({ capacity }) => capacity !== undefined },
  { gap: 'capacityProof', provision: 'p39.1:30', met: capacityProven },
  {
    gap: 'chargeTold',
    provision: 'p39.1:33',
    met: ({ charge = 0, chargeToldOn }) => charge === 0 || chargeToldOn !== undefined,
  },
  { gap: 'thirdPersonsChecked', provision: 'p39.1:40', met: ({ thirdPersonsChecked }) => thirdPersonsChecked === true },
] as const satisfies readonly Requirement<DisclosureFacts>[];

/**
 * What is missing before anything personal is disclosed: access, portability, a copy, a rectification shown. Nothing
 * here stops a clock: proof is asked for at once, and the thirty days run (s. 32).
 */
export const disclosureGaps = (facts: DisclosureFacts): readonly LawGap[] => missing(disclosureRequirements, facts);
