import type { ProvisionId } from './provisions.ts';
import { type LawGap, missing, type Requirement, said } from './requirement.ts';

/** On what a communication without consent rests: s. 18, and s. 3.5 for whoever could reduce the risk of an incident. */
export const communicationBases = [
  'attorney',
  'prosecutions',
  'lawEnforcement',
  'requiredByLaw',
  'publicBody',
  'powerToCompel',
  'emergency',
  'seriousRisk',
  'provider',
  'transaction',
  'research',
  'debtRecovery',
  'ownClaim',
  'riskReducer',
] as const;
export type CommunicationBasis = (typeof communicationBases)[number];

/** What the law says of one basis. */
export interface CommunicationRule {
  readonly provision: ProvisionId;
  /** An entry must be made of each communication: s. 18 para. 2, s. 18.1, s. 3.5. */
  readonly entryMandatory: boolean;
  /** A warrant, subpoena, order or request in writing is kept with it (policy, rows 20 and 22). */
  readonly instrument: boolean;
}

const rule = (provision: ProvisionId, entryMandatory: boolean, instrument = false): CommunicationRule => ({
  provision,
  entryMandatory,
  instrument,
});

const rules: Readonly<Record<CommunicationBasis, CommunicationRule>> = {
  attorney: rule('p39.1:18(1)', false),
  prosecutions: rule('p39.1:18(2)', false, true),
  lawEnforcement: rule('p39.1:18(3)', false, true),
  requiredByLaw: rule('p39.1:18(4)', false, true),
  publicBody: rule('p39.1:18(5)', false),
  powerToCompel: rule('p39.1:18(6)', true, true),
  emergency: rule('p39.1:18(7)', true),
  seriousRisk: rule('p39.1:18.1', true),
  provider: rule('p39.1:18.3', true),
  transaction: rule('p39.1:18.4', true),
  research: rule('p39.1:18(8)', true),
  debtRecovery: rule('p39.1:18(9)', true),
  ownClaim: rule('p39.1:18(9.1)', true),
  riskReducer: rule('p39.1:3.5', true),
};

/** Whether an entry must be made, and what is kept with it. Source: P-39.1 ss. 3.5, 18, 18.1, 18.3, 18.4. */
export const communicationRule = (basis: CommunicationBasis): CommunicationRule => rules[basis];

/** A communication as it is about to be entered. */
export interface CommunicationDraft {
  readonly basis?: CommunicationBasis | undefined;
  readonly recipient?: string | undefined;
  readonly information?: string | undefined;
  readonly necessaryBecause?: string | undefined;
  readonly instrumentFile?: string | undefined;
}

const needsInstrument = ({ basis }: CommunicationDraft): boolean => basis !== undefined && rules[basis].instrument;

export const communicationRequirements = [
  { gap: 'basis', provision: 'p39.1:18', met: ({ basis }) => basis !== undefined },
  { gap: 'recipient', provision: 'p39.1:18', met: ({ recipient }) => said(recipient) },
  { gap: 'information', provision: 'p39.1:18', met: ({ information }) => said(information) },
  { gap: 'necessaryBecause', provision: 'p39.1:13', met: ({ necessaryBecause }) => said(necessaryBecause) },
  {
    gap: 'instrument',
    provision: 'policy:20',
    met: (draft) => !needsInstrument(draft) || said(draft.instrumentFile),
  },
] as const satisfies readonly Requirement<CommunicationDraft>[];

export const communicationGaps = (draft: CommunicationDraft): readonly LawGap[] =>
  missing(communicationRequirements, draft);
