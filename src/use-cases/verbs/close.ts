import { formatDay } from '../../law/day.ts';
import type { Verb } from '../verb.ts';
import { moveTo } from './moving.ts';

/** Closes an incident once the register's eight items stand (Reg. s. 7) and every notice left or was waived. */
export const close: Verb = {
  verb: 'close',
  register: 'incidents',
  creates: 'never',
  who: 'officers',
  input: {},
  decide: (_, { state, today }) => {
    const moved = moveTo('close', state, state);
    return 'refused' in moved ? moved : { set: { ...moved, closedOn: formatDay(today) } };
  },
};
