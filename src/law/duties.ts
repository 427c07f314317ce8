import type { Day } from './day.ts';
import { byUrgency, type Duty, type IncidentDutyKey } from './duty.ts';
import { caiNotice, supplement } from './incident-commission.ts';
import { defaultIncidentDutySettings, type IncidentDutySettings, type IncidentFacts } from './incident-facts.ts';
import { assessment, clientNotice, destructionConfirmation, measures } from './incident-handling.ts';
import { deferralReview, personsNotice } from './incident-persons.ts';
import { registerEntry, retain } from './incident-register.ts';

/**
 * What is owed because of an incident on a given day, the most urgent first. Facts and days in; duties out, each
 * with its provision, whether it is done, and how it came about. Decides nothing and stores nothing.
 * Source: P-39.1 ss. 3.5 to 3.8, r. 3.1, ss. 3 to 8.
 */
export const incidentDuties = (
  facts: IncidentFacts,
  today: Day,
  settings: IncidentDutySettings = defaultIncidentDutySettings,
): readonly Duty<IncidentDutyKey>[] => {
  if (facts.ending !== undefined) return [retain(facts, today)];
  const duties = [
    measures(facts, today, settings),
    assessment(facts, today, settings),
    ...destructionConfirmation(facts, today, settings),
    ...clientNotice(facts, today, settings),
    ...caiNotice(facts, today, settings),
    ...supplement(facts, today, settings),
    ...personsNotice(facts, today, settings),
    ...deferralReview(facts, today),
    registerEntry(facts),
    retain(facts, today),
  ];
  return byUrgency(duties);
};
