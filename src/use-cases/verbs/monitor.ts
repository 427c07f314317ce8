import type { Verb } from '../verb.ts';
import { moveTo } from './moving.ts';

/** Nothing more is owed at once: the measures are watched until the incident is closed. */
export const monitor: Verb = {
  verb: 'monitor',
  register: 'incidents',
  creates: 'never',
  who: 'officers',
  input: {},
  decide: (_, { state }) => {
    const moved = moveTo('monitor', state, state);
    return 'refused' in moved ? moved : { set: moved };
  },
};
