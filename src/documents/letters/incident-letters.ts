import { publicNoticeGrounds } from '../../law/incident.ts';
import { commissionNoticeGaps, personNoticeGaps, publicNoticeGaps } from '../../law/notices.ts';
import { gapsUnder } from '../../registers/law-gaps.ts';
import { dayGiven, extra, extraOr } from './fills.ts';
import type { LetterFacts, LetterKind } from './kind.ts';
import {
  circumstances,
  commissionDraft,
  commissionItems,
  incidentOf,
  informationConcerned,
  measures,
  occurred,
  personsDraft,
  personsItems,
} from './notice-fills.ts';

const on = ['incidents'] as const;

const isOpen = ({ state }: LetterFacts): boolean => !['closed', 'notAnIncident', 'ended'].includes(String(state.stage));

const commissionNotice: LetterKind = {
  file: 'commission-notice',
  on,
  to: 'commission',
  provisions: ['p39.1:3.5', 'reg3.1:3', 'reg3.1:4'],
  blanks: commissionItems,
  cases: {
    serious: (facts) => incidentOf(facts).conclusion === 'yes',
    voluntary: (facts) => incidentOf(facts).conclusion === 'no',
    assessing: (facts) => !['yes', 'no'].includes(incidentOf(facts).conclusion ?? ''),
  },
  guard: (facts) => gapsUnder('commissionNotice', commissionNoticeGaps(commissionDraft(facts))),
  when: (facts) => isOpen(facts) && incidentOf(facts).commissionNoticeOn === undefined,
  public: true,
  sending: ({ day }) => [{ verb: 'recordNotices', input: { commissionNoticeOn: day } }],
};

/** s. 3.5 para. 2: only while the risk is serious, and no investigation would be hampered (para. 3). */
const personsAreToldNow = (facts: LetterFacts): boolean => {
  const { conclusion, deferralGround, deferralLiftedOn } = incidentOf(facts);
  return isOpen(facts) && conclusion !== 'no' && (deferralGround === undefined || deferralLiftedOn !== undefined);
};

const personsNotice: LetterKind = {
  file: 'persons-notice',
  on,
  to: 'named',
  provisions: ['p39.1:3.5', 'reg3.1:5'],
  blanks: personsItems,
  guard: (facts) => gapsUnder('personNotice', personNoticeGaps(personsDraft(facts))),
  when: personsAreToldNow,
  sending: ({ day, state, extras }) => [
    { verb: 'preparePersonsNotice', input: { advice: incidentOf({ state } as LetterFacts).advice } },
    {
      verb: 'recordNotices',
      input: {
        personsNoticeOn: day,
        personsToNotify: count(extras.personsToNotify) ?? state.personsToNotify,
        personsNotified: count(extras.personsNotified) ?? state.personsNotified,
      },
    },
  ],
};

const count = (text: string | undefined) => (/^\d+$/.test(text ?? '') ? { about: Number(text) } : undefined);

/** What a public notice is given for: from the record, else as the officer gives it with the notice (Reg. s. 6). */
const publicDraft = (facts: LetterFacts) => {
  const { publicNoticeGround, publicNoticeReason, publicNoticeMeans } = { ...incidentOf(facts), ...facts.extras };
  return {
    ground: publicNoticeGrounds.find((one) => one === publicNoticeGround),
    reason: publicNoticeReason,
    means: publicNoticeMeans,
  };
};

const publicNotice: LetterKind = {
  file: 'public-notice',
  on,
  to: 'everybody',
  provisions: ['p39.1:3.5', 'reg3.1:5', 'reg3.1:6'],
  blanks: personsItems,
  asks: ['publicNoticeGround', 'publicNoticeReason', 'publicNoticeMeans'],
  guard: (facts) => [
    ...gapsUnder('personNotice', personNoticeGaps(personsDraft(facts))),
    ...gapsUnder('publicNotice', publicNoticeGaps(publicDraft(facts))),
  ],
  when: personsAreToldNow,
  public: true,
  sending: ({ day, state, extras }) => {
    const { publicNoticeGround, publicNoticeReason, publicNoticeMeans } = { ...state, ...extras };
    const input = { publicNoticeOn: day, publicNoticeGround, publicNoticeReason, publicNoticeMeans };
    return [{ verb: 'recordPublicNotice', input }];
  },
};

const destroyMisdirected: LetterKind = {
  file: 'destroy-misdirected',
  on,
  to: 'named',
  provisions: ['p39.1:3.5', 'p39.1:10'],
  blanks: { misdirected: extra('misdirected'), misdirectedOn: dayGiven('misdirectedOn') },
  asks: ['misdirected', 'misdirectedOn'],
  when: (facts) =>
    isOpen(facts) &&
    ['wrongRecipient', 'misdirectedPost', 'wronglyShared', 'other'].includes(String(facts.state.scenario)),
  // Of another scenario the record keeps the letter, and waits for nothing.
  sending: ({ day, state }) =>
    state.scenario === 'other' ? [] : [{ verb: 'recordDestruction', input: { destructionAskedOn: day } }],
};

/** To the enterprise for which the information is kept: the letter says what it must know to do its own duties. */
const clientEnterpriseNotice: LetterKind = {
  file: 'client-enterprise-notice',
  on,
  to: 'named',
  provisions: ['p39.1:18.3'],
  blanks: {
    informationConcerned: extraOr('informationConcerned', informationConcerned),
    circumstances,
    occurred,
    measures,
  },
  when: (facts) => isOpen(facts) && incidentOf(facts).heldFor === 'clientEnterprise',
  sending: ({ day }) => [{ verb: 'tellClient', input: { heldFor: 'clientEnterprise', clientToldOn: day } }],
};

/** Notices and letters of an incident (ss. 3.5, 18.3; Reg. ss. 3 to 6). */
export const incidentLetters = {
  commissionNotice,
  personsNotice,
  publicNotice,
  destroyMisdirected,
  clientEnterpriseNotice,
} as const satisfies Readonly<Record<string, LetterKind>>;
