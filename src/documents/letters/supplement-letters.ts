import { type CommissionNoticeItemKey, commissionNoticeItems } from '../../law/incident.ts';
import { commissionNoticeGaps, personNoticeGaps } from '../../law/notices.ts';
import { gapsUnder } from '../../registers/law-gaps.ts';
import type { Gap } from '../../registers/register.ts';
import { day, extra, given } from './fills.ts';
import type { Decide, LetterFacts, LetterKind } from './kind.ts';
import { commissionDraft, commissionItems, incidentOf, personsDraft, personsItems } from './notice-fills.ts';

const isOpen = ({ state }: LetterFacts): boolean => !['closed', 'notAnIncident', 'ended'].includes(String(state.stage));
const owedItems = (facts: LetterFacts): readonly CommissionNoticeItemKey[] => incidentOf(facts).supplementItems ?? [];

/** What the supplement brings: an item that has an answer now, or a fact that no item holds. */
const brings = (facts: LetterFacts): boolean => {
  const draft = commissionDraft(facts);
  const answered = owedItems(facts).some((key) => {
    const item = draft[key];
    return item !== undefined && !('toFollow' in item);
  });
  return answered || given('newFacts')(facts) === true;
};

const supplementGaps = (facts: LetterFacts): readonly Gap[] => {
  const owed: readonly string[] = owedItems(facts);
  const lacking = commissionNoticeGaps(commissionDraft(facts)).filter(({ gap }) => owed.includes(gap));
  return [
    ...gapsUnder('commissionNotice', lacking),
    ...(brings(facts) ? [] : [{ gap: 'letter.newFacts', provision: 'reg3.1:4' } as const]),
  ];
};

const upper = (key: string): string => `${key.charAt(0).toUpperCase()}${key.slice(1)}`;

/** What was learned after the notice, item by item as the Regulation numbers them (Reg. s. 4). */
const commissionSupplement: LetterKind = {
  file: 'commission-supplement',
  on: ['incidents'],
  to: 'commission',
  provisions: ['reg3.1:4', 'reg3.1:3', 'p39.1:3.5'],
  blanks: { ...commissionItems, noticeOn: day('commissionNoticeOn'), newFacts: extra('newFacts') },
  cases: {
    newFactsSaid: given('newFacts'),
    ...Object.fromEntries(
      commissionNoticeItems.map(({ key }): readonly [string, Decide] => [
        `sup${upper(key)}`,
        (facts) => owedItems(facts).includes(key),
      ]),
    ),
  },
  asks: ['newFacts'],
  guard: supplementGaps,
  when: (facts) => isOpen(facts) && incidentOf(facts).supplementSince !== undefined,
  public: true,
  sending: ({ day: supplementSentOn }) => [{ verb: 'recordSupplement', input: { supplementSentOn } }],
};

/** To whom the first notice went: what it could not say then (s. 3.5; Reg. s. 5). */
const personsSupplement: LetterKind = {
  file: 'persons-supplement',
  on: ['incidents'],
  to: 'named',
  provisions: ['p39.1:3.5', 'reg3.1:5'],
  blanks: {
    toldOn: day('personsNoticeOn'),
    newFacts: extra('newFacts'),
    measures: personsItems.measures,
    measuresSuggested: personsItems.measuresSuggested,
    contact: personsItems.contact,
  },
  asks: ['newFacts'],
  guard: (facts) =>
    gapsUnder(
      'personNotice',
      personNoticeGaps(personsDraft(facts)).filter(({ gap }) =>
        ['measures', 'measuresSuggested', 'contact'].includes(gap),
      ),
    ),
  when: (facts) => isOpen(facts) && incidentOf(facts).personsNoticeOn !== undefined,
};

/** Letters that follow a notice which left (s. 3.5; Reg. ss. 4, 5). */
export const supplementLetters = { commissionSupplement, personsSupplement } as const satisfies Readonly<
  Record<string, LetterKind>
>;
