import { office } from '../../registers/office.ts';
import type { Verb } from '../verb.ts';

/** Who has which role was changed: an act of the office's own record, by the digest of the roles file (DESIGN §2, §5). */
export const noteRolesVerb: Verb = {
  verb: 'noteRoles',
  register: 'office',
  creates: 'whenAbsent',
  who: 'greffe',
  input: { rolesDigest: { ...office.columns.rolesDigest, required: true } },
  decide: (given) => ({ set: { ...given, stage: office.first } }),
};
