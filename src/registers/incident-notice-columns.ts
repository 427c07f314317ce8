import { adviceKeys } from '../company/advice.ts';
import { closingNoticeGrounds, commissionNoticeItems, deferralGrounds, publicNoticeGrounds } from '../law/incident.ts';
import { becauses } from '../law/unknown.ts';

const day = { kind: 'day', by: 'officer', on: 'row' } as const;
const ahead = { kind: 'day', ahead: true, by: 'officer', on: 'row' } as const;
const count = { kind: 'count', of: 'persons', by: 'officer', on: 'row' } as const;
const line = { kind: 'text', lines: 'one', max: 300, by: 'officer', on: 'caseFile' } as const;
const text = { kind: 'text', lines: 'many', max: 2000, by: 'officer', on: 'caseFile' } as const;

/** Why an item of the notice to the Commission is not said: unknown and why, or to follow in a supplement (Reg. s. 4). */
export const unsaidAnswers = [...becauses, 'toFollow'] as const;
export type UnsaidAnswer = (typeof unsaidAnswers)[number];
const unsaid = { kind: 'choice', choices: unsaidAnswers, by: 'officer', on: 'caseFile' } as const;

/** What the notice to the Commission needs beside the register entry (Reg. s. 3), and its supplement (s. 4). */
const commission = {
  noticeContact: line,
  cause: text,
  personsInQuebec: count,
  personsNoticePlan: text,
  authoritiesOutside: { kind: 'choice', choices: ['none', 'notified'], by: 'officer', on: 'caseFile' },
  authoritiesNamed: line,
  unsaidInformation: unsaid,
  unsaidCircumstances: unsaid,
  unsaidMoment: unsaid,
  unsaidNumbers: unsaid,
  unsaidRisk: unsaid,
  unsaidPersonsNotice: unsaid,
  unsaidMeasures: unsaid,
  unsaidAuthorities: unsaid,
  commissionNoticeOn: day,
  commissionNoticeWaived: text,
  supplementSince: day,
  supplementItems: {
    kind: 'choices',
    choices: commissionNoticeItems.map(({ key }) => key),
    by: 'greffe',
    on: 'caseFile',
  },
  supplementSentOn: day,
} as const;

/** What the notice to persons needs (Reg. s. 5), how many it reached, and what stands in its place (Reg. s. 6). */
const persons = {
  advice: { kind: 'choices', choices: adviceKeys, by: 'officer', on: 'caseFile' },
  measuresSuggested: text,
  personsNoticeOn: day,
  personsToNotify: count,
  personsNotified: count,
  personsReturned: count,
  publicNoticeOn: day,
  publicNoticeGround: { kind: 'choice', choices: publicNoticeGrounds, by: 'officer', on: 'row' },
  publicNoticeReason: text,
  publicNoticeMeans: line,
  restGround: { kind: 'choice', choices: closingNoticeGrounds, by: 'officer', on: 'row' },
  restReason: text,
  deferralGround: { kind: 'choice', choices: deferralGrounds, by: 'officer', on: 'row' },
  deferralBody: { kind: 'text', lines: 'one', max: 200, by: 'officer', on: 'caseFile' },
  deferralReviewOn: ahead,
  deferralCitation: line,
  deferralSigned: { kind: 'flag', by: 'officer', on: 'row' },
  deferralLiftedOn: day,
} as const;

/** Columns of the notices of an incident (s. 3.5; Reg. ss. 3 to 6). */
export const noticeColumns = { ...commission, ...persons } as const;
