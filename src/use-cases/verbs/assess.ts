import { formatDay } from '../../law/day.ts';
import type { State } from '../../ledger/fold.ts';
import { incidents } from '../../registers/incidents.ts';
import type { Verb } from '../verb.ts';
import { moveTo } from './moving.ts';

const { officerConsultedOn, conclusion, rationale } = incidents.columns;
const moves = { yes: 'concludeSerious', no: 'concludeNotSerious' } as const;

const again = ({ conclusion: before, stage }: State): boolean =>
  before === 'yes' && incidents.moves.stillSerious.from.some((one) => one === stage);

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
    // A new conclusion has reasons of its own: those of the one it supersedes do not carry over.
    const after = { ...state, officerConsultedOn: given.officerConsultedOn, rationale: given.rationale };
    const concluded = given.conclusion;
    if (concluded !== 'yes' && concluded !== 'no') {
      const reconsidered = moveTo('reconsider', state, state);
      return 'refused' in reconsidered ? reconsidered : { set: { ...given, ...reconsidered, concludedOn: null } };
    }
    const move = concluded === 'yes' && again(state) ? 'stillSerious' : moves[concluded];
    const moved = moveTo(move, state, after);
    return 'refused' in moved ? moved : { set: { ...given, ...moved, concludedOn: formatDay(today) } };
  },
};
