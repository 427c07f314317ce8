import { controls } from '../company/vocabulary.ts';
import type { StateOf } from './column.ts';
import { defineRegister } from './register.ts';

/** Systems and their providers (ss. 3.3, 17, 18.3; policy, rows 19, 26, 27 and 29), one entry a system. */
const columns = {
  system: { kind: 'listed', of: 'systems', by: 'officer', on: 'row', required: true },
  measures: { kind: 'choices', choices: controls, by: 'officer', on: 'row' },
  writtenContract: { kind: 'flag', by: 'officer', on: 'row' },
  contractOn: { kind: 'day', by: 'officer', on: 'row' },
  measuresInContract: { kind: 'flag', by: 'officer', on: 'row' },
  incidentNoticeInContract: { kind: 'flag', by: 'officer', on: 'row' },
  standingEntry: { kind: 'flag', by: 'officer', on: 'row' },
  outsideQuebec: { kind: 'flag', by: 'officer', on: 'row' },
  assessmentOn: { kind: 'day', by: 'officer', on: 'row' },
  adequateProtection: { kind: 'flag', by: 'officer', on: 'row' },
  reviewedOn: { kind: 'day', by: 'greffe', on: 'row' },
  policyVersion: { kind: 'text', lines: 'one', max: 20, by: 'greffe', on: 'row' },
  sample: { kind: 'flag', by: 'greffe', on: 'row' },
  provider: { kind: 'text', lines: 'one', max: 200, by: 'officer', on: 'caseFile' },
  place: { kind: 'text', lines: 'one', max: 200, by: 'officer', on: 'caseFile' },
  closedOn: { kind: 'day', by: 'greffe', on: 'row' },
} as const;

export type SystemState = StateOf<typeof columns>;

export const systems = defineRegister({
  key: 'systems',
  prefix: 'SYS',
  listed: true,
  columns,
  stages: ['entered', 'inOrder', 'retired'],
  first: 'entered',
  closed: ['retired'],
  moves: {
    review: { from: ['entered', 'inOrder'], to: 'inOrder', guard: () => [] },
    retire: { from: ['entered', 'inOrder'], to: 'retired', guard: () => [] },
  },
});
