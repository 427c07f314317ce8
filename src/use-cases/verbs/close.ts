import { formatDay } from '../../law/day.ts';
import type { Verb } from '../verb.ts';
import { moveTo } from './moving.ts';

/**
 * Closes an incident once the register's eight items stand (Reg. s. 7), every notice left or was waived, and no
 * supplement is owed. The promised notice is asked for where the policy is followed (row 55), which is a setting.
 */
export const close: Verb = {
  verb: 'close',
  register: 'incidents',
  creates: 'never',
  who: 'officers',
  input: {},
  decide: (_, { state, today, company }) => {
    const promised = company.promises.incidents.caiNotification === 'everyIncident';
    const moved = moveTo('close', state, state, ({ gap }) => promised || gap !== 'commissionPromise');
    return 'refused' in moved ? moved : { set: { ...moved, closedOn: formatDay(today) } };
  },
};
