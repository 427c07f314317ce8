import { adviceFor } from '../../company/advice.ts';
import { isNotGiven } from '../../company/company.ts';
import type { CommissionNoticeItemKey, PersonNoticeItemKey } from '../../law/incident.ts';
import type { NoticeItem } from '../../law/notices.ts';
import { words } from '../../locales/index.ts';
import { letterWords } from '../../locales/letters/index.ts';
import { type Count, isUnknown, type When } from '../../registers/column.ts';
import { commissionDraftOf, personsDraftOf } from '../../registers/incident-notices.ts';
import type { IncidentState } from '../../registers/incidents.ts';
import { longDayOf } from '../long-day.ts';
import { chosen, chosenInSentence, day, linesOf, together } from './fills.ts';
import type { Fill, Filling, LetterFacts } from './kind.ts';

/** The incident, with the advice that its kinds of information call for until the officer chose some: never none. */
export const incidentOf = ({ state }: LetterFacts): IncidentState => {
  const incident = state as IncidentState;
  return { ...incident, advice: incident.advice ?? adviceFor(incident.kinds ?? []) };
};

/** The eleven items as the law's guard sees them; who signs is whom the Commission reaches. */
export const commissionDraft = (facts: LetterFacts) =>
  commissionDraftOf(incidentOf(facts), facts.company, facts.officer.name);

/** The six items as the law's guard sees them. */
export const personsDraft = (facts: LetterFacts) =>
  personsDraftOf(incidentOf(facts), facts.company, facts.officer.name);

const organization: Fill = ({ company, language }) => {
  const { neq, neqUnknown } = letterWords(language);
  return [company.legalName, isNotGiven(company.neq) ? neqUnknown : neq(company.neq)];
};

const kindsOf = (facts: LetterFacts): string | undefined => {
  const { names } = letterWords(facts.language);
  const kinds = chosenInSentence(incidentOf(facts).kinds, words(facts.language).registers.incidents.choices.kinds);
  return kinds && names(kinds.join(', '));
};

/** What was concerned, as the officer describes it, then by kind. */
export const informationConcerned: Fill = (facts) =>
  together(linesOf(incidentOf(facts).informationConcerned), kindsOf(facts));

export const circumstances: Fill = (facts) => linesOf(incidentOf(facts).circumstances);

const circumstancesAndCause: Fill = (facts) => {
  const { cause, causeUnknown } = letterWords(facts.language);
  const known = linesOf(incidentOf(facts).cause);
  return together(circumstances(facts), known === undefined ? causeUnknown : cause(known.join(' ')));
};

const whenSaid = (when: When | undefined, { language }: LetterFacts): Filling => {
  if (when === undefined) return undefined;
  if (isUnknown(when)) return when;
  const say = letterWords(language);
  if ('day' in when) return say.onDay(longDayOf(when.day, language) ?? when.day);
  return say.period(longDayOf(when.from, language) ?? '', longDayOf(when.to, language) ?? '');
};

export const occurred: Fill = (facts) => whenSaid(incidentOf(facts).occurred, facts);

const aware: Fill = (facts) => {
  const { awareOn, awareUntil } = incidentOf(facts);
  if (awareOn === undefined) return undefined;
  return whenSaid(awareUntil === undefined ? { day: awareOn } : { from: awareOn, to: awareUntil }, facts);
};

const number = (count: Count | undefined): string => (count === undefined || isUnknown(count) ? '' : `${count.about}`);

const personsAndInQuebec: Fill = (facts) => {
  const { persons, personsInQuebec } = incidentOf(facts);
  return letterWords(facts.language).persons(number(persons), number(personsInQuebec));
};

const riskElements: Fill = (facts) => {
  const { conclusion, rationale } = incidentOf(facts);
  return together(
    chosen(conclusion, words(facts.language).registers.incidents.choices.conclusion)?.map((one) => `${one}.`),
    linesOf(rationale),
  );
};

const noticeToPersons: Fill = (facts) => {
  const say = letterWords(facts.language);
  const { conclusion, personsNoticePlan, deferralGround } = incidentOf(facts);
  const told = (column: string, sentence: (on: string) => string): string | undefined => {
    const on = day(column)(facts);
    return typeof on === 'string' ? sentence(on) : undefined;
  };
  return together(
    conclusion === 'no' ? say.personsNotOwed : undefined,
    linesOf(personsNoticePlan),
    told('personsNoticeOn', say.personsTold),
    told('publicNoticeOn', say.publicNoticeGiven),
    deferralGround === undefined ? undefined : say.personsDeferred,
  );
};

export const measures: Fill = (facts) => {
  const taken = linesOf(incidentOf(facts).measures);
  if (taken === undefined) return undefined;
  const on = day('measuresTakenOn')(facts);
  const dated = typeof on === 'string' ? letterWords(facts.language).measuresOn(on) : undefined;
  return together(taken, dated);
};

const authoritiesOutsideQuebec: Fill = (facts) => {
  const { authoritiesOutside, authoritiesNamed } = incidentOf(facts);
  return authoritiesOutside === 'none' ? letterWords(facts.language).noAuthority : linesOf(authoritiesNamed);
};

/** Measures that the person can take: what the officer wrote, else the advice chosen or called for by the kinds. */
export const measuresSuggested: Fill = (facts) => {
  const { measuresSuggested: written, advice } = incidentOf(facts);
  return linesOf(written) ?? chosen(advice, words(facts.language).advice);
};

const contact: Fill = (facts) => personsDraft(facts).contact;

const whenStanding =
  (key: CommissionNoticeItemKey, fill: Fill): Fill =>
  (facts) => {
    const item: NoticeItem | undefined = commissionDraft(facts)[key];
    return item === undefined || 'text' in item ? item && fill(facts) : item;
  };

const standing = (fills: Readonly<Record<CommissionNoticeItemKey, Fill>>): Readonly<Record<string, Fill>> =>
  Object.fromEntries(
    Object.entries(fills).map(([key, fill]) => [key, whenStanding(key as CommissionNoticeItemKey, fill)]),
  );

/** The eleven items of the notice to the Commission (Reg. s. 3): said, unknown and why, or to follow. */
export const commissionItems = standing({
  organization,
  contact,
  informationConcerned,
  circumstancesAndCause,
  occurred,
  aware,
  personsAndInQuebec,
  riskElements,
  noticeToPersons,
  measures,
  authoritiesOutsideQuebec,
});

/** The six items of the notice to the persons (Reg. s. 5); why one cannot be described is an answer too. */
export const personsItems: Readonly<Record<PersonNoticeItemKey, Fill>> = {
  informationConcerned: (facts) => {
    const { unsaidInformation: unsaid } = incidentOf(facts);
    const said = informationConcerned(facts);
    return said ?? (unsaid === undefined || unsaid === 'toFollow' ? undefined : { unknown: unsaid });
  },
  circumstances,
  occurred,
  measures,
  measuresSuggested,
  contact,
};
