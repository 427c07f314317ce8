import { purposes } from '../company/vocabulary.ts';
import { consentGivers } from '../law/minor.ts';
import type { StateOf } from './column.ts';
import { endingColumns } from './ending-columns.ts';
import { defineRegister } from './register.ts';

/** Who consents for whom: the person concerned, or somebody for a minor. */
const givers = ['personConcerned', ...consentGivers.filter((one) => one !== 'nobody')] as const;

/** Consents, one purpose each (ss. 12 to 14; policy, rows 3, 7 and 18). Who consented stays in the case file. */
const columns = {
  purpose: { kind: 'choice', choices: purposes, by: 'officer', on: 'row', required: true },
  obtainedOn: { kind: 'day', by: 'officer', on: 'row', required: true },
  giver: { kind: 'choice', choices: givers, by: 'officer', on: 'row' },
  sensitive: { kind: 'flag', by: 'officer', on: 'row' },
  express: { kind: 'flag', by: 'officer', on: 'row' },
  askedApart: { kind: 'flag', by: 'officer', on: 'row' },
  acceptedPolicyOnly: { kind: 'flag', by: 'officer', on: 'caseFile' },
  expiresOn: { kind: 'day', ahead: true, by: 'officer', on: 'row' },
  withdrawnOn: { kind: 'day', by: 'officer', on: 'row' },
  policyVersion: { kind: 'text', lines: 'one', max: 20, by: 'greffe', on: 'row' },
  sample: { kind: 'flag', by: 'greffe', on: 'row' },

  person: { kind: 'text', lines: 'one', max: 200, by: 'officer', on: 'caseFile', required: true },
  evidence: { kind: 'text', lines: 'many', max: 2000, by: 'officer', on: 'caseFile' },
  expiredOn: { kind: 'day', by: 'greffe', on: 'row' },
  ...endingColumns,
  closedOn: { kind: 'day', by: 'greffe', on: 'row' },
} as const;

export type ConsentState = StateOf<typeof columns>;

export const consents = defineRegister({
  key: 'consents',
  prefix: 'CON',
  listed: true,
  standing: true,
  columns,
  stages: ['valid', 'withdrawn', 'expired', 'struck'],
  first: 'valid',
  closed: ['withdrawn', 'expired', 'struck'],
  moves: {
    withdraw: { from: ['valid'], to: 'withdrawn', guard: () => [] },
    // By time alone: an act of Greffe's.
    expire: { from: ['valid'], to: 'expired', guard: () => [] },
    strike: { from: ['valid'], to: 'struck', guard: () => [] },
  },
});
