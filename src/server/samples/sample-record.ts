import type { AdviceKey } from '../../company/advice.ts';
import type { FirstMeasure, Scenario } from '../../company/scenarios.ts';

/** An act of a sample record, so many days before the present one. */
export interface SampleAct {
  readonly verb: string;
  readonly daysAgo: number;
  readonly input: Readonly<Record<string, unknown>>;
}

/** One record for trying the office. Every person in it is a placeholder. */
export interface SampleRecord {
  /** Makes the command ids, so that playing twice adds nothing: never changed. */
  readonly key: string;
  readonly daysAgo: number;
  /** Which of the placeholder persons reported it. */
  readonly reporter: 'A' | 'B' | 'C';
  readonly input: Readonly<Record<string, unknown>> & { readonly scenario: Scenario };
  readonly acts: readonly SampleAct[];
}

/** The civil day so many days before the present one, `YYYY-MM-DD`. */
export type DayBefore = (daysAgo: number) => string;

/** An act so many days ago. */
export const act = (verb: string, daysAgo: number, input: SampleAct['input'] = {}): SampleAct => ({
  verb,
  daysAgo,
  input,
});

/** A first measure, noted by the reporter. */
export const noted = (daysAgo: number, measure: FirstMeasure): SampleAct => act('noteMeasure', daysAgo, { measure });

/** The officer’s own words for the register. */
export const described = (
  daysAgo: number,
  circumstances: string,
  informationConcerned: string,
  nature: string,
): SampleAct => act('describe', daysAgo, { circumstances, informationConcerned, natures: [nature] });

/** The officer’s conclusion on the risk of serious injury, with its reasons. */
export const assessed = (on: DayBefore, daysAgo: number, conclusion: 'yes' | 'no', rationale: string): SampleAct =>
  act('assess', daysAgo, { officerConsultedOn: on(daysAgo), conclusion, rationale });

/** The measures taken, and the day. */
export const measured = (on: DayBefore, daysAgo: number, measures: string): SampleAct =>
  act('recordMeasures', daysAgo, { measures, measuresTakenOn: on(daysAgo) });

/** What the notice to the Commission needs beside the register: one item may be left to follow. */
export const preparedForCommission = (
  daysAgo: number,
  inQuebec: number,
  more: SampleAct['input'] = { authoritiesOutside: 'none' },
): SampleAct =>
  act('prepareCommissionNotice', daysAgo, {
    personsInQuebec: { about: inQuebec },
    personsNoticePlan: 'Une lettre à chaque personne, dans les jours qui suivent.',
    ...more,
  });

/** What is suggested to each person, and how many there are. */
export const preparedForPersons = (daysAgo: number, persons: number, advice: readonly AdviceKey[]): SampleAct =>
  act('preparePersonsNotice', daysAgo, { advice, personsToNotify: { about: persons } });

/** Both notices left, and each person was reached. */
export const notified = (on: DayBefore, daysAgo: number, persons: number): SampleAct =>
  act('recordNotices', daysAgo, {
    commissionNoticeOn: on(daysAgo),
    personsNoticeOn: on(daysAgo),
    personsNotified: { about: persons },
  });

/** The promised notice to the Commission, waived with its reason. */
export const waived = (daysAgo: number): SampleAct =>
  act('recordNotices', daysAgo, {
    commissionNoticeWaived:
      'Aucun risque de préjudice sérieux ; la promesse d’aviser est levée, avec ses motifs au dossier.',
  });
