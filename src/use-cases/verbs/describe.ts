import { incidents } from '../../registers/incidents.ts';
import type { Verb } from '../verb.ts';
import { isOpen } from './moving.ts';

const {
  circumstances,
  informationConcerned,
  natures,
  kinds,
  persons,
  occurred,
  personCategories: categories,
  system,
  aboutOfficer,
} = incidents.columns;

/** The officer writes what the register says (Reg. s. 7(1), (2), (3), (5)): the two texts that a row may show. */
export const describe: Verb = {
  verb: 'describe',
  register: 'incidents',
  creates: 'never',
  who: 'officers',
  input: {
    circumstances,
    informationConcerned,
    natures,
    occurred,
    persons,
    personCategories: categories,
    kinds,
    system,
    aboutOfficer,
  },
  decide: (given, { state }) => (isOpen(state) ? { set: given } : { refused: 'wrongStage' }),
};
