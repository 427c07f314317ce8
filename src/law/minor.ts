import type { Day } from './day.ts';
import { byUrgency, type Duty, isLate, type Step } from './duty.ts';
import { type LawGap, missing, type Requirement, said } from './requirement.ts';

/** The line of ss. 4.1 and 14 is fourteen years; the policy speaks of all minors. */
export const ageBands = ['under14', 'from14', 'unknown'] as const;
export type AgeBand = (typeof ageBands)[number];

/** Who consented, as far as anybody did. */
export const consentGivers = ['parentalAuthority', 'tutor', 'minor', 'nobody'] as const;
export type ConsentGiver = (typeof consentGivers)[number];

/**
 * Whether this person could consent for a minor of that age: under fourteen, the person with parental authority or the
 * tutor; from fourteen, the minor as well. Of unknown age is read as under fourteen. Source: P-39.1 ss. 4.1 and 14.
 */
export const mayConsent = (age: AgeBand, by: ConsentGiver): boolean =>
  by === 'parentalAuthority' || by === 'tutor' || (by === 'minor' && age === 'from14');

/** What is known of information on a minor that was found. Days are civil days in Montréal. */
export interface MinorFacts {
  readonly discoveredOn: Day;
  readonly age: AgeBand;
  /** Whose consent was on file when it was found. */
  readonly consentBy?: ConsentGiver | undefined;
  readonly destroyedOn?: Day | undefined;
  readonly destroyedWhat?: string | undefined;
  readonly destroyedBy?: string | undefined;
  /** It came with a mail, which lies in the mailbox as well. */
  readonly cameByMail?: boolean | undefined;
  /** When the mail was deleted there too, by the officer’s own hand. */
  readonly mailboxEmptiedOn?: Day | undefined;
  readonly authorizationAskedOn?: Day | undefined;
  readonly authorizationAskedOf?: ConsentGiver | undefined;
  /** Why the information is necessary, so that authorization is asked instead of destroying. */
  readonly necessaryBecause?: string | undefined;
  readonly authorizationAnswer?: 'given' | 'refused' | undefined;
  readonly authorizationAnsweredOn?: Day | undefined;
  /** A request about the same information is open, or its recourse runs: s. 36 goes first, until that day if known. */
  readonly held?: { readonly until?: Day | undefined } | undefined;
  readonly endedOn?: Day | undefined;
}

/** What is owed because information on a minor was found. */
export const minorDutyKeys = [
  'destroyOrAsk',
  'awaitAuthorization',
  'destroyNow',
  'emptyMailbox',
  'keepForRecourse',
] as const;
export type MinorDutyKey = (typeof minorDutyKeys)[number];
export type MinorDuty = Duty<MinorDutyKey>;

const ageLine = ({ age }: MinorFacts): Step => ({
  step: 'ageLine',
  count: 14,
  provision: age === 'from14' ? 'p39.1:14' : 'p39.1:4.1',
});

const onFile = (facts: MinorFacts): boolean => mayConsent(facts.age, facts.consentBy ?? 'nobody');

const destroyOrAsk = (facts: MinorFacts, today: Day): MinorDuty => {
  const doneOn = facts.destroyedOn ?? facts.authorizationAskedOn;
  const done = doneOn !== undefined || onFile(facts);
  const steps: Step[] = [{ step: 'sameDay', day: facts.discoveredOn, provision: 'policy:34' }, ageLine(facts)];
  if (onFile(facts)) steps.push({ step: 'consentOnFile', provision: 'p39.1:14' });
  if (facts.destroyedOn !== undefined) steps.push({ step: 'destroyed', day: facts.destroyedOn, provision: 'p39.1:23' });
  if (facts.authorizationAskedOn !== undefined)
    steps.push({ step: 'authorizationAsked', day: facts.authorizationAskedOn, provision: 'p39.1:14' });
  return {
    key: 'destroyOrAsk',
    to: 'persons',
    by: facts.discoveredOn,
    sinceAware: done ? undefined : true,
    provision: ['policy:34', 'p39.1:4.1', 'p39.1:14', 'p39.1:23'],
    basis: 'policy',
    done,
    doneOn,
    late: isLate(done, facts.discoveredOn, undefined, today),
    steps,
  };
};

const afterAsking = (facts: MinorFacts, today: Day): readonly MinorDuty[] => {
  const { authorizationAskedOn: asked, authorizationAnswer: answer, destroyedOn } = facts;
  if (asked === undefined || answer === 'given') return [];
  const step: Step = { step: 'authorizationAsked', day: asked, provision: 'p39.1:14' };
  if (answer === undefined) {
    if (destroyedOn !== undefined) return [];
    return [
      {
        key: 'awaitAuthorization',
        to: 'parentalAuthority',
        provision: ['policy:34', 'p39.1:14'],
        basis: 'policy',
        done: false,
        late: false,
        steps: [step, ageLine(facts)],
      },
    ];
  }
  const by = facts.authorizationAnsweredOn ?? today;
  const done = destroyedOn !== undefined;
  return [
    {
      key: 'destroyNow',
      to: 'persons',
      by,
      sinceAware: done ? undefined : true,
      provision: ['policy:34', 'p39.1:23'],
      basis: 'policy',
      done,
      doneOn: destroyedOn,
      late: isLate(done, by, undefined, today),
      steps: [step, { step: 'authorizationRefused', day: by, provision: 'policy:34' }],
    },
  ];
};

const mailHolds: Step = { step: 'mailHolds', provision: 'policy:34' };

/** Destroyed here, it is still in the mailbox: deleting the mail is the officer's (s. 23; policy, row 34). */
const emptyMailbox = (facts: MinorFacts, today: Day): readonly MinorDuty[] => {
  const { destroyedOn: by, cameByMail, mailboxEmptiedOn: doneOn } = facts;
  if (by === undefined || cameByMail !== true) return [];
  return [
    {
      key: 'emptyMailbox',
      to: 'persons',
      by,
      provision: ['policy:34', 'p39.1:23'],
      basis: 'policy',
      done: doneOn !== undefined,
      doneOn,
      late: isLate(doneOn !== undefined, by, undefined, today),
      steps: [{ step: 'destroyed', day: by, provision: 'p39.1:23' }, mailHolds],
    },
  ];
};

const keepForRecourse = (held: NonNullable<MinorFacts['held']>, today: Day): MinorDuty => ({
  key: 'keepForRecourse',
  to: 'persons',
  notBefore: held.until,
  provision: ['p39.1:36'],
  basis: 'law',
  done: held.until !== undefined && today >= held.until,
  late: false,
  steps: [{ step: 'holdGoesFirst', day: held.until, provision: 'p39.1:36' }],
});

const isHeld = ({ held, destroyedOn }: MinorFacts, today: Day): boolean =>
  held !== undefined && destroyedOn === undefined && (held.until === undefined || today < held.until);

/**
 * What is owed because information on a minor was found, on a given day: destroyed the same day, or authorization
 * asked if it is necessary; while a request or its recourse runs, kept instead.
 * Source: policy, rows 32 to 34; P-39.1 ss. 4.1, 14, 23 and 36.
 */
export const minorDuties = (facts: MinorFacts, today: Day): readonly MinorDuty[] => {
  if (facts.endedOn !== undefined) return [];
  if (facts.held !== undefined && isHeld(facts, today)) return [keepForRecourse(facts.held, today)];
  return byUrgency([destroyOrAsk(facts, today), ...afterAsking(facts, today), ...emptyMailbox(facts, today)]);
};

const wasDestroyed = ({ destroyedOn }: MinorFacts): boolean => destroyedOn !== undefined;

/** What a report about a minor must have before it is closed: destroyed with its log, or authorized. */
export const minorClosing = [
  {
    gap: 'destroyedOrAuthorized',
    provision: 'policy:34',
    met: (facts) => wasDestroyed(facts) || facts.authorizationAnswer === 'given' || onFile(facts),
  },
  {
    gap: 'destroyedWhat',
    provision: 'p39.1:23',
    met: (facts) => !wasDestroyed(facts) || said(facts.destroyedWhat),
  },
  { gap: 'destroyedBy', provision: 'p39.1:23', met: (facts) => !wasDestroyed(facts) || said(facts.destroyedBy) },
  {
    gap: 'mailboxEmptied',
    provision: 'p39.1:23',
    met: (facts) => !wasDestroyed(facts) || facts.cameByMail !== true || facts.mailboxEmptiedOn !== undefined,
  },
  {
    gap: 'necessaryBecause',
    provision: 'policy:34',
    met: (facts) => facts.authorizationAskedOn === undefined || said(facts.necessaryBecause),
  },
  {
    gap: 'rightPersonAsked',
    provision: 'p39.1:14',
    met: (facts) =>
      facts.authorizationAskedOn === undefined || mayConsent(facts.age, facts.authorizationAskedOf ?? 'nobody'),
  },
] as const satisfies readonly Requirement<MinorFacts>[];

export const minorClosingGaps = (facts: MinorFacts): readonly LawGap[] => missing(minorClosing, facts);
