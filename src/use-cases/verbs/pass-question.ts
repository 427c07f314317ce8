import { formatDay } from '../../law/day.ts';
import type { Column } from '../../registers/column.ts';
import { requests } from '../../registers/requests.ts';
import type { Verb } from '../verb.ts';
import { entering } from './make-verb.ts';

const { type, told } = requests.columns;

/**
 * A question about the policy that it does not answer, or a copy of it on paper, passed to the officer (policy, rows 59
 * and 61). It is a record, so that it is answered in time and not forgotten; what was asked stays in the case file.
 */
export const passQuestion: Verb = entering({
  verb: 'passQuestion',
  register: 'requests',
  who: 'anybody',
  input: {
    type: { ...type, choices: ['information', 'policyPaperCopy'] } satisfies Column,
    told: { ...told, required: true },
  },
  set: (_, { command, today }) => ({
    means: 'teams',
    receivedOn: formatDay(today),
    requester: command.actor.name,
  }),
});
