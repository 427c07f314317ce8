import type { ProvisionId } from './provisions.ts';

/** What a person may ask: eleven rights of the law, with rectification in its three forms, and two of the policy. */
export const requestTypes = [
  'access',
  'portability',
  'rectification',
  'deletion',
  'comments',
  'ceaseDissemination',
  'deindex',
  'reindex',
  'consentWithdrawal',
  'information',
  'source',
  'automatedDecision',
  'erasureOnObjection',
  'policyPaperCopy',
] as const;
export type RequestType = (typeof requestTypes)[number];

/** What the law or the policy says of one type of request. */
export interface RequestRule {
  /** What it rests on, the governing provision first. */
  readonly provisions: readonly ProvisionId[];
  /**
   * Whether ss. 30, 32 and 34 govern it: in writing, answered within 30 days, refused with reasons and remedies.
   * For the others speaking is enough, and the policy's date alone is counted.
   */
  readonly statutory: boolean;
}

const statutory = (...provisions: readonly ProvisionId[]): RequestRule => ({ provisions, statutory: true });
const promised = (...provisions: readonly ProvisionId[]): RequestRule => ({ provisions, statutory: false });

const rules: Readonly<Record<RequestType, RequestRule>> = {
  access: statutory('p39.1:27', 'ccq:38'),
  portability: statutory('p39.1:27p3'),
  rectification: statutory('p39.1:28', 'ccq:40'),
  deletion: statutory('ccq:40', 'p39.1:28'),
  comments: statutory('ccq:40', 'p39.1:28'),
  ceaseDissemination: statutory('p39.1:28.1'),
  deindex: statutory('p39.1:28.1'),
  reindex: statutory('p39.1:28.1'),
  consentWithdrawal: promised('p39.1:8', 'p39.1:14', 'p39.1:22'),
  information: promised('p39.1:8'),
  source: promised('p39.1:7'),
  automatedDecision: promised('p39.1:12.1'),
  erasureOnObjection: promised('policy:8', 'ccq:40', 'p39.1:23'),
  policyPaperCopy: promised('policy:61'),
};

/** What governs a type of request. */
export const requestRule = (type: RequestType): RequestRule => rules[type];

/** Whether a request of this type counts only in writing (s. 30; by s. 28.1, last paragraph, for it as well). */
export const mustBeWritten = (type: RequestType): boolean => rules[type].statutory;

/** Information that a third party supplied and the policy would ask it about (row 39; of the public sector). */
export const thirdPartyInformation = [
  'industrial',
  'financial',
  'commercial',
  'scientific',
  'technical',
  'union',
] as const;
export type ThirdPartyInformation = (typeof thirdPartyInformation)[number];
