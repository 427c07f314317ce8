import { informationKinds } from '../company/information-kinds.ts';
import { communicationBases } from '../law/communication.ts';
import { transactionUndertakings } from '../law/governance.ts';
import type { StateOf } from './column.ts';
import { endingColumns } from './ending-columns.ts';
import { defineRegister } from './register.ts';

/** Communications to third persons without consent (ss. 3.5, 18; policy, rows 19 to 24), entered by the officer. */
const columns = {
  basis: { kind: 'choice', choices: communicationBases, by: 'officer', on: 'row', required: true },
  communicatedOn: { kind: 'day', by: 'officer', on: 'row', required: true },
  kinds: { kind: 'choices', choices: informationKinds, by: 'officer', on: 'row' },
  /** One entry that stands for every communication of its kind, as to a provider: a reading to be confirmed. */
  standing: { kind: 'flag', by: 'officer', on: 'row' },
  entryMandatory: { kind: 'flag', by: 'greffe', on: 'row' },
  policyVersion: { kind: 'text', lines: 'one', max: 20, by: 'greffe', on: 'row' },
  sample: { kind: 'flag', by: 'greffe', on: 'row' },

  recipient: { kind: 'text', lines: 'one', max: 200, by: 'officer', on: 'caseFile' },
  information: { kind: 'text', lines: 'many', max: 2000, by: 'officer', on: 'caseFile' },
  necessaryBecause: { kind: 'text', lines: 'many', max: 2000, by: 'officer', on: 'caseFile' },
  instrumentFile: { kind: 'text', lines: 'one', max: 200, by: 'officer', on: 'caseFile' },
  agreementOn: { kind: 'day', by: 'officer', on: 'row' },
  undertakings: { kind: 'choices', choices: transactionUndertakings, by: 'officer', on: 'row' },
  linkedReference: { kind: 'text', lines: 'one', max: 20, by: 'officer', on: 'caseFile' },
  ...endingColumns,
  closedOn: { kind: 'day', by: 'greffe', on: 'row' },
} as const;

export type CommunicationState = StateOf<typeof columns>;

export const communications = defineRegister({
  key: 'communications',
  prefix: 'COM',
  listed: true,
  standing: true,
  columns,
  stages: ['entered', 'ended', 'struck'],
  first: 'entered',
  closed: ['ended', 'struck'],
  moves: {
    end: { from: ['entered'], to: 'ended', guard: () => [] },
    strike: { from: ['entered'], to: 'struck', guard: () => [] },
  },
});
