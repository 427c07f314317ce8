import { type LawGap, missing, type Requirement, said } from './requirement.ts';

/** A consent as it is about to be recorded, s. 14. One purpose each: what is asked for several is asked apart. */
export interface ConsentDraft {
  readonly purposes: readonly string[];
  readonly sensitive?: boolean | undefined;
  readonly express?: boolean | undefined;
  /** Asked apart from any other information, in clear and simple language. */
  readonly askedApart?: boolean | undefined;
  readonly evidence?: string | undefined;
  /** All that shows it is that the policy was accepted or the site used: no consent (policy, row 3). */
  readonly acceptedPolicyOnly?: boolean | undefined;
}

export const consentRequirements = [
  { gap: 'onePurpose', provision: 'p39.1:14', met: ({ purposes }) => purposes.length === 1 },
  { gap: 'askedApart', provision: 'p39.1:14', met: ({ askedApart }) => askedApart === true },
  { gap: 'express', provision: 'p39.1:12', met: ({ sensitive, express }) => sensitive !== true || express === true },
  { gap: 'evidence', provision: 'p39.1:14', met: ({ evidence }) => said(evidence) },
  { gap: 'notByPolicy', provision: 'p39.1:14', met: ({ acceptedPolicyOnly }) => acceptedPolicyOnly !== true },
] as const satisfies readonly Requirement<ConsentDraft>[];

export const consentGaps = (draft: ConsentDraft): readonly LawGap[] => missing(consentRequirements, draft);

/** A new version of the policy as it is about to be published, s. 8.2. */
export interface AmendmentDraft {
  readonly noticeMeans: readonly string[];
  readonly languages: readonly ('fr' | 'en')[];
  /** It protects information already collected less than before. */
  readonly lessProtective?: boolean | undefined;
  /** Consent of the persons concerned is recorded for what was collected before (policy, row 7). */
  readonly consentRecorded?: boolean | undefined;
  readonly publishedOnSite?: boolean | undefined;
}

export const amendmentRequirements = [
  { gap: 'notice', provision: 'p39.1:8.2', met: ({ noticeMeans }) => noticeMeans.length > 0 },
  { gap: 'publishedOnSite', provision: 'p39.1:8.2', met: ({ publishedOnSite }) => publishedOnSite === true },
  { gap: 'inFrench', provision: 'policy:1', met: ({ languages }) => languages.includes('fr') },
  { gap: 'inEnglish', provision: 'policy:61', met: ({ languages }) => languages.includes('en') },
  {
    gap: 'consentIfLess',
    provision: 'policy:7',
    met: ({ lessProtective, consentRecorded }) => lessProtective !== true || consentRecorded === true,
  },
] as const satisfies readonly Requirement<AmendmentDraft>[];

export const amendmentGaps = (draft: AmendmentDraft): readonly LawGap[] => missing(amendmentRequirements, draft);

/** A provider that receives personal information, s. 18.3. */
export interface ProviderDraft {
  readonly writtenContract?: boolean | undefined;
  readonly measuresInContract?: boolean | undefined;
  readonly incidentNoticeInContract?: boolean | undefined;
  /** One entry that stands for every communication of this kind to it: a reading to be confirmed. */
  readonly standingEntry?: boolean | undefined;
  readonly outsideQuebec?: boolean | undefined;
  readonly assessmentOn?: string | undefined;
  readonly adequateProtection?: boolean | undefined;
  /** The written agreement that s. 17 asks for outside Québec. */
  readonly agreementOn?: string | undefined;
}

export const providerRequirements = [
  { gap: 'writtenContract', provision: 'p39.1:18.3', met: ({ writtenContract }) => writtenContract === true },
  { gap: 'measuresInContract', provision: 'p39.1:18.3', met: ({ measuresInContract }) => measuresInContract === true },
  {
    gap: 'incidentNotice',
    provision: 'p39.1:18.3',
    met: ({ incidentNoticeInContract }) => incidentNoticeInContract === true,
  },
  { gap: 'standingEntry', provision: 'p39.1:18(7.1)', met: ({ standingEntry }) => standingEntry === true },
  {
    gap: 'assessedOutside',
    provision: 'p39.1:17',
    met: ({ outsideQuebec, assessmentOn }) => outsideQuebec !== true || said(assessmentOn),
  },
  {
    gap: 'adequateOutside',
    provision: 'p39.1:17',
    met: ({ outsideQuebec, adequateProtection }) => outsideQuebec !== true || adequateProtection === true,
  },
  {
    gap: 'agreementOutside',
    provision: 'p39.1:17',
    met: ({ outsideQuebec, agreementOn }) => outsideQuebec !== true || said(agreementOn),
  },
] as const satisfies readonly Requirement<ProviderDraft>[];

export const providerGaps = (draft: ProviderDraft): readonly LawGap[] => missing(providerRequirements, draft);

/** What the other party to a commercial transaction undertakes before it receives anything, s. 18.4. */
export const transactionUndertakings = ['onlyForTransaction', 'noOtherCommunication', 'protect', 'destroy'] as const;
export type TransactionUndertaking = (typeof transactionUndertakings)[number];

export interface TransactionDraft {
  readonly agreementOn?: string | undefined;
  readonly undertakings: readonly TransactionUndertaking[];
}

export const transactionRequirements = [
  { gap: 'agreement', provision: 'p39.1:18.4', met: ({ agreementOn }) => said(agreementOn) },
  {
    gap: 'fourUndertakings',
    provision: 'p39.1:18.4',
    met: ({ undertakings }) => transactionUndertakings.every((one) => undertakings.includes(one)),
  },
] as const satisfies readonly Requirement<TransactionDraft>[];

export const transactionGaps = (draft: TransactionDraft): readonly LawGap[] => missing(transactionRequirements, draft);

/** A decision about a person, s. 11: what it is based on is up to date and accurate when it is made. */
export interface PersonalDecisionDraft {
  readonly checkedUpToDate?: boolean | undefined;
}

export const personalDecisionRequirements = [
  { gap: 'checkedUpToDate', provision: 'p39.1:11', met: ({ checkedUpToDate }) => checkedUpToDate === true },
] as const satisfies readonly Requirement<PersonalDecisionDraft>[];

export const personalDecisionGaps = (draft: PersonalDecisionDraft): readonly LawGap[] =>
  missing(personalDecisionRequirements, draft);
