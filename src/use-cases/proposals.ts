import { adviceFor } from '../company/advice.ts';
import type { InformationKind } from '../company/information-kinds.ts';
import { weighSeriousInjury } from '../law/serious-injury.ts';
import type { State } from '../ledger/fold.ts';
import type { IncidentState } from '../registers/incidents.ts';
import type { RegisterKey } from '../registers/index.ts';
import { weighingOf } from '../registers/injury-columns.ts';
import { replyFoundIn } from '../registers/reply-columns.ts';

/**
 * What Greffe proposes for columns that are still empty; a form shows it, and nothing stands until the officer saves.
 * For an incident: the advice that goes with the kinds of information, never none (Reg. s. 5(5); policy, row 56), and
 * as many persons to notify as are concerned; and the conclusion to which the factors that were weighed point (s. 3.7).
 * For a request or a complaint: the day of the message found among those sent, which may be the answer.
 */
export const proposalsFor = (register: RegisterKey, state: State): State => {
  const replied = register === 'requests' || register === 'complaints' ? replyFoundIn(state) : undefined;
  if (replied !== undefined) return { answeredOn: replied, ...(register === 'complaints' ? { byEmail: true } : {}) };
  if (register !== 'incidents') return {};
  const { kinds = [], persons, advice, personsToNotify, conclusion, ...rest }: IncidentState = state;
  const weighing = conclusion === undefined ? weighingOf(rest) : undefined;
  return {
    ...(advice === undefined ? { advice: adviceFor(kinds as readonly InformationKind[]) } : {}),
    ...(personsToNotify === undefined && persons !== undefined ? { personsToNotify: persons } : {}),
    ...(weighing === undefined ? {} : { conclusion: weighSeriousInjury(weighing).suggests }),
  };
};
