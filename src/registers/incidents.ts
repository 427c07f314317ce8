import { kindsSensitiveFirst } from '../company/information-kinds.ts';
import { firstMeasures, scenarios } from '../company/scenarios.ts';
import { personCategories } from '../company/vocabulary.ts';
import { conclusions, incidentNatures, registerItems } from '../law/incident.ts';
import type { StateOf } from './column.ts';
import { endingColumns } from './ending-columns.ts';
import { noticeColumns } from './incident-notice-columns.ts';
import { personsAreTold } from './incident-persons.ts';
import { injuryColumns } from './injury-columns.ts';
import { mailColumns } from './mail-columns.ts';
import { means } from './means.ts';
import { misdirectedColumns } from './misdirected-columns.ts';
import { personsColumns } from './persons-list.ts';
import { defineRegister, type Gap } from './register.ts';
import { reporterColumns } from './reporter-columns.ts';

/**
 * The register of confidentiality incidents (s. 3.8; Reg. s. 7). Every incident is entered, serious or not.
 * What the reporter wrote stays in the case file; managers read the officer's own words (DESIGN §2).
 */
const columns = {
  scenario: { kind: 'choice', choices: scenarios, by: 'reporter', on: 'row', required: true },
  told: { kind: 'text', lines: 'many', max: 6000, by: 'reporter', on: 'caseFile' },
  occurred: { kind: 'when', by: 'reporter', on: 'row' },
  kinds: { kind: 'choices', choices: kindsSensitiveFirst, by: 'reporter', on: 'row' },
  persons: { kind: 'count', of: 'persons', by: 'reporter', on: 'row' },
  system: { kind: 'listed', of: 'systems', by: 'reporter', on: 'row' },
  alreadyDone: { kind: 'text', lines: 'many', max: 2000, by: 'reporter', on: 'caseFile' },
  firstMeasures: { kind: 'choices', choices: firstMeasures, by: 'reporter', on: 'row' },

  /** The officer caused it: the highest authority hears of it in their place (DESIGN §5). */
  aboutOfficer: { kind: 'flag', by: 'reporter', on: 'caseFile' },

  ...reporterColumns,
  ...mailColumns,
  ...misdirectedColumns,

  means: { kind: 'choice', choices: means, by: 'greffe', on: 'row' },
  policyVersion: { kind: 'text', lines: 'one', max: 20, by: 'greffe', on: 'row' },
  awareOn: { kind: 'day', by: 'greffe', on: 'row' },
  /** The last day, where becoming aware took a period (Reg. s. 3(6), s. 7(4)). */
  awareUntil: { kind: 'day', by: 'officer', on: 'row' },
  openedOn: { kind: 'day', by: 'greffe', on: 'row' },
  sample: { kind: 'flag', by: 'greffe', on: 'row' },

  natures: { kind: 'choices', choices: incidentNatures, by: 'officer', on: 'row' },
  circumstances: { kind: 'text', lines: 'many', max: 4000, by: 'officer', on: 'row' },
  informationConcerned: { kind: 'text', lines: 'many', max: 2000, by: 'officer', on: 'row' },
  personCategories: { kind: 'choices', choices: personCategories, by: 'officer', on: 'row' },
  ...injuryColumns,
  officerConsultedOn: { kind: 'day', by: 'officer', on: 'row' },
  conclusion: { kind: 'choice', choices: conclusions, by: 'officer', on: 'row' },
  concludedOn: { kind: 'day', by: 'greffe', on: 'row' },
  rationale: { kind: 'text', lines: 'many', max: 4000, by: 'officer', on: 'caseFile' },
  measures: { kind: 'text', lines: 'many', max: 4000, by: 'officer', on: 'caseFile' },
  measuresTakenOn: { kind: 'day', by: 'officer', on: 'row' },
  measuresOwner: { kind: 'text', lines: 'one', max: 200, by: 'officer', on: 'caseFile' },
  ...noticeColumns,
  ...personsColumns,
  heldFor: { kind: 'choice', choices: ['us', 'clientEnterprise'], by: 'officer', on: 'row' },
  clientToldOn: { kind: 'day', by: 'officer', on: 'row' },
  ...endingColumns,
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

/** What an assessment lacks: the person in charge consulted, and the reasons in both directions. */
export const assessmentGaps = (state: IncidentState): readonly Gap[] => [
  ...(state.officerConsultedOn ? [] : [{ gap: 'officerConsulted', provision: 'p39.1:3.7' } as const]),
  ...(state.rationale ? [] : [{ gap: 'rationale', provision: 'reg3.1:7' } as const]),
];

/** *Undetermined* concludes nothing: the assessment is still owed (s. 3.7). */
const concluded = ({ conclusion }: IncidentState): boolean => conclusion === 'yes' || conclusion === 'no';

const complete = (state: IncidentState): readonly Gap[] => [
  ...(concluded(state) ? [] : [{ gap: 'notConcluded', provision: 'p39.1:3.7' } as const]),
  ...registerItems
    .filter(({ n }) => missingRegisterItems(state).includes(n))
    .map(({ n, provision }) => ({ gap: `item${n}`, provision })),
  ...(state.conclusion === 'yes' || state.commissionNoticeOn || state.commissionNoticeWaived
    ? []
    : [{ gap: 'commissionPromise', provision: 'policy:55' } as const]),
  ...(state.commissionNoticeOn && state.supplementSince
    ? [{ gap: 'supplementOwed', provision: 'reg3.1:4' } as const]
    : []),
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
      guard: assessmentGaps,
    },
    concludeSerious: {
      from: ['assessing', 'noSeriousRisk', 'seriousRisk', 'monitoring'],
      to: 'seriousRisk',
      guard: assessmentGaps,
    },
    // Undetermined: the assessment goes on, whatever was concluded before.
    reconsider: {
      from: ['reported', 'assessing', 'noSeriousRisk', 'seriousRisk', 'notifying', 'monitoring'],
      to: 'assessing',
      guard: free,
    },
    // Assessed again with the same conclusion: the notices that left have left.
    stillSerious: { from: ['notifying', 'monitoring'], to: 'notifying', guard: assessmentGaps },
    notify: { from: ['seriousRisk'], to: 'notifying', guard: free },
    monitor: { from: ['noSeriousRisk', 'notifying'], to: 'monitoring', guard: free },
    // Offered from the assessment on, with what is missing; its guard alone says when.
    close: {
      from: ['assessing', 'noSeriousRisk', 'seriousRisk', 'notifying', 'monitoring'],
      to: 'closed',
      guard: complete,
    },
    end: { from: ['reported', 'assessing', 'noSeriousRisk'], to: 'ended', guard: free },
    notAnIncident: { from: ['reported', 'assessing'], to: 'notAnIncident', guard: free },
  },
});
