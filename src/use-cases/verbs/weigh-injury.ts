import { injuryColumns } from '../../registers/injury-columns.ts';
import { acting } from './make-verb.ts';

/**
 * The officer ticks what speaks for and against under each factor (s. 3.7; Reg. s. 7(6)). A conclusion is then proposed
 * in the form of the assessment; nothing is concluded before the officer does it there.
 */
export const weighInjury = acting({ verb: 'weighInjury', register: 'incidents', input: injuryColumns });
