/**
 * Kinds of personal information: the sixteen that the policy names (row 14), then those that weigh in an
 * incident. The words are in the locale; "other" is described in words, for the Regulation asks for a description.
 */
export const informationKinds = [
  'name',
  'email',
  'address',
  'employerAddress',
  'postalCode',
  'countryProvince',
  'occupation',
  'position',
  'personalPhone',
  'businessPhone',
  'phone',
  'fax',
  'website',
  'employerName',
  'employerBusinessName',
  'ipAddress',
  'credential',
  'financial',
  'health',
  'sin',
  'biometric',
  'minor',
  'other',
] as const;
export type InformationKind = (typeof informationKinds)[number];

/**
 * Why a kind counts as sensitive: P-39.1 s. 12 names it (medical, biometric or otherwise intimate), the policy calls
 * it so (row 28), or it usually is by its context (s. 12, "a high level of reasonable expectation of privacy").
 */
export type SensitiveBecause = 'statute' | 'policy' | 'context';

const sensitivity: Readonly<Partial<Record<InformationKind, SensitiveBecause>>> = {
  credential: 'policy',
  financial: 'context',
  health: 'statute',
  sin: 'context',
  biometric: 'statute',
  minor: 'context',
};

/** Why this kind is sensitive; undefined when nothing says so, which does not say that it is not. */
export const sensitiveBecause = (kind: InformationKind): SensitiveBecause | undefined => sensitivity[kind];

/** Whether information of this kind is to be treated as sensitive. */
export const isSensitive = (kind: InformationKind): boolean => sensitivity[kind] !== undefined;

/** Every kind as forms list it: what presses most is read first. */
export const kindsSensitiveFirst: readonly InformationKind[] = [
  ...informationKinds.filter(isSensitive),
  ...informationKinds.filter((kind) => !isSensitive(kind)),
];

/** What staff are asked for in a report: the sensitive kinds and the most common; the officer has all of them. */
export const reportedKinds = [
  ...(['credential', 'financial', 'health', 'sin', 'biometric', 'minor'] as const),
  ...(['name', 'email', 'address', 'phone', 'position', 'other'] as const),
] as const satisfies readonly InformationKind[];

/** Business contact information (s. 1 para. 5): weighs less, and discards nothing from incidents or access. */
export const businessContactKinds = [
  'position',
  'businessPhone',
  'employerAddress',
  'employerName',
  'employerBusinessName',
] as const satisfies readonly InformationKind[];

/** Kinds that press for a change at once: an exposed password is rotated before anything is assessed. */
export const rotateAtOnce = (kinds: readonly InformationKind[]): boolean => kinds.includes('credential');
