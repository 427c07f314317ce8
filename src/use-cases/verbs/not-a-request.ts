import { formatDay } from '../../law/day.ts';
import { requests } from '../../registers/requests.ts';
import type { Verb } from '../verb.ts';

/** What was entered is no request: by the officer, with the reason; the record is kept. */
export const notARequest: Verb = {
  verb: 'notARequest',
  register: 'requests',
  creates: 'never',
  who: 'officers',
  input: { why: { kind: 'text', lines: 'many', max: 2000, by: 'officer', on: 'caseFile', required: true } },
  decide: ({ why }, { state, today }) => {
    const { from, to } = requests.moves.notARequest;
    if (!from.some((stage) => stage === state.stage)) return { refused: 'wrongStage' };
    return { set: { stage: to, closedOn: formatDay(today) }, why: String(why) };
  },
};
