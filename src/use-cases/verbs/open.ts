import { formatDay } from '../../law/day.ts';
import type { Verb } from '../verb.ts';
import { moveTo } from './moving.ts';

/** The officer opens the case file for the first time: the assessment begins (s. 3.5 para. 1, s. 3.7). */
export const open: Verb = {
  verb: 'open',
  register: 'incidents',
  creates: 'never',
  who: 'officers',
  input: {},
  decide: (_, { state, today }) => {
    const moved = moveTo('open', state, state);
    return 'refused' in moved ? moved : { set: { ...moved, openedOn: formatDay(today) } };
  },
};
