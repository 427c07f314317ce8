import type { Words } from '../../words.ts';
import type { letters as french } from '../fr/words.ts';

export const letters: Words<typeof french> = {
  requests: {
    access: 'a request for access to your personal information',
    portability:
      'a request to communicate your personal information in a structured, commonly used technological format',
    rectification: 'a request for rectification of your personal information',
    deletion: 'a request for deletion of personal information about you',
    comments: 'a request to file your written comments in your record',
    ceaseDissemination: 'a request to cease disseminating personal information about you',
    deindex: 'a request to de-index a hyperlink attached to your name',
    reindex: 'a request to re-index a hyperlink attached to your name',
    consentWithdrawal: 'the withdrawal of your consent',
    information: 'a request for information about the personal information collected from you',
    source: 'a request to know the source of your personal information',
    automatedDecision: 'a request about a decision based exclusively on automated processing',
    erasureOnObjection: 'a request for erasure of your personal information',
    policyPaperCopy: 'a request for a paper copy of our confidentiality policy',
  },
  unknown: (because) => `unknown, because ${because}`,
  acknowledgement: {
    title: (reference) => `Acknowledgement ${reference}`,
    file: (reference) => `acknowledgement-${reference}`,
  },
  page: 'page',
  of: 'of',
};
