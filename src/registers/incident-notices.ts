import { type Company, isNotGiven } from '../company/company.ts';
import { type CommissionNoticeItemKey, commissionNoticeItems } from '../law/incident.ts';
import { type CommissionNoticeDraft, type NoticeItem, type PersonNoticeDraft, toFollow } from '../law/notices.ts';
import { type Count, isUnknown, type When } from './column.ts';
import type { UnsaidAnswer } from './incident-notice-columns.ts';
import type { IncidentState } from './incidents.ts';

/** What the record itself answers: its words joined, or why they are unknown; undefined when it says nothing. */
type Answer = NoticeItem | undefined;

const wordsOf = (...parts: readonly (string | undefined)[]): Answer => {
  const text = parts.filter((part) => part !== undefined && part !== '').join('\n');
  return text === '' ? undefined : { text };
};

const momentOf = (when: When | undefined): Answer => {
  if (when === undefined) return undefined;
  if (isUnknown(when)) return { unknown: when.unknown };
  return { text: 'day' in when ? when.day : `${when.from}/${when.to}` };
};

const numbersOf = (all: Count | undefined, inQuebec: Count | undefined): Answer => {
  if (all === undefined || inQuebec === undefined) return undefined;
  const [first, second] = [isUnknown(all) ? all : all.about, isUnknown(inQuebec) ? inQuebec : inQuebec.about];
  if (typeof first === 'number' && typeof second === 'number') return { text: `${first}/${second}` };
  const unknown = [first, second].find((one) => typeof one !== 'number');
  return typeof unknown === 'object' ? { unknown: unknown.unknown } : undefined;
};

/** When the persons are told, or that they need not be: an intention alone is said in words (Reg. s. 3(9)). */
const tellingOf = (state: IncidentState): Answer =>
  wordsOf(
    state.conclusion === 'no' ? 'notOwed' : undefined,
    state.personsNoticePlan,
    state.personsNoticeOn,
    state.publicNoticeOn,
    state.deferralGround,
  );

const authoritiesOf = ({ authoritiesOutside, authoritiesNamed }: IncidentState): Answer =>
  authoritiesOutside === 'none' ? { text: 'none' } : wordsOf(authoritiesNamed);

/** What the record says comes first; the officer's *unknown, because …* or *to follow* stands where it says nothing. */
const or = (answer: Answer, unsaid: UnsaidAnswer | undefined): Answer => {
  if (answer !== undefined && !('unknown' in answer && unsaid === 'toFollow')) return answer;
  if (unsaid === undefined) return undefined;
  return unsaid === 'toFollow' ? { toFollow: true } : { unknown: unsaid };
};

/** Items 3 to 11 of the notice to the Commission (Reg. s. 3), as the record answers them now. */
export const noticeItemsOf = (state: IncidentState): Omit<CommissionNoticeDraft, 'organization' | 'contact'> => ({
  informationConcerned: or(
    state.informationConcerned ? wordsOf(state.informationConcerned, state.kinds?.join()) : undefined,
    state.unsaidInformation,
  ),
  circumstancesAndCause: or(
    state.circumstances ? wordsOf(state.circumstances, state.cause) : undefined,
    state.unsaidCircumstances,
  ),
  occurred: or(momentOf(state.occurred), state.unsaidMoment),
  aware: wordsOf(state.awareOn, state.awareUntil),
  personsAndInQuebec: or(numbersOf(state.persons, state.personsInQuebec), state.unsaidNumbers),
  riskElements: or(state.rationale ? wordsOf(state.conclusion, state.rationale) : undefined, state.unsaidRisk),
  noticeToPersons: or(tellingOf(state), state.unsaidPersonsNotice),
  measures: or(state.measures ? wordsOf(state.measures, state.measuresTakenOn) : undefined, state.unsaidMeasures),
  authoritiesOutsideQuebec: or(authoritiesOf(state), state.unsaidAuthorities),
});

/** Whom the Commission and the persons may reach: what the officer wrote, else the officer as the company gives it. */
const contactOf = ({ noticeContact }: IncidentState, { officer }: Company, actor: string): string => {
  const name = isNotGiven(officer.name) ? actor : officer.name;
  const reach = [officer.phone, officer.email].filter((part) => part !== '');
  return noticeContact ?? (reach.length === 0 || name === '' ? '' : [name, ...reach].join(', '));
};

/** The eleven items of the notice to the Commission (Reg. s. 3) as it is about to leave; `actor` is who sends it. */
export const commissionDraftOf = (state: IncidentState, company: Company, actor: string): CommissionNoticeDraft => ({
  organization: wordsOf(company.legalName, isNotGiven(company.neq) ? undefined : company.neq),
  contact: wordsOf(contactOf(state, company, actor)),
  ...noticeItemsOf(state),
});

/** Reg. s. 5(1) and (3): why it cannot be described, or dated, is an answer too. Nothing here may follow later. */
const saidOrWhyNot = (answer: Answer): string | undefined => {
  if (answer === undefined || 'toFollow' in answer) return undefined;
  return 'text' in answer ? answer.text : answer.unknown;
};

/** The six items of the notice to the persons (Reg. s. 5) as it is about to leave. */
export const personsDraftOf = (state: IncidentState, company: Company, actor: string): PersonNoticeDraft => {
  const { informationConcerned, occurred } = noticeItemsOf(state);
  return {
    informationConcerned: saidOrWhyNot(informationConcerned),
    circumstances: state.circumstances,
    occurred: saidOrWhyNot(occurred),
    measures: state.measures,
    measuresSuggested: state.measuresSuggested ?? state.advice?.join(),
    contact: contactOf(state, company, actor),
  };
};

const stillToFollow = (state: IncidentState): readonly CommissionNoticeItemKey[] => toFollow(noticeItemsOf(state));

const changed = (before: IncidentState, after: IncidentState): readonly CommissionNoticeItemKey[] => {
  const [was, is] = [noticeItemsOf(before) as CommissionNoticeDraft, noticeItemsOf(after) as CommissionNoticeDraft];
  return commissionNoticeItems
    .map(({ key }) => key)
    .filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
};

/** What an act does to the supplement: since when it is owed, and for which items; nothing where it changes nothing. */
export interface SupplementSet {
  readonly supplementSince?: string | null;
  readonly supplementItems?: readonly CommissionNoticeItemKey[] | null;
}

/**
 * The supplement that an act opens by itself (Reg. s. 4): with the sending, for each item that is to follow; after it,
 * for each item that the act changed. `today` is the day on which the change was learned, `YYYY-MM-DD`.
 */
export const supplementAfter = (before: IncidentState, after: IncidentState, today: string): SupplementSet => {
  const sentOn = after.commissionNoticeOn;
  if (sentOn === undefined) return {};
  if (before.commissionNoticeOn === undefined) {
    const follow = stillToFollow(after);
    return follow.length === 0
      ? { supplementSince: null, supplementItems: null }
      : { supplementSince: sentOn, supplementItems: follow };
  }
  const learned = changed(before, after);
  if (learned.length === 0) return {};
  const owed = new Set([...(before.supplementItems ?? []), ...learned]);
  return {
    supplementSince: before.supplementSince ?? today,
    supplementItems: commissionNoticeItems.map(({ key }) => key).filter((key) => owed.has(key)),
  };
};

/** What a supplement that left settles: all but the items that are still to follow. */
export const supplementSent = (state: IncidentState): SupplementSet => {
  const follow = stillToFollow(state);
  return follow.length === 0
    ? { supplementSince: null, supplementItems: null }
    : { supplementSince: state.supplementSince ?? state.commissionNoticeOn ?? null, supplementItems: follow };
};
