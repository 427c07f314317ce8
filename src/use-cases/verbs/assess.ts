import { formatDay } from '../../law/day.ts';
import { incidents } from '../../registers/incidents.ts';
import type { Verb } from '../verb.ts';
import { isOpen, moveTo } from './moving.ts';

const { officerConsultedOn, conclusion, rationale } = incidents.columns;
const moves = { yes: 'concludeSerious', no: 'concludeNotSerious' } as const;

/**
 * Whether there is a risk of serious injury (s. 3.7), after consulting the person in charge, with the reasons in both
 * directions (Reg. s. 7(6)). A later assessment supersedes this one; both stay in the ledger.
 */
export const assess: Verb = {
  verb: 'assess',
  register: 'incidents',
  creates: 'never',
  who: 'officers',
  input: { officerConsultedOn, conclusion: { ...conclusion, required: true }, rationale },
  decide: (given, { state, today }) => {
    const after = { ...state, ...given };
    const concluded = given.conclusion;
    if (concluded !== 'yes' && concluded !== 'no') {
      if (!isOpen(state)) return { refused: 'wrongStage' };
      return { set: { ...given, stage: 'assessing', concludedOn: null } };
    }
    const moved = moveTo(moves[concluded], state, after);
    return 'refused' in moved ? moved : { set: { ...given, ...moved, concludedOn: formatDay(today) } };
  },
};
