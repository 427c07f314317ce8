import { exportColumns } from './export-columns.ts';
import { defineRegister } from './register.ts';

/**
 * The office's own record, one a year (`OFF-2026`): the sealed heads of all ledgers, and what the office itself does.
 * It has a case file and no register row.
 */
export const office = defineRegister({
  key: 'office',
  prefix: 'OFF',
  listed: false,
  columns: {
    headsFile: { kind: 'text', lines: 'one', max: 100, by: 'greffe', on: 'caseFile', required: true },
    headsDigest: { kind: 'text', lines: 'one', max: 64, by: 'greffe', on: 'caseFile', required: true },
    headsCount: { kind: 'count', by: 'greffe', on: 'caseFile', required: true },
    rolesDigest: { kind: 'text', lines: 'one', max: 64, by: 'greffe', on: 'caseFile' },
    ...exportColumns,
  },
  stages: ['running'],
  first: 'running',
  closed: [],
  moves: {},
});
