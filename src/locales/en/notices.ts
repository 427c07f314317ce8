import type { notices as fr } from '../fr/notices.ts';
import type { Words } from '../words.ts';
import { advice } from './advice.ts';

const items = {
  organization: '1° organization',
  contact: '2° person to contact',
  informationConcerned: '3° information concerned',
  circumstancesAndCause: '4° circumstances and cause',
  occurred: '5° time of the incident',
  aware: '6° becoming aware',
  personsAndInQuebec: '7° number of persons',
  riskElements: '8° elements of the risk',
  noticeToPersons: '9° notice to persons',
  measures: '10° measures',
  authoritiesOutsideQuebec: '11° authorities outside Québec',
};

const unsaid = {
  notYetKnown: 'Unknown: still being verified',
  noTrace: 'Unknown: no trace of it is left',
  awaitingThirdParty: 'Unknown: a third party has yet to say',
  cannotBeEstablished: 'Unknown: it cannot be established',
  toFollow: 'To follow, in a supplement',
};

const publicNoticeGround = {
  increasedInjury: 'Notice to the person would increase the injury',
  undueHardship: 'Undue hardship for the enterprise',
  noContactInfo: 'No contact information',
  rapidAction: 'To act rapidly (added to the notice to the person)',
};
const { rapidAction: _, ...restGround } = publicNoticeGround;

const whenUnsaid = (item: string): string => `${item}: if the notice does not say it`;

/** Words of the notices of an incident. */
export const notices: Words<typeof fr> = {
  columns: {
    noticeContact: 'Person to contact, if not the person in charge',
    cause: 'Cause, if known',
    personsInQuebec: 'Of whom persons in Québec',
    personsNoticePlan: 'How and when the persons will be notified',
    authoritiesOutside: 'Authorities outside Québec',
    authoritiesNamed: 'Which authorities were notified',
    unsaidInformation: whenUnsaid(items.informationConcerned),
    unsaidCircumstances: whenUnsaid(items.circumstancesAndCause),
    unsaidMoment: whenUnsaid(items.occurred),
    unsaidNumbers: whenUnsaid(items.personsAndInQuebec),
    unsaidRisk: whenUnsaid(items.riskElements),
    unsaidPersonsNotice: whenUnsaid(items.noticeToPersons),
    unsaidMeasures: whenUnsaid(items.measures),
    unsaidAuthorities: whenUnsaid(items.authoritiesOutsideQuebec),
    commissionNoticeOn: 'Commission notified on',
    commissionNoticeWaived: 'Why the Commission is not notified',
    supplementSince: 'New fact learned on',
    supplementItems: 'What the supplement must say',
    supplementSentOn: 'Supplement sent on',
    advice: 'Measures proposed to the person',
    measuresSuggested: 'Other measures suggested to the person',
    personsNoticeOn: 'Persons concerned notified on',
    personsToNotify: 'Persons to notify',
    personsNotified: 'Persons notified',
    personsReturned: 'Notices returned undelivered',
    publicNoticeOn: 'Public notice given on',
    publicNoticeGround: 'Ground for the public notice',
    publicNoticeReason: 'Reason for the public notice',
    publicNoticeMeans: 'Means of the public notice',
    restGround: 'Ground for the persons not reached',
    restReason: 'Reason for the persons not reached',
    deferralGround: 'Ground for the deferral',
    deferralBody: 'Body that investigates',
    deferralReviewOn: 'Deferral to be reviewed on',
    deferralCitation: 'Other law',
    deferralSigned: 'Deferral signed',
    deferralLiftedOn: 'Deferral lifted on',
  },
  choices: {
    authoritiesOutside: { none: 'None is to be notified', notified: 'Notified' },
    unsaidInformation: unsaid,
    unsaidCircumstances: unsaid,
    unsaidMoment: unsaid,
    unsaidNumbers: unsaid,
    unsaidRisk: unsaid,
    unsaidPersonsNotice: unsaid,
    unsaidMeasures: unsaid,
    unsaidAuthorities: unsaid,
    supplementItems: items,
    advice,
    publicNoticeGround,
    restGround,
    deferralGround: {
      investigation: 'It would hamper an investigation under the law',
      otherLaw: 'Another law forbids it',
    },
  },
  verbs: {
    prepareCommissionNotice: 'Prepare the notice to the Commission',
    preparePersonsNotice: 'Prepare the notice to persons',
    recordPublicNotice: 'Record a public notice',
    correctAwareness: 'Correct when we became aware',
  },
  acts: {
    prepareCommissionNotice: 'prepared the notice to the Commission',
    preparePersonsNotice: 'prepared the notice to persons',
    recordPublicNotice: 'recorded a public notice',
    correctAwareness: 'corrected when we became aware',
  },
  gaps: {
    notConcluded: 'The assessment is not concluded: is there a risk of serious injury? (s. 3.7)',
    supplementOwed: 'A supplement to the notice is owed to the Commission (Reg., s. 4).',
    'ending.personsWords': 'Give the words of the person who withdraws what they said.',
    'ending.otherReference': 'Give the reference of the other record.',
  },
  counted: {
    commissionNotice: (there, all) => `Notice to the Commission: ${there} of ${all}; missing:`,
    personNotice: (there, all) => `Notice to persons: ${there} of ${all}; missing:`,
    register: (there, all) => `Items of the register, ${there} of ${all}:`,
    item: (n, what) => `${n}° ${what}`,
  },
};
