import type { Day } from '../../src/law/day.ts';
import { incidentDuties } from '../../src/law/duties.ts';
import type { Duty, IncidentDutyKey } from '../../src/law/duty.ts';
import {
  defaultIncidentDutySettings,
  type IncidentDutySettings,
  type IncidentFacts,
} from '../../src/law/incident-facts.ts';
import { iso } from './iso.ts';

/** A Wednesday. */
export const aware = iso('2026-11-18');
export const bare: IncidentFacts = { awareOn: aware, measures: 0, registerItemsMissing: [1, 2, 3, 5, 6, 8] };
export const notSerious = {
  officerConsultedOn: iso('2026-11-19'),
  conclusion: 'no',
  concludedOn: iso('2026-11-19'),
} as const;
export const serious = { ...notSerious, conclusion: 'yes' } as const;
export const statute: IncidentDutySettings = { ...defaultIncidentDutySettings, caiNotification: 'seriousRiskOnly' };

export const on = (facts: Partial<IncidentFacts>, today: Day, settings?: IncidentDutySettings) =>
  incidentDuties({ ...bare, ...facts }, today, settings);

export const the = (
  key: IncidentDutyKey,
  facts: Partial<IncidentFacts>,
  today = aware,
  settings?: IncidentDutySettings,
): Duty => {
  const duty = on(facts, today, settings).find((one) => one.key === key);
  if (duty === undefined) throw new Error(`${key} is not owed`);
  return duty;
};

export const keys = (facts: Partial<IncidentFacts>, today = aware, settings?: IncidentDutySettings) =>
  on(facts, today, settings).map(({ key }) => key);

export const stepsOf = (duty: Duty) => duty.steps.map(({ step }) => step);
