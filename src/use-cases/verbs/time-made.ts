import { addDays, type Day, formatDay } from '../../law/day.ts';
import type { State } from '../../ledger/fold.ts';
import type { Columns } from '../../registers/column.ts';
import { type ConsentState, consents } from '../../registers/consents.ts';
import { dayIn } from '../../registers/day-in.ts';
import { type IncidentState, incidents } from '../../registers/incidents.ts';
import { type RegisterKey, registerOf } from '../../registers/index.ts';
import { clocksOfRequest } from '../../registers/request-duties.ts';
import { type RequestState, requests } from '../../registers/requests.ts';
import { stageOf } from '../stage.ts';
import type { Facts, Verb } from '../verb.ts';

/** What time alone brings about on a record (DESIGN §2): which verb notes it, from which day, and what it sets. */
export interface TimeMade {
  readonly verb: string;
  readonly register: RegisterKey;
  /** Names it in the id of the act, with the reference and the day. */
  readonly duty: string;
  /** The first day on which it is so; undefined while it is not to come, or was noted. `days` is what the policy promises. */
  readonly from: (state: State, days: number) => Day | undefined;
  /** The column that holds the day. */
  readonly column: string;
  readonly set?: (day: string) => State;
}

/** s. 32: from the day after the statute's last, silence is a refusal. It closes nothing: the late reply stays owed. */
const deemedRefusal: TimeMade = {
  verb: 'noteDeemedRefusal',
  register: 'requests',
  duty: 'replyRequired',
  column: 'deemedRefusedOn',
  from: (state, days) => {
    const { answeredOn, deemedRefusedOn } = state as RequestState;
    const on = answeredOn === undefined ? clocksOfRequest(state, days)?.deemedRefusedOn : undefined;
    return on === undefined || deemedRefusedOn === formatDay(on) ? undefined : on;
  },
};

/** s. 14: a consent is over on the day after its last. */
const consentExpiry: TimeMade = {
  verb: 'expireConsent',
  register: 'consents',
  duty: 'endConsentUse',
  column: 'expiredOn',
  from: (state) => {
    const last = dayIn((state as ConsentState).expiresOn);
    return last === undefined ? undefined : addDays(last, 1);
  },
  set: (day) => ({ stage: 'expired', closedOn: day }),
};

/**
 * s. 3.5 para. 3: a deferral lasts only so long as its ground does. One whose day of review passed without a word is
 * over, and the notice is owed again; the officer may defer anew, with a new day.
 */
const deferralExpiry: TimeMade = {
  verb: 'expireDeferral',
  register: 'incidents',
  duty: 'deferralReview',
  column: 'deferralLiftedOn',
  from: (state) => {
    const { deferralGround, deferralReviewOn, deferralLiftedOn } = state as IncidentState;
    const review = dayIn(deferralReviewOn);
    // An act empties a cell with `null`.
    const lifted = (deferralLiftedOn ?? undefined) !== undefined;
    return deferralGround === undefined || lifted || review === undefined ? undefined : addDays(review, 1);
  },
};

/** Everything that time alone brings about; a new one is an object here. */
export const timeMade: readonly TimeMade[] = [deemedRefusal, consentExpiry, deferralExpiry];

const columnsOf: Readonly<Record<string, Columns>> = {
  requests: requests.columns,
  consents: consents.columns,
  incidents: incidents.columns,
};

const isClosed = (register: RegisterKey, state: State): boolean =>
  registerOf(register).closed.includes(stageOf({ register, state }));

/** The day from which it is so on an open record; undefined when there is nothing to note. */
export const dayMade = (made: TimeMade, state: State, days: number): Day | undefined =>
  isClosed(made.register, state) ? undefined : made.from(state, days);

const verbFor = (made: TimeMade): Verb => {
  const column = columnsOf[made.register]?.[made.column];
  return {
    verb: made.verb,
    register: made.register,
    creates: 'never',
    who: 'greffe',
    input: column === undefined ? {} : { [made.column]: { ...column, required: true } },
    decide: (given, { state, today, company }: Facts) => {
      const on = dayMade(made, state, company.promises.requestDays);
      const day = String(given[made.column]);
      // Somebody was faster, or what is known has changed: the day is another one, or there is none.
      if (on === undefined || on > today || formatDay(on) !== day) return { refused: 'wrongStage' };
      return { set: { [made.column]: day, ...made.set?.(day) } };
    },
  };
};

export const timeMadeVerbs: readonly Verb[] = timeMade.map(verbFor);
