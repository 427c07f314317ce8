import { incidents } from '../../registers/incidents.ts';
import type { Verb } from '../verb.ts';
import { isOpen } from './moving.ts';

const { measures, measuresTakenOn, measuresOwner } = incidents.columns;

/** What was done to reduce the risk of injury and to prevent another incident (s. 3.5 para. 1; Reg. s. 7(8)). */
export const recordMeasures: Verb = {
  verb: 'recordMeasures',
  register: 'incidents',
  creates: 'never',
  who: 'officers',
  input: { measures: { ...measures, required: true }, measuresTakenOn, measuresOwner },
  decide: (given, { state }) => (isOpen(state) ? { set: given } : { refused: 'wrongStage' }),
};
