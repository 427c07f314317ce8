import { informationKinds } from '../company/information-kinds.ts';
import { firstMeasures, scenarios } from '../company/scenarios.ts';
import { personCategories } from '../company/vocabulary.ts';
import { conclusions, deferralGrounds, incidentNatures, publicNoticeGrounds } from '../law/incident.ts';
import type { StateOf } from './column.ts';
import { endings } from './endings.ts';
import { means } from './means.ts';
import { defineRegister, type Gap } from './register.ts';

/**
 * The register of confidentiality incidents (s. 3.8; Reg. s. 7). Every incident is entered, serious or not.
 * What the reporter wrote stays in the case file; managers read the officer's own words (DESIGN §2).
 */
const columns = {
  scenario: { kind: 'choice', choices: scenarios, by: 'reporter', on: 'row', required: true },
  told: { kind: 'text', lines: 'many', max: 6000, by: 'reporter', on: 'caseFile' },
  occurred: { kind: 'when', by: 'reporter', on: 'row' },
  kinds: { kind: 'choices', choices: informationKinds, by: 'reporter', on: 'row' },
  persons: { kind: 'count', by: 'reporter', on: 'row' },
  system: { kind: 'listed', of: 'systems', by: 'reporter', on: 'row' },
  alreadyDone: { kind: 'text', lines: 'many', max: 2000, by: 'reporter', on: 'caseFile' },
  firstMeasures: { kind: 'choices', choices: firstMeasures, by: 'reporter', on: 'row' },

  means: { kind: 'choice', choices: means, by: 'greffe', on: 'row' },
  policyVersion: { kind: 'text', lines: 'one', max: 20, by: 'greffe', on: 'row' },
  awareOn: { kind: 'day', by: 'greffe', on: 'row' },
  openedOn: { kind: 'day', by: 'greffe', on: 'row' },
  sample: { kind: 'flag', by: 'greffe', on: 'row' },

  natures: { kind: 'choices', choices: incidentNatures, by: 'officer', on: 'row' },
  circumstances: { kind: 'text', lines: 'many', max: 4000, by: 'officer', on: 'row' },
  informationConcerned: { kind: 'text', lines: 'many', max: 2000, by: 'officer', on: 'row' },
  personCategories: { kind: 'choices', choices: personCategories, by: 'officer', on: 'row' },
  officerConsultedOn: { kind: 'day', by: 'officer', on: 'row' },
  conclusion: { kind: 'choice', choices: conclusions, by: 'officer', on: 'row' },
  concludedOn: { kind: 'day', by: 'greffe', on: 'row' },
  rationale: { kind: 'text', lines: 'many', max: 4000, by: 'officer', on: 'caseFile' },
  measures: { kind: 'text', lines: 'many', max: 4000, by: 'officer', on: 'caseFile' },
  measuresTakenOn: { kind: 'day', by: 'officer', on: 'row' },
  measuresOwner: { kind: 'text', lines: 'one', max: 200, by: 'officer', on: 'caseFile' },
  commissionNoticeOn: { kind: 'day', by: 'officer', on: 'row' },
  commissionNoticeWaived: { kind: 'text', lines: 'many', max: 2000, by: 'officer', on: 'caseFile' },
  personsNoticeOn: { kind: 'day', by: 'officer', on: 'row' },
  publicNoticeOn: { kind: 'day', by: 'officer', on: 'row' },
  publicNoticeGround: { kind: 'choice', choices: publicNoticeGrounds, by: 'officer', on: 'row' },
  deferralGround: { kind: 'choice', choices: deferralGrounds, by: 'officer', on: 'row' },
  deferralBody: { kind: 'text', lines: 'one', max: 200, by: 'officer', on: 'caseFile' },
  deferralReviewOn: { kind: 'day', ahead: true, by: 'officer', on: 'row' },
  deferralCitation: { kind: 'text', lines: 'one', max: 300, by: 'officer', on: 'caseFile' },
  deferralSigned: { kind: 'flag', by: 'officer', on: 'row' },
  deferralLiftedOn: { kind: 'day', by: 'officer', on: 'row' },
  supplementSince: { kind: 'day', by: 'officer', on: 'row' },
  supplementSentOn: { kind: 'day', by: 'officer', on: 'row' },
  heldFor: { kind: 'choice', choices: ['us', 'clientEnterprise'], by: 'officer', on: 'row' },
  clientToldOn: { kind: 'day', by: 'officer', on: 'row' },
  ending: { kind: 'choice', choices: endings, by: 'officer', on: 'row' },
  otherReference: { kind: 'text', lines: 'one', max: 20, by: 'officer', on: 'caseFile' },
  closedOn: { kind: 'day', by: 'greffe', on: 'row' },
} as const;

export type IncidentState = StateOf<typeof columns>;

/** The items of Reg. s. 7 that the record does not answer yet; "unknown, because …" is an answer. */
export const missingRegisterItems = (state: IncidentState): readonly number[] => {
  const serious = state.conclusion === 'yes';
  const answered: readonly (readonly [number, boolean])[] = [
    [1, Boolean(state.informationConcerned) || (state.kinds?.length ?? 0) > 0],
    [2, Boolean(state.circumstances)],
    [3, state.occurred !== undefined],
    [4, state.awareOn !== undefined],
    [5, state.persons !== undefined],
    [6, state.conclusion !== undefined && Boolean(state.rationale)],
    [7, !serious || (state.commissionNoticeOn !== undefined && personsAreTold(state))],
    [8, Boolean(state.measures) && state.measuresTakenOn !== undefined],
  ];
  return answered.filter(([, there]) => !there).map(([item]) => item);
};

/** The persons were told, or a public notice on one of the three grounds stands in its place (Reg. s. 6). */
const personsAreTold = (state: IncidentState): boolean =>
  state.personsNoticeOn !== undefined ||
  (state.publicNoticeOn !== undefined &&
    state.publicNoticeGround !== undefined &&
    state.publicNoticeGround !== 'rapidAction');

const assessed = (state: IncidentState): readonly Gap[] => [
  ...(state.officerConsultedOn ? [] : [{ gap: 'officerConsulted', provision: 'p39.1:3.7' } as const]),
  ...(state.rationale ? [] : [{ gap: 'rationale', provision: 'reg3.1:7' } as const]),
];

const complete = (state: IncidentState): readonly Gap[] => [
  ...missingRegisterItems(state).map((item) => ({ gap: `item${item}`, provision: 'reg3.1:7' }) as const),
  ...(state.conclusion === 'yes' || state.commissionNoticeOn || state.commissionNoticeWaived
    ? []
    : [{ gap: 'commissionPromise', provision: 'policy:55' } as const]),
];

const free = (): readonly Gap[] => [];

/** Stages and moves of law.md §1.8: a suspicion is enough to open, and nothing closes past a guard. */
export const incidents = defineRegister({
  key: 'incidents',
  prefix: 'INC',
  listed: true,
  columns,
  stages: [
    'reported',
    'assessing',
    'noSeriousRisk',
    'seriousRisk',
    'notifying',
    'monitoring',
    'closed',
    'notAnIncident',
    'ended',
  ],
  first: 'reported',
  closed: ['closed', 'notAnIncident', 'ended'],
  moves: {
    open: { from: ['reported'], to: 'assessing', guard: free },
    concludeNotSerious: {
      from: ['assessing', 'noSeriousRisk', 'seriousRisk', 'notifying', 'monitoring'],
      to: 'noSeriousRisk',
      guard: assessed,
    },
    concludeSerious: { from: ['assessing', 'noSeriousRisk', 'seriousRisk'], to: 'seriousRisk', guard: assessed },
    notify: { from: ['seriousRisk'], to: 'notifying', guard: free },
    monitor: { from: ['noSeriousRisk', 'notifying'], to: 'monitoring', guard: free },
    close: { from: ['noSeriousRisk', 'monitoring'], to: 'closed', guard: complete },
    end: { from: ['reported', 'assessing'], to: 'ended', guard: free },
    notAnIncident: { from: ['reported', 'assessing'], to: 'notAnIncident', guard: free },
  },
});
