import { incidents } from '../../registers/incidents.ts';
import type { Verb } from '../verb.ts';
import { isOpen } from './moving.ts';

/** A first measure was taken (s. 3.5 para. 1: reasonable measures to reduce the risk); noted by whoever took it. */
export const noteMeasure: Verb = {
  verb: 'noteMeasure',
  register: 'incidents',
  creates: 'never',
  who: 'reporter',
  input: {
    measure: {
      kind: 'choice',
      choices: incidents.columns.firstMeasures.choices,
      by: 'reporter',
      on: 'row',
      required: true,
    },
  },
  decide: ({ measure }, { state }) => {
    if (!isOpen(state)) return { refused: 'wrongStage' };
    const before = Array.isArray(state.firstMeasures) ? state.firstMeasures : [];
    const after = incidents.columns.firstMeasures.choices.filter((key) => key === measure || before.includes(key));
    return { set: { firstMeasures: after } };
  },
};
