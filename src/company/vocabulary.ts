/** Whom the policy covers (row 4). */
export const personCategories = [
  'potentialClient',
  'client',
  'consultant',
  'employee',
  'member',
  'visitor',
  'other',
] as const;
export type PersonCategory = (typeof personCategories)[number];

/** What information is collected for: the policy's eight purposes (row 15). */
export const purposes = [
  'communicationAndSupport',
  'clientRelations',
  'serviceProvision',
  'identification',
  'answerToRequests',
  'informationByEmail',
  'payment',
  'similarUses',
] as const;
export type Purpose = (typeof purposes)[number];

/** The security measures that the policy publishes (row 27). */
export const controls = [
  'ssl',
  'networkMonitoring',
  'backup',
  'loginPassword',
  'multiFactor',
  'biometricUnlock',
  'firewall',
  'mailAuthentication',
  'securityLogs',
  'diskEncryption',
] as const;
export type Control = (typeof controls)[number];

/** Who may see what a system holds: the categories of persons that an answer names (s. 8; policy, row 42). */
export const accessCategories = [
  'officer',
  'management',
  'administration',
  'technicians',
  'allStaff',
  'provider',
] as const;
export type AccessCategory = (typeof accessCategories)[number];

/** What a system is used for. */
export const systemUses = [
  'email',
  'accounting',
  'notes',
  'collaboration',
  'passwords',
  'device',
  'backup',
  'website',
  'other',
] as const;
export type SystemUse = (typeof systemUses)[number];
