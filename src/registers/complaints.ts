import { personCategories } from '../company/vocabulary.ts';
import {
  type ComplaintHandling,
  complaintClosingGaps,
  complaintContents,
  complaintSubjects,
  complaintYardsticks,
  responseGaps,
} from '../law/complaint.ts';
import { tellsToWait, wordingGaps } from '../law/wording.ts';
import type { StateOf } from './column.ts';
import { dayIn } from './day-in.ts';
import { endingColumns } from './ending-columns.ts';
import { gapsUnder } from './law-gaps.ts';
import { mailColumns } from './mail-columns.ts';
import { means } from './means.ts';
import { defineRegister, type Gap } from './register.ts';
import { replyColumns, replyFoundIn } from './reply-columns.ts';
import { reporterColumns } from './reporter-columns.ts';

/** How a complaint was found to be. */
export const complaintOutcomes = ['founded', 'partlyFounded', 'unfounded'] as const;

/** The register of complaints (s. 3.2; policy, rows 44 to 50). Who complains, and of whom, stays in the case file. */
const columns = {
  subject: { kind: 'choice', choices: complaintSubjects, by: 'officer', on: 'row', required: true },
  receivedOn: { kind: 'day', by: 'officer', on: 'row', required: true },
  means: { kind: 'choice', choices: means, by: 'officer', on: 'row' },
  personCategory: { kind: 'choice', choices: personCategories, by: 'officer', on: 'row' },
  language: { kind: 'choice', choices: ['fr', 'en'], by: 'officer', on: 'row' },
  policyVersion: { kind: 'text', lines: 'one', max: 20, by: 'greffe', on: 'row' },
  sample: { kind: 'flag', by: 'greffe', on: 'row' },

  complainant: { kind: 'text', lines: 'one', max: 200, by: 'officer', on: 'caseFile' },
  complainantAddress: { kind: 'text', lines: 'one', max: 320, by: 'officer', on: 'caseFile' },
  complaint: { kind: 'text', lines: 'many', max: 6000, by: 'officer', on: 'caseFile' },
  ...reporterColumns,
  ...mailColumns,
  ...replyColumns,
  /** The highest authority then hears of it in the officer's place (DESIGN §5). */
  aboutOfficer: { kind: 'flag', by: 'officer', on: 'caseFile' },
  contents: { kind: 'choices', choices: complaintContents, by: 'officer', on: 'caseFile' },
  allegesIncident: { kind: 'flag', by: 'officer', on: 'row' },
  incidentReference: { kind: 'text', lines: 'one', max: 20, by: 'officer', on: 'caseFile' },
  isRequest: { kind: 'flag', by: 'officer', on: 'row' },
  requestReference: { kind: 'text', lines: 'one', max: 20, by: 'officer', on: 'caseFile' },

  infoRequestedOn: { kind: 'day', by: 'officer', on: 'row' },
  infoRequested: { kind: 'text', lines: 'many', max: 2000, by: 'officer', on: 'caseFile' },
  infoReceivedOn: { kind: 'day', by: 'officer', on: 'row' },
  extensionSentOn: { kind: 'day', by: 'officer', on: 'row' },
  extensionNewDue: { kind: 'day', ahead: true, by: 'officer', on: 'row' },
  extensionReasons: { kind: 'text', lines: 'many', max: 2000, by: 'officer', on: 'caseFile' },
  extensionProgress: { kind: 'text', lines: 'many', max: 2000, by: 'officer', on: 'caseFile' },

  analysis: { kind: 'text', lines: 'many', max: 6000, by: 'officer', on: 'caseFile' },
  yardsticks: { kind: 'choices', choices: complaintYardsticks, by: 'officer', on: 'row' },
  outcome: { kind: 'choice', choices: complaintOutcomes, by: 'officer', on: 'row' },
  response: { kind: 'text', lines: 'many', max: 6000, by: 'officer', on: 'caseFile' },
  answeredOn: { kind: 'day', by: 'officer', on: 'row' },
  byEmail: { kind: 'flag', by: 'officer', on: 'row' },
  commissionNamed: { kind: 'flag', by: 'officer', on: 'row' },
  ...endingColumns,
  closedOn: { kind: 'day', by: 'greffe', on: 'row' },
} as const;

export type ComplaintState = StateOf<typeof columns>;

/** What clock, duties and guards of a complaint depend on; undefined before its receipt stands. */
export const factsOfComplaint = (state: ComplaintState): ComplaintHandling | undefined => {
  const receivedOn = dayIn(state.receivedOn);
  if (receivedOn === undefined) return undefined;
  const asked = dayIn(state.infoRequestedOn);
  const [sentOn, newDue] = [dayIn(state.extensionSentOn), dayIn(state.extensionNewDue)];
  return {
    receivedOn,
    information: asked === undefined ? [] : [{ requestedOn: asked, receivedOn: dayIn(state.infoReceivedOn) }],
    extensions: sentOn === undefined || newDue === undefined ? [] : [{ sentOn, newDue }],
    answeredOn: dayIn(state.answeredOn),
    replyFoundOn: dayIn(replyFoundIn(state)),
    contents: state.contents,
    askedOn: asked,
    allegesIncident: state.allegesIncident,
    incidentOpenedOn: state.incidentReference === undefined ? undefined : receivedOn,
    isRequest: state.isRequest,
    requestOpenedOn: state.requestReference === undefined ? undefined : receivedOn,
    complaintFiled: Boolean(state.complaint),
    analysisFiled: Boolean(state.analysis),
    responseFiled: Boolean(state.response),
    answeredByEmail: state.byEmail,
    yardsticks: state.yardsticks,
    endedOn: state.ending === undefined ? undefined : dayIn(state.closedOn),
  };
};

const closing = (state: ComplaintState): readonly Gap[] => {
  const facts = factsOfComplaint(state);
  return facts === undefined ? [] : gapsUnder('complaintClosing', complaintClosingGaps(facts));
};

const responding = ({ response, byEmail, commissionNamed }: ComplaintState): readonly Gap[] => [
  ...gapsUnder(
    'complaintResponse',
    responseGaps({ reasons: response, byEmail, commissionNamed, tellsToWait: tellsToWait(response ?? '') }),
  ),
  ...gapsUnder('wording', wordingGaps({ text: response })),
];

const free = (): readonly Gap[] => [];

/** Stages and moves of law.md §3: it closes only with complaint, analysis and response. */
export const complaints = defineRegister({
  key: 'complaints',
  prefix: 'CMP',
  listed: true,
  columns,
  stages: ['received', 'awaiting', 'analysing', 'answered', 'closed', 'ended'],
  first: 'received',
  closed: ['closed', 'ended'],
  moves: {
    ask: { from: ['received', 'awaiting', 'analysing'], to: 'awaiting', guard: free },
    learn: { from: ['awaiting'], to: 'analysing', guard: free },
    analyse: { from: ['received', 'awaiting', 'analysing'], to: 'analysing', guard: free },
    answer: { from: ['received', 'awaiting', 'analysing'], to: 'answered', guard: responding },
    close: { from: ['answered'], to: 'closed', guard: closing },
    end: { from: ['received', 'awaiting', 'analysing'], to: 'ended', guard: free },
  },
});
