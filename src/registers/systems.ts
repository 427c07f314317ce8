import { informationKinds } from '../company/information-kinds.ts';
import { accessCategories, controls, personCategories, purposes } from '../company/vocabulary.ts';
import type { StateOf } from './column.ts';
import { endingColumns } from './ending-columns.ts';
import { defineRegister } from './register.ts';

/** Systems and their providers (ss. 3.3, 17, 18.3; policy, rows 19, 26, 27 and 29), one entry a system. */
const columns = {
  system: { kind: 'listed', of: 'systems', by: 'officer', on: 'row', required: true },
  kinds: { kind: 'choices', choices: informationKinds, by: 'officer', on: 'row' },
  purposes: { kind: 'choices', choices: purposes, by: 'officer', on: 'row' },
  personCategories: { kind: 'choices', choices: personCategories, by: 'officer', on: 'row' },
  accessBy: { kind: 'choices', choices: accessCategories, by: 'officer', on: 'row' },
  /** Months that information is kept once its purpose is achieved; unknown is said to be so. */
  keptMonths: { kind: 'count', by: 'officer', on: 'row' },
  measures: { kind: 'choices', choices: controls, by: 'officer', on: 'row' },
  writtenContract: { kind: 'flag', by: 'officer', on: 'row' },
  contractOn: { kind: 'day', by: 'officer', on: 'row' },
  measuresInContract: { kind: 'flag', by: 'officer', on: 'row' },
  incidentNoticeInContract: { kind: 'flag', by: 'officer', on: 'row' },
  standingEntry: { kind: 'flag', by: 'officer', on: 'row' },
  outsideQuebec: { kind: 'flag', by: 'officer', on: 'row' },
  assessmentOn: { kind: 'day', by: 'officer', on: 'row' },
  agreementOn: { kind: 'day', by: 'officer', on: 'row' },
  adequateProtection: { kind: 'flag', by: 'officer', on: 'row' },
  reviewedOn: { kind: 'day', by: 'greffe', on: 'row' },
  policyVersion: { kind: 'text', lines: 'one', max: 20, by: 'greffe', on: 'row' },
  sample: { kind: 'flag', by: 'greffe', on: 'row' },
  provider: { kind: 'text', lines: 'one', max: 200, by: 'officer', on: 'caseFile' },
  place: { kind: 'text', lines: 'one', max: 200, by: 'officer', on: 'caseFile' },
  ...endingColumns,
  closedOn: { kind: 'day', by: 'greffe', on: 'row' },
} as const;

export type SystemState = StateOf<typeof columns>;

export const systems = defineRegister({
  key: 'systems',
  prefix: 'SYS',
  listed: true,
  standing: true,
  columns,
  stages: ['entered', 'inOrder', 'retired', 'struck'],
  first: 'entered',
  closed: ['retired', 'struck'],
  moves: {
    review: { from: ['entered', 'inOrder'], to: 'inOrder', guard: () => [] },
    retire: { from: ['entered', 'inOrder'], to: 'retired', guard: () => [] },
    strike: { from: ['entered', 'inOrder'], to: 'struck', guard: () => [] },
  },
});
