import { commissionNoticeItems } from '../../src/law/incident.ts';
import {
  type CommissionNoticeDraft,
  commissionNoticeGaps,
  deferralGaps,
  endsPersonsNotice,
  personNoticeGaps,
  publicNoticeGaps,
  toFollow,
} from '../../src/law/notices.ts';

const gapsOf = (gaps: readonly { readonly gap: string }[]): readonly string[] => gaps.map(({ gap }) => gap);
const named = { organization: { text: 'Entreprise A' }, contact: { text: 'Personne A' } } as const;
const rest = commissionNoticeItems.map(({ key }) => key).filter((key) => !(key in named));
const withRest = (item: CommissionNoticeDraft['occurred']): CommissionNoticeDraft => ({
  ...named,
  ...Object.fromEntries(rest.map((key) => [key, item])),
});

describe('Règl., art. 3 : l’avis à la Commission', () => {
  test('lacks eleven items when it is empty, each under its own provision', () => {
    expect(commissionNoticeGaps({}).map(({ provision }) => provision)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => `reg3.1:3(${n})`),
    );
  });

  test('leaves at once with the organization and the contact, when all else is unknown or to follow', () => {
    expect(commissionNoticeGaps(withRest({ unknown: 'notYetKnown' }))).toEqual([]);
    expect(commissionNoticeGaps(withRest({ toFollow: true }))).toEqual([]);
  });

  test('never leaves without saying who writes and whom to reach', () => {
    const unnamed = {
      ...withRest({ toFollow: true }),
      organization: { toFollow: true },
      contact: { text: ' ' },
    } as const;
    expect(gapsOf(commissionNoticeGaps(unnamed))).toEqual(['organization', 'contact']);
    const later = { ...withRest({ toFollow: true }), contact: { toFollow: true } } as const;
    expect(gapsOf(commissionNoticeGaps(later))).toEqual(['contact']);
    const unknown = { ...withRest({ toFollow: true }), contact: { unknown: 'noTrace' } } as const;
    expect(gapsOf(commissionNoticeGaps(unknown))).toEqual(['contact']);
  });

  test('each item to follow opens the supplement that Reg. s. 4 asks for; what is unknown opens it once learned', () => {
    expect(toFollow(withRest({ toFollow: true }))).toEqual(rest);
    expect(toFollow(withRest({ unknown: 'noTrace' }))).toEqual([]);
  });
});

test('Règl., art. 5 : l’avis aux personnes compte six éléments, dont les mesures suggérées', () => {
  expect(gapsOf(personNoticeGaps({}))).toHaveLength(6);
  const almost = {
    informationConcerned: 'a',
    circumstances: 'b',
    occurred: 'c',
    measures: 'd',
    contact: 'e',
  };
  expect(gapsOf(personNoticeGaps(almost))).toEqual(['measuresSuggested']);
  expect(personNoticeGaps({ ...almost, measuresSuggested: 'f' })).toEqual([]);
});

test('Reg. s. 6: a public notice says its ground, its reason and its means; only three grounds end the duty', () => {
  expect(gapsOf(publicNoticeGaps({}))).toEqual(['ground', 'reason', 'means']);
  for (const ground of ['increasedInjury', 'undueHardship', 'noContactInfo'] as const)
    expect(endsPersonsNotice({ ground })).toBe(true);
  expect(endsPersonsNotice({ ground: 'rapidAction' })).toBe(false);
  expect(endsPersonsNotice({})).toBe(false);
});

test('s. 3.5 para. 3: a deferral names the body that investigates and a day of review; another law, its citation', () => {
  expect(gapsOf(deferralGaps({ ground: 'investigation' }))).toEqual(['body', 'reviewOn']);
  expect(deferralGaps({ ground: 'investigation', body: 'Corps de police', reviewOn: '2026-12-22' })).toEqual([]);
  expect(gapsOf(deferralGaps({ ground: 'otherLaw' }))).toEqual(['citation', 'officerSigned']);
  expect(deferralGaps({ ground: 'otherLaw', citation: 'Loi X, art. 1', officerSigned: true })).toEqual([]);
});
