import type { ProvisionId } from '../law/provisions.ts';
import type { RequestType } from '../law/request.ts';

/** What a message may be: the rights that may be used, what else the officer must act on, and everything else. */
export const messageTypes = [
  'access',
  'portability',
  'rectification',
  'erasure',
  'withdrawal',
  'objection',
  'deindexing',
  'information',
  'automatedDecision',
  'complaint',
  'incident',
  'minor',
  'followup',
  'question',
  'other',
] as const;
export type MessageType = (typeof messageTypes)[number];

/** What a message of a type proposes to open, or to add to. The officer decides: this is a default, and its choices. */
export type Proposal =
  | { readonly record: 'request'; readonly types: readonly [RequestType, ...RequestType[]] }
  | { readonly record: 'complaint' | 'incident' | 'minorReport' }
  /** It belongs to a record that exists. */
  | { readonly record: 'existing' }
  /** Answered, not recorded; a paper copy of the policy is a request of its own. */
  | { readonly record: 'none'; readonly types: readonly RequestType[] };

export interface TypeRule {
  /** What it falls under, the governing provision first; none where no rule speaks of it. */
  readonly provisions: readonly ProvisionId[];
  readonly proposal: Proposal;
}

const request = (types: readonly [RequestType, ...RequestType[]], ...provisions: ProvisionId[]): TypeRule => ({
  provisions,
  proposal: { record: 'request', types },
});

const rules: Readonly<Record<MessageType, TypeRule>> = {
  access: request(['access'], 'p39.1:27', 'ccq:38'),
  portability: request(['portability'], 'p39.1:27p3'),
  rectification: request(['rectification', 'comments'], 'p39.1:28', 'ccq:40'),
  // No general right to erasure: the policy promises one on objection, and the Code one to what is obsolete.
  erasure: request(['erasureOnObjection', 'deletion'], 'policy:8', 'ccq:40', 'p39.1:23'),
  withdrawal: request(['consentWithdrawal'], 'p39.1:8', 'p39.1:14'),
  objection: request(['consentWithdrawal'], 'p39.1:22', 'p39.1:8'),
  deindexing: request(['ceaseDissemination', 'deindex', 'reindex'], 'p39.1:28.1'),
  information: request(['information', 'source'], 'p39.1:8', 'p39.1:7'),
  automatedDecision: request(['automatedDecision'], 'p39.1:12.1'),
  complaint: { provisions: ['p39.1:3.2', 'policy:44'], proposal: { record: 'complaint' } },
  incident: { provisions: ['p39.1:3.5', 'p39.1:3.6'], proposal: { record: 'incident' } },
  minor: { provisions: ['p39.1:4.1', 'policy:33'], proposal: { record: 'minorReport' } },
  followup: { provisions: ['p39.1:32', 'policy:38'], proposal: { record: 'existing' } },
  question: { provisions: ['policy:59'], proposal: { record: 'none', types: ['policyPaperCopy'] } },
  other: { provisions: [], proposal: { record: 'none', types: [] } },
};

/** What a message of this type falls under, and the record that it proposes. */
export const typeRule = (type: MessageType): TypeRule => rules[type];
