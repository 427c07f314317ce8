import type * as fr from '../fr/governance.ts';
import type { Words } from '../words.ts';
import { guards } from './guards.ts';
import { controls, kinds, means, purposes } from './vocabulary.ts';

export const consents: Words<typeof fr.consents> = {
  title: 'Register of consents',
  columns: {
    purpose: 'Purpose',
    obtainedOn: 'Obtained on',
    giver: 'Given by',
    sensitive: 'Sensitive information',
    express: 'Express consent',
    askedApart: 'Asked for apart',
    acceptedPolicyOnly: 'Only proof: the policy accepted',
    expiresOn: 'Ends on',
    withdrawnOn: 'Withdrawn on',
    policyVersion: 'Version of the policy',
    sample: 'Sample',
    person: 'Person',
    evidence: 'Proof of the consent',
    closedOn: 'Closed on',
  },
  choices: {
    purpose: purposes,
    giver: {
      personConcerned: 'The person concerned',
      parentalAuthority: 'Person with parental authority',
      tutor: 'Tutor',
      minor: 'The minor',
    },
  },
  stages: { valid: 'Valid', withdrawn: 'Withdrawn', registeredInError: 'Entered in error' },
};

export const communications: Words<typeof fr.communications> = {
  title: 'Register of communications',
  columns: {
    basis: 'Basis',
    communicatedOn: 'Communicated on',
    kinds: 'Kinds of information',
    standing: 'Standing entry',
    entryMandatory: 'Entry demanded by the law',
    policyVersion: 'Version of the policy',
    sample: 'Sample',
    recipient: 'Recipient',
    information: 'Information communicated',
    necessaryBecause: 'Why it is necessary',
    instrumentFile: 'Instrument of the authority',
    agreementOn: 'Agreement of',
    undertakings: 'Undertakings of the other party',
    linkedReference: 'Linked record',
    closedOn: 'Closed on',
  },
  choices: {
    basis: guards.bases,
    kinds,
    undertakings: {
      onlyForTransaction: 'Use it for the transaction only',
      noOtherCommunication: 'Not communicate it without consent',
      protect: 'Take the measures to protect it',
      destroy: 'Destroy it if the transaction is not concluded or no longer needs it',
    },
  },
  stages: { entered: 'Entered', ended: 'Ended', registeredInError: 'Entered in error' },
};

export const systems: Words<typeof fr.systems> = {
  title: 'Register of systems',
  columns: {
    system: 'System',
    measures: 'Security measures',
    writtenContract: 'Written contract',
    contractOn: 'Contract of',
    measuresInContract: 'Measures in the contract',
    incidentNoticeInContract: 'Notice of a violation in the contract',
    standingEntry: 'Entered in the register of communications',
    outsideQuebec: 'Information outside Québec',
    assessmentOn: 'Assessed on',
    adequateProtection: 'Adequate protection',
    reviewedOn: 'Reviewed on',
    policyVersion: 'Version of the policy',
    sample: 'Sample',
    provider: 'Provider',
    place: 'Place',
    closedOn: 'Retired on',
  },
  choices: { measures: controls },
  stages: { entered: 'Entered', inOrder: 'In order', retired: 'Retired' },
};

export const destructions: Words<typeof fr.destructions> = {
  title: 'Register of destructions',
  columns: {
    reason: 'Why',
    method: 'How',
    kinds: 'Kinds of information',
    system: 'System',
    destroyedOn: 'Destroyed on',
    nothingRuns: 'No request or recourse is running',
    policyVersion: 'Version of the policy',
    sample: 'Sample',
    destroyedWhat: 'What was destroyed',
    destroyedBy: 'Destroyed by',
    linkedReference: 'Linked record',
    closedOn: 'Closed on',
  },
  choices: {
    reason: {
      purposeAchieved: 'Purpose achieved',
      retentionEnded: 'Retention period ended',
      requestGranted: 'Request granted',
      minor: 'Information on a minor',
      objection: 'Policy not accepted',
    },
    method: { erased: 'Erased', shredded: 'Shredded', returned: 'Returned', anonymized: 'Anonymized' },
    kinds,
  },
  stages: { entered: 'Entered', registeredInError: 'Entered in error' },
};

export const policyVersions: Words<typeof fr.policyVersions> = {
  title: 'Register of policy versions',
  columns: {
    number: 'Version number',
    effectiveOn: 'In force on',
    languages: 'Languages',
    noticeOn: 'Notice given on',
    noticeMeans: 'Means of the notice',
    publishedOnSite: 'Published on the website',
    lessProtective: 'Protects less than before',
    consentRecorded: 'Consent recorded',
    sample: 'Sample',
    changes: 'What changes',
    closedOn: 'Closed on',
  },
  choices: { languages: { fr: 'French', en: 'English' }, noticeMeans: means },
  stages: { published: 'Published', superseded: 'Superseded', registeredInError: 'Entered in error' },
};

export const governanceVerbs: Words<typeof fr.governanceVerbs> = {
  enterConsent: 'Enter a consent',
  withdrawConsent: 'Record the withdrawal',
  strikeConsent: 'Strike the entry',
  enterCommunication: 'Enter a communication',
  endCommunication: 'End the communication',
  strikeCommunication: 'Strike the entry',
  enterSystem: 'Enter a system',
  reviewSystem: 'Review the system',
  retireSystem: 'Retire the system',
  enterDestruction: 'Enter a destruction',
  strikeDestruction: 'Strike the entry',
  publishPolicy: 'Enter a version of the policy',
  supersedePolicy: 'Record its replacement',
  strikePolicy: 'Strike the entry',
};

export const governanceActs: Words<typeof fr.governanceActs> = {
  enterConsent: 'entered a consent',
  withdrawConsent: 'recorded the withdrawal of the consent',
  strikeConsent: 'struck the entry',
  enterCommunication: 'entered a communication',
  endCommunication: 'ended the communication',
  strikeCommunication: 'struck the entry',
  enterSystem: 'entered a system',
  reviewSystem: 'reviewed the system',
  retireSystem: 'retired the system',
  enterDestruction: 'entered a destruction',
  strikeDestruction: 'struck the entry',
  publishPolicy: 'entered a version of the policy',
  supersedePolicy: 'recorded its replacement',
  strikePolicy: 'struck the entry',
};
