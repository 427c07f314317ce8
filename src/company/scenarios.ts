import type { IncidentNature } from '../law/incident.ts';

/** What happened, as staff would say it: the policy's three examples (row 52), and those that are as common. */
export const scenarios = [
  'staffConsulted',
  'wrongRecipient',
  'cyberattack',
  'credentialExposed',
  'lostDevice',
  'misdirectedPost',
  'wronglyShared',
  'other',
] as const;
export type Scenario = (typeof scenarios)[number];

/** What can be done in the first minutes by whoever reports: reasonable measures of P-39.1 s. 3.5. */
export const firstMeasures = [
  'recallMessage',
  'askToDestroy',
  'changePassword',
  'closeSessions',
  'blockDevice',
  'unshare',
  'limitAccess',
  'disconnect',
  'reportToIt',
  'retrievePost',
  'keepEvidence',
  'tellOfficerNow',
] as const;
export type FirstMeasure = (typeof firstMeasures)[number];

export interface ScenarioAdvice {
  /** In the order to take them. */
  readonly measures: readonly FirstMeasure[];
  /** What s. 3.6 probably calls it; the officer decides. */
  readonly natures: readonly IncidentNature[];
  /** Minutes count: the receipt tells whom to call before anything else. */
  readonly urgent: boolean;
}

const advice: Readonly<Record<Scenario, ScenarioAdvice>> = {
  staffConsulted: { measures: ['limitAccess', 'keepEvidence', 'tellOfficerNow'], natures: ['access'], urgent: false },
  wrongRecipient: {
    measures: ['recallMessage', 'askToDestroy', 'keepEvidence'],
    natures: ['communication'],
    urgent: false,
  },
  cyberattack: {
    measures: ['disconnect', 'reportToIt', 'keepEvidence'],
    natures: ['access', 'lossOrOther'],
    urgent: true,
  },
  credentialExposed: {
    measures: ['changePassword', 'closeSessions', 'reportToIt'],
    natures: ['lossOrOther'],
    urgent: true,
  },
  lostDevice: { measures: ['blockDevice', 'changePassword', 'reportToIt'], natures: ['lossOrOther'], urgent: true },
  misdirectedPost: {
    measures: ['retrievePost', 'askToDestroy', 'keepEvidence'],
    natures: ['communication'],
    urgent: false,
  },
  wronglyShared: { measures: ['unshare', 'askToDestroy', 'keepEvidence'], natures: ['communication'], urgent: false },
  other: { measures: ['keepEvidence', 'tellOfficerNow'], natures: [], urgent: false },
};

/** First measures, probable natures and urgency of a scenario. Proposes only. */
export const adviceFor = (scenario: Scenario): ScenarioAdvice => advice[scenario];
