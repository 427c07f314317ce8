import { informationKinds } from '../company/information-kinds.ts';
import type { StateOf } from './column.ts';
import { endingColumns } from './ending-columns.ts';
import { letterColumns } from './letter-columns.ts';
import { defineRegister } from './register.ts';

/** How information ceased to be personal information that we hold. */
export const destructionMethods = ['erased', 'shredded', 'returned', 'anonymized'] as const;
/** Why it was destroyed or anonymized (s. 23; policy, rows 8, 30 and 34). */
export const destructionReasons = [
  'purposeAchieved',
  'retentionEnded',
  'requestGranted',
  'minor',
  'objection',
] as const;

const line = { kind: 'text', lines: 'one', max: 200, by: 'greffe', on: 'caseFile' } as const;

/**
 * A record of our own that was destroyed when its time was up: which, who approved it and when, and its tombstone, so that
 * a check finds out whether one stands where there should be none.
 */
export const ownRecordColumns = {
  destroyedRecord: line,
  approvedBy: line,
  approvedOn: { kind: 'day', by: 'greffe', on: 'caseFile' },
  tombstoneFile: line,
  tombstoneDigest: { ...line, max: 64 },
  tombstoneHead: { ...line, max: 64 },
  tombstoneActs: { kind: 'count', by: 'greffe', on: 'caseFile' },
} as const;

/** Destructions and anonymizations (s. 23, r. 0.1). What is kept says what went, never whose it was. */
const columns = {
  reason: { kind: 'choice', choices: destructionReasons, by: 'officer', on: 'row', required: true },
  method: { kind: 'choice', choices: destructionMethods, by: 'officer', on: 'row', required: true },
  kinds: { kind: 'choices', choices: informationKinds, by: 'officer', on: 'row' },
  system: { kind: 'listed', of: 'systems', by: 'officer', on: 'row' },
  destroyedOn: { kind: 'day', by: 'officer', on: 'row', required: true },
  /** No request about it is open, and no recourse runs (s. 36). */
  nothingRuns: { kind: 'flag', by: 'officer', on: 'row' },
  policyVersion: { kind: 'text', lines: 'one', max: 20, by: 'greffe', on: 'row' },
  sample: { kind: 'flag', by: 'greffe', on: 'row' },

  destroyedWhat: { kind: 'text', lines: 'many', max: 2000, by: 'officer', on: 'caseFile', required: true },
  destroyedBy: { kind: 'text', lines: 'one', max: 200, by: 'officer', on: 'caseFile', required: true },
  linkedReference: { kind: 'text', lines: 'one', max: 20, by: 'officer', on: 'caseFile' },
  ...ownRecordColumns,
  ...letterColumns,
  ...endingColumns,
  closedOn: { kind: 'day', by: 'greffe', on: 'row' },
} as const;

export type DestructionState = StateOf<typeof columns>;

export const destructions = defineRegister({
  key: 'destructions',
  prefix: 'DES',
  listed: true,
  columns,
  stages: ['entered', 'approved', 'destroyed', 'struck'],
  first: 'entered',
  closed: ['destroyed', 'struck'],
  moves: {
    // Both by Greffe: what the officer approved is under way, then carried out to its end.
    carryOut: { from: ['approved'], to: 'destroyed', guard: () => [] },
    strike: { from: ['entered'], to: 'struck', guard: () => [] },
  },
});
