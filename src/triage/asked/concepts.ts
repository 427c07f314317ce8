import { conceptsOfIncidents } from './concepts-of-incidents.ts';
import { conceptsOfInformation } from './concepts-of-information.ts';
import { conceptsOfRights } from './concepts-of-rights.ts';
import { conceptsOfSharing } from './concepts-of-sharing.ts';

/**
 * What people speak of, with the words for it in both languages: `one|two words|beginning*`. A word may stand for
 * several things; accents and case make no difference.
 */
export const concepts = {
  ...conceptsOfInformation,
  ...conceptsOfSharing,
  ...conceptsOfRights,
  ...conceptsOfIncidents,
} as const;

export type Concept = keyof typeof concepts;
