import { formatDay } from '../../law/day.ts';
import { requests } from '../../registers/requests.ts';
import type { Verb } from '../verb.ts';

/** The acknowledgement of a request was prepared as a draft; nothing is sent by itself, and no clock stops. */
export const acknowledge: Verb = {
  verb: 'acknowledge',
  register: 'requests',
  creates: 'never',
  who: 'officers',
  input: {},
  decide: (_, { state, today }) => {
    const open = !requests.closed.some((stage) => stage === state.stage);
    if (!open) return { refused: 'wrongStage' };
    const stage = state.stage === requests.first ? requests.moves.acknowledge.to : state.stage;
    return { set: { acknowledgedOn: formatDay(today), stage } };
  },
};
