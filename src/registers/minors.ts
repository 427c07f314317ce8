import { personCategories } from '../company/vocabulary.ts';
import { ageBands, consentGivers, type MinorFacts, minorClosingGaps } from '../law/minor.ts';
import type { StateOf } from './column.ts';
import { dayIn } from './day-in.ts';
import { endingColumns } from './ending-columns.ts';
import { gapsUnder } from './law-gaps.ts';
import { mailColumns } from './mail-columns.ts';
import { means } from './means.ts';
import { defineRegister, type Gap } from './register.ts';
import { reporterColumns } from './reporter-columns.ts';

/** What is told of a minor: an age band, and never a date of birth. */
const told = { kind: 'text', lines: 'many', max: 2000, by: 'officer', on: 'caseFile', noBirthDate: true } as const;

/** Reports that we hold information on a minor (ss. 4.1, 14; policy, rows 32 to 34). Who the minor is stays out of it. */
const columns = {
  told: { ...told, max: 4000, by: 'reporter', required: true },
  system: { kind: 'listed', of: 'systems', by: 'reporter', on: 'row' },
  ...reporterColumns,
  ...mailColumns,
  discoveredOn: { kind: 'day', by: 'greffe', on: 'row' },
  means: { kind: 'choice', choices: means, by: 'reporter', on: 'row' },
  personCategory: { kind: 'choice', choices: personCategories, by: 'officer', on: 'row' },
  policyVersion: { kind: 'text', lines: 'one', max: 20, by: 'greffe', on: 'row' },
  sample: { kind: 'flag', by: 'greffe', on: 'row' },

  age: { kind: 'choice', choices: ageBands, by: 'officer', on: 'row' },
  consentBy: { kind: 'choice', choices: consentGivers, by: 'officer', on: 'row' },
  heldUntil: { kind: 'day', ahead: true, by: 'officer', on: 'row' },
  necessaryBecause: told,
  authorizationAskedOn: { kind: 'day', by: 'officer', on: 'row' },
  authorizationAskedOf: { kind: 'choice', choices: consentGivers, by: 'officer', on: 'row' },
  authorizationAnswer: { kind: 'choice', choices: ['given', 'refused'], by: 'officer', on: 'row' },
  authorizationAnsweredOn: { kind: 'day', by: 'officer', on: 'row' },
  destroyedOn: { kind: 'day', by: 'officer', on: 'row' },
  destroyedWhat: told,
  destroyedBy: { kind: 'text', lines: 'one', max: 200, by: 'officer', on: 'caseFile' },
  /** Digests of what was destroyed in the folder, one a line: proof without a name. */
  destroyedFiles: { kind: 'text', lines: 'many', max: 4000, by: 'greffe', on: 'caseFile' },
  mailboxEmptiedOn: { kind: 'day', by: 'officer', on: 'caseFile' },
  ...endingColumns,
  closedOn: { kind: 'day', by: 'greffe', on: 'row' },
} as const;

export type MinorState = StateOf<typeof columns>;

/** What duties and guards of a report depend on; of unknown age is read as under fourteen. */
export const factsOfMinor = (state: MinorState): MinorFacts | undefined => {
  const discoveredOn = dayIn(state.discoveredOn);
  if (discoveredOn === undefined) return undefined;
  const until = dayIn(state.heldUntil);
  return {
    discoveredOn,
    age: state.age ?? 'unknown',
    consentBy: state.consentBy,
    destroyedOn: dayIn(state.destroyedOn),
    destroyedWhat: state.destroyedWhat,
    destroyedBy: state.destroyedBy,
    cameByMail: state.messageId !== undefined,
    mailboxEmptiedOn: dayIn(state.mailboxEmptiedOn),
    authorizationAskedOn: dayIn(state.authorizationAskedOn),
    authorizationAskedOf: state.authorizationAskedOf,
    necessaryBecause: state.necessaryBecause,
    authorizationAnswer: state.authorizationAnswer,
    authorizationAnsweredOn: dayIn(state.authorizationAnsweredOn),
    held: until === undefined ? undefined : { until },
    endedOn: state.ending === undefined ? undefined : dayIn(state.closedOn),
  };
};

const closing = (state: MinorState): readonly Gap[] => {
  const facts = factsOfMinor(state);
  return facts === undefined ? [] : gapsUnder('minorClosing', minorClosingGaps(facts));
};

const free = (): readonly Gap[] => [];

/** Destroyed, or authorized; nothing else closes it. */
export const minors = defineRegister({
  key: 'minors',
  prefix: 'MIN',
  listed: true,
  columns,
  stages: ['reported', 'asked', 'authorized', 'destroyed', 'closed', 'ended'],
  first: 'reported',
  closed: ['closed', 'ended'],
  moves: {
    ask: { from: ['reported'], to: 'asked', guard: free },
    authorize: { from: ['asked'], to: 'authorized', guard: free },
    refuse: { from: ['asked'], to: 'reported', guard: free },
    destroy: { from: ['reported', 'asked', 'authorized'], to: 'destroyed', guard: free },
    close: { from: ['reported', 'authorized', 'destroyed'], to: 'closed', guard: closing },
    end: { from: ['reported', 'asked'], to: 'ended', guard: free },
  },
});
