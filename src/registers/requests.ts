import { requestTypes } from '../law/request.ts';
import type { StateOf } from './column.ts';
import { mailColumns } from './mail-columns.ts';
import { means } from './means.ts';
import { defineRegister, type Gap } from './register.ts';
import { replyColumns } from './reply-columns.ts';
import { reporterColumns } from './reporter-columns.ts';
import { handlingColumns } from './request-columns.ts';
import { closingOf } from './request-guards.ts';

/**
 * The requests of persons concerned (ss. 27–28.1, 32) and those that the policy promises to answer. Who asks, and what
 * they wrote, stays in the case file.
 */
const columns = {
  type: { kind: 'choice', choices: requestTypes, by: 'officer', on: 'row', required: true },
  language: { kind: 'choice', choices: ['fr', 'en'], by: 'officer', on: 'row' },
  receivedOn: { kind: 'day', by: 'greffe', on: 'row' },
  means: { kind: 'choice', choices: means, by: 'greffe', on: 'row' },
  policyVersion: { kind: 'text', lines: 'one', max: 20, by: 'greffe', on: 'row' },
  sample: { kind: 'flag', by: 'greffe', on: 'row' },

  requester: { kind: 'text', lines: 'one', max: 200, by: 'greffe', on: 'caseFile' },
  requesterAddress: { kind: 'text', lines: 'one', max: 320, by: 'greffe', on: 'caseFile' },
  subject: { kind: 'text', lines: 'one', max: 500, by: 'greffe', on: 'caseFile' },
  told: { kind: 'text', lines: 'many', max: 4000, by: 'reporter', on: 'caseFile' },
  ...reporterColumns,
  ...mailColumns,
  ...replyColumns,

  acknowledgedOn: { kind: 'day', by: 'officer', on: 'row' },
  ...handlingColumns,
  deemedRefusedOn: { kind: 'day', by: 'greffe', on: 'row' },
  closedOn: { kind: 'day', by: 'greffe', on: 'row' },
} as const;

export type RequestState = StateOf<typeof columns>;

const free = (): readonly Gap[] => [];

/** Stages of a request. A deemed refusal is no stage: it closes nothing, and its reply stays owed (s. 32). */
export const requests = defineRegister({
  key: 'requests',
  prefix: 'REQ',
  listed: true,
  columns,
  stages: ['received', 'inProgress', 'answered', 'closed', 'notARequest', 'ended'],
  first: 'received',
  closed: ['closed', 'notARequest', 'ended'],
  moves: {
    acknowledge: { from: ['received'], to: 'inProgress', guard: free },
    work: { from: ['received', 'inProgress'], to: 'inProgress', guard: free },
    answer: { from: ['received', 'inProgress', 'answered'], to: 'answered', guard: free },
    close: { from: ['answered'], to: 'closed', guard: closingOf },
    notARequest: { from: ['received', 'inProgress'], to: 'notARequest', guard: free },
    end: { from: ['received', 'inProgress'], to: 'ended', guard: free },
  },
});
