import type { StateOf } from './column.ts';
import { endingColumns } from './ending-columns.ts';
import { letterColumns } from './letter-columns.ts';
import { means } from './means.ts';
import { defineRegister } from './register.ts';

/** Versions of the confidentiality policy with their notices (s. 8.2; policy, rows 2, 7, 60 to 62). */
const columns = {
  number: { kind: 'text', lines: 'one', max: 20, by: 'officer', on: 'row', required: true },
  effectiveOn: { kind: 'day', ahead: true, by: 'officer', on: 'row', required: true },
  languages: { kind: 'choices', choices: ['fr', 'en'], by: 'officer', on: 'row' },
  noticeOn: { kind: 'day', by: 'officer', on: 'row' },
  noticeMeans: { kind: 'choices', choices: means, by: 'officer', on: 'row' },
  publishedOnSite: { kind: 'flag', by: 'officer', on: 'row' },
  lessProtective: { kind: 'flag', by: 'officer', on: 'row' },
  consentRecorded: { kind: 'flag', by: 'officer', on: 'row' },
  sample: { kind: 'flag', by: 'greffe', on: 'row' },
  changes: { kind: 'text', lines: 'many', max: 4000, by: 'officer', on: 'caseFile' },
  ...letterColumns,
  ...endingColumns,
  closedOn: { kind: 'day', by: 'greffe', on: 'row' },
} as const;

export type PolicyVersionState = StateOf<typeof columns>;

export const policyVersions = defineRegister({
  key: 'policyVersions',
  prefix: 'POL',
  listed: true,
  standing: true,
  columns,
  stages: ['published', 'superseded', 'struck'],
  first: 'published',
  closed: ['superseded', 'struck'],
  moves: {
    supersede: { from: ['published'], to: 'superseded', guard: () => [] },
    strike: { from: ['published'], to: 'struck', guard: () => [] },
  },
});
