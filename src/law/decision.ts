import type { ProvisionId } from './provisions.ts';
import { mustBeWritten, type RequestType } from './request.ts';
import type { RequestAnswer } from './request-facts.ts';

/** What a decision on a request brings with it; the words are in the locale. */
export const decisionOutputKeys = [
  'communicate',
  'intelligibleTranscript',
  'structuredFormat',
  'noCharge',
  'freeCopy',
  'attestDeletion',
  'attestDissemination',
  'tellRecipients',
  'fileComments',
  'ceaseUse',
  'tellCollected',
  'tellSource',
  'explainDecision',
  'destroyAndLog',
  'postPaperCopy',
  'sayNotHeld',
  'refusalLetter',
  'helpUnderstand',
  'holdInformation',
] as const;
export type DecisionOutputKey = (typeof decisionOutputKeys)[number];

export interface DecisionOutput {
  readonly key: DecisionOutputKey;
  readonly provision: ProvisionId;
}

const output = (key: DecisionOutputKey, provision: ProvisionId): DecisionOutput => ({ key, provision });

const tellRecipients = output('tellRecipients', 'ccq:40');

const granted: Readonly<Record<RequestType, readonly DecisionOutput[]>> = {
  access: [
    output('communicate', 'p39.1:27'),
    output('intelligibleTranscript', 'p39.1:27'),
    output('noCharge', 'p39.1:33'),
  ],
  portability: [output('structuredFormat', 'p39.1:27p3'), output('noCharge', 'p39.1:33')],
  rectification: [output('freeCopy', 'p39.1:35'), tellRecipients],
  deletion: [output('attestDeletion', 'p39.1:35'), tellRecipients],
  comments: [output('fileComments', 'ccq:40'), output('freeCopy', 'p39.1:35'), tellRecipients],
  ceaseDissemination: [output('attestDissemination', 'p39.1:28.1')],
  deindex: [output('attestDissemination', 'p39.1:28.1')],
  reindex: [output('attestDissemination', 'p39.1:28.1')],
  consentWithdrawal: [output('ceaseUse', 'p39.1:22')],
  information: [output('tellCollected', 'p39.1:8')],
  source: [output('tellSource', 'p39.1:7')],
  automatedDecision: [output('explainDecision', 'p39.1:12.1')],
  erasureOnObjection: [output('destroyAndLog', 'p39.1:23')],
  policyPaperCopy: [output('postPaperCopy', 'policy:61')],
};

const refused = (type: RequestType): readonly DecisionOutput[] => [
  output('refusalLetter', mustBeWritten(type) ? 'p39.1:34' : 'policy:40'),
  output('helpUnderstand', mustBeWritten(type) ? 'p39.1:34' : 'policy:41'),
  ...(mustBeWritten(type) ? [output('holdInformation', 'p39.1:36')] : []),
];

/**
 * What a decision brings with it, each with its provision. A partial grant brings both what a grant and what a refusal
 * does; that nothing is held is said, with the remedies, for it too may be contested.
 * Source: P-39.1 ss. 7, 8, 12.1, 22, 23, 27 to 28.1, 33 to 36; C.C.Q. art. 40.
 */
export const decisionOutputs = (type: RequestType, outcome: RequestAnswer['outcome']): readonly DecisionOutput[] => {
  switch (outcome) {
    case 'granted':
      return granted[type];
    case 'partlyGranted':
      return [...granted[type], ...refused(type)];
    case 'refused':
      return refused(type);
    case 'notHeld':
      return [output('sayNotHeld', mustBeWritten(type) ? 'p39.1:32' : 'policy:38'), ...refused(type).slice(1)];
    default:
      return outcome satisfies never;
  }
};

/** Whether a decision brings a thing with it. */
export const brings = (type: RequestType, outcome: RequestAnswer['outcome'], key: DecisionOutputKey): boolean =>
  decisionOutputs(type, outcome).some((one) => one.key === key);
