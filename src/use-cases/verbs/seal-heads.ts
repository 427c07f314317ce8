import { office } from '../../registers/office.ts';
import type { Verb } from '../verb.ts';

/** The heads of all ledgers, sealed in the office's own record so that a rewritten or shortened one shows (DESIGN §2). */
export const sealHeadsVerb: Verb = {
  verb: 'sealHeads',
  register: 'office',
  creates: 'whenAbsent',
  who: 'greffe',
  input: {
    headsFile: office.columns.headsFile,
    headsDigest: office.columns.headsDigest,
    headsCount: office.columns.headsCount,
  },
  decide: (given) => ({ set: { ...given, stage: office.first } }),
};
