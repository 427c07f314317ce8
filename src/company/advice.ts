import type { InformationKind } from './information-kinds.ts';

/** What a person concerned can do, by what was exposed (Reg. s. 5(5); policy, row 56). Most pressing first. */
export const adviceKeys = [
  'credential',
  'financial',
  'sin',
  'email',
  'phone',
  'biometric',
  'health',
  'minor',
  'address',
  'employment',
  'online',
  'general',
] as const;
export type AdviceKey = (typeof adviceKeys)[number];

const advice: Readonly<Record<InformationKind, AdviceKey>> = {
  name: 'general',
  email: 'email',
  address: 'address',
  employerAddress: 'employment',
  postalCode: 'address',
  countryProvince: 'address',
  occupation: 'employment',
  position: 'employment',
  personalPhone: 'phone',
  businessPhone: 'phone',
  phone: 'phone',
  fax: 'phone',
  website: 'online',
  employerName: 'employment',
  employerBusinessName: 'employment',
  ipAddress: 'online',
  credential: 'credential',
  financial: 'financial',
  health: 'health',
  sin: 'sin',
  biometric: 'biometric',
  minor: 'minor',
  other: 'general',
};

/** The advice that goes with these kinds of information, the most pressing first, each once; never none. */
export const adviceFor = (kinds: readonly InformationKind[]): readonly AdviceKey[] => {
  const wanted = new Set<AdviceKey>([...kinds.map((kind) => advice[kind]), 'general']);
  return adviceKeys.filter((key) => wanted.has(key));
};
