import { complaintYardsticks, extensionGaps, missingContents, responseGaps } from '../../law/complaint.ts';
import { complaintClocks } from '../../law/complaint-clocks.ts';
import { parseDay } from '../../law/day.ts';
import { words } from '../../locales/index.ts';
import { type ComplaintState, factsOfComplaint } from '../../registers/complaints.ts';
import { gapsUnder } from '../../registers/law-gaps.ts';
import type { Gap } from '../../registers/register.ts';
import { chosen, chosenInSentence, columnOr, day, dayGiven, extra, extraOr, linesOf, together } from './fills.ts';
import type { Fill, LetterFacts, LetterKind } from './kind.ts';

const on = ['complaints'] as const;
const to = 'complainant' as const;

const complaintOf = ({ state }: LetterFacts): ComplaintState => state as ComplaintState;
const isOpen = ({ state }: LetterFacts): boolean =>
  !['answered', 'closed', 'ended'].some((stage) => stage === state.stage);

const subject: Fill = (facts) =>
  chosenInSentence(complaintOf(facts).subject, words(facts.language).registers.complaints.choices.subject);

/** What the policy asks for and the complaint does not give, then what the officer asks besides (rows 45 and 46). */
const asked: Fill = (facts) => {
  const known = factsOfComplaint(complaintOf(facts));
  const lacking = known === undefined ? [] : missingContents(known);
  const named = chosen(lacking, words(facts.language).guards.complaintContents);
  return together(named, extra('questions')(facts));
};

const complaintDetailsRequest: LetterKind = {
  file: 'complaint-details-request',
  on,
  to,
  provisions: ['policy:45', 'policy:46', 'p39.1:81'],
  blanks: { receivedOn: day('receivedOn'), subject, asked },
  asks: ['questions'],
  when: isOpen,
  sending: ({ day: infoRequestedOn, extras }) => [
    { verb: 'askComplainant', input: { infoRequestedOn, infoRequested: extras.questions } },
  ],
};

const extending = (facts: LetterFacts): readonly Gap[] => {
  const known = factsOfComplaint(complaintOf(facts));
  const due = known && complaintClocks(known, facts.company.promises.complaintDays).policyDue;
  if (due === undefined) return [];
  const { extensionReasons, extensionProgress, extensionNewDue } = { ...complaintOf(facts), ...facts.extras };
  const draft = { reasons: extensionReasons, progress: extensionProgress, newDue: parseDay(extensionNewDue ?? '') };
  return gapsUnder('complaintExtension', extensionGaps({ ...draft, due, today: facts.today }));
};

const complaintExtension: LetterKind = {
  file: 'complaint-extension',
  on,
  to,
  provisions: ['policy:48', 'p39.1:81'],
  blanks: {
    receivedOn: day('receivedOn'),
    extensionReasons: extraOr('extensionReasons', columnOr('extensionReasons')),
    extensionProgress: extraOr('extensionProgress', columnOr('extensionProgress')),
    extensionNewDue: dayGiven('extensionNewDue'),
  },
  asks: ['extensionReasons', 'extensionProgress', 'extensionNewDue'],
  guard: extending,
  when: isOpen,
  sending: ({ day: extensionSentOn, extras, state }) => {
    const { extensionReasons, extensionProgress, extensionNewDue } = { ...state, ...extras };
    const input = { extensionSentOn, extensionNewDue, extensionReasons, extensionProgress };
    return [{ verb: 'extendComplaint', input }];
  },
};

const yardsticks: Fill = (facts) => chosen(complaintOf(facts).yardsticks, words(facts.language).guards.yardsticks);

const outcome: Fill = (facts) =>
  chosenInSentence(complaintOf(facts).outcome, words(facts.language).registers.complaints.choices.outcome);

const responding = (facts: LetterFacts): readonly Gap[] => {
  const { response, yardsticks: weighed = [] } = complaintOf(facts);
  const reasons = linesOf(facts.extras.response)?.join('\n') ?? response;
  const all = complaintYardsticks.every((one) => weighed.includes(one));
  return [
    // The letter names the Commission and makes nobody wait; that it leaves by e-mail shows when it does.
    ...gapsUnder('complaintResponse', responseGaps({ reasons, byEmail: true, commissionNamed: true })),
    ...(all ? [] : [{ gap: 'complaintClosing.threeYardsticks', provision: 'policy:47' } as const]),
  ];
};

const complaintAnswer: LetterKind = {
  file: 'complaint-answer',
  on,
  to,
  provisions: ['p39.1:3.2', 'p39.1:81', 'policy:47', 'policy:50'],
  blanks: {
    receivedOn: day('receivedOn'),
    subject,
    yardsticks,
    outcome,
    response: extraOr('response', columnOr('response')),
  },
  asks: ['response'],
  guard: responding,
  when: isOpen,
  sending: ({ day: answeredOn, means, extras, state }) => [
    {
      verb: 'answerComplaint',
      input: {
        response: extras.response ?? state.response,
        answeredOn,
        byEmail: means === 'email' || means === 'outlook',
        commissionNamed: true,
      },
    },
  ],
};

/** Letters of a complaint (s. 3.2; policy, rows 44 to 50). */
export const complaintLetters = {
  complaintDetailsRequest,
  complaintExtension,
  complaintAnswer,
} as const satisfies Readonly<Record<string, LetterKind>>;
