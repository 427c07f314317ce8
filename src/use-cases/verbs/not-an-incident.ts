import { formatDay } from '../../law/day.ts';
import type { Verb } from '../verb.ts';
import { moveTo } from './moving.ts';

/** What was reported is no incident in the sense of s. 3.6: by the officer, with the reason; the record is kept. */
export const notAnIncident: Verb = {
  verb: 'notAnIncident',
  register: 'incidents',
  creates: 'never',
  who: 'officers',
  input: { why: { kind: 'text', lines: 'many', max: 2000, by: 'officer', on: 'caseFile', required: true } },
  decide: ({ why }, { state, today }) => {
    const moved = moveTo('notAnIncident', state, state);
    return 'refused' in moved ? moved : { set: { ...moved, closedOn: formatDay(today) }, why: String(why) };
  },
};
