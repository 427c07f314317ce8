import { informationGaps, sourceGaps } from '../../src/law/collection.ts';
import { consentDuties } from '../../src/law/consent-duties.ts';
import { grantGaps } from '../../src/law/request-guards.ts';
import { openLinesOf, searchGaps, unsearchedLinesOf } from '../../src/law/search.ts';
import { iso } from './iso.ts';

const gapsOf = (gaps: readonly { readonly gap: string }[]): readonly string[] => gaps.map(({ gap }) => gap);

test('s. 32: what could not be searched is neither open nor searched', () => {
  const lines = [{ result: 'found' }, { result: 'nothing' }, { result: 'cannot' }, {}, {}] as const;
  expect([openLinesOf(lines), unsearchedLinesOf(lines)]).toEqual([2, 1]);
  expect([openLinesOf([]), unsearchedLinesOf([])]).toEqual([0, 0]);
});

test('art. 27 : ce qui est trouvé a sa copie, ce qui ne peut être cherché a sa raison', () => {
  expect(gapsOf(searchGaps({ result: 'found' }))).toEqual(['copyAt']);
  expect(gapsOf(searchGaps({ result: 'cannot', copyAt: 'x' }))).toEqual(['because']);
  expect(searchGaps({ result: 'nothing' })).toEqual([]);
});

test.each(['linesOpen', 'linesUnsearched'] as const)(
  'with %s no reply says that it is complete, or that nothing is held',
  (key) => {
    const draft = { type: 'policyPaperCopy', [key]: 1, openLinesNamed: true } as const;
    for (const outcome of ['granted', 'notHeld'] as const)
      expect(gapsOf(grantGaps({ ...draft, outcome }))).toEqual(['complete']);
    expect(grantGaps({ ...draft, outcome: 'partlyGranted' })).toEqual([]);
    expect(gapsOf(grantGaps({ ...draft, openLinesNamed: false, outcome: 'partlyGranted' }))).toEqual([
      'openLinesNamed',
    ]);
  },
);

test('ss. 6 and 7: the source is named, with the ground, and with the serious reason where s. 6 wants one', () => {
  expect(gapsOf(sourceGaps({}))).toEqual(['source', 'ground']);
  expect(sourceGaps({ source: 'x', ground: 'consent' })).toEqual([]);
  for (const ground of ['interestNotInTime', 'accuracy'] as const)
    expect(gapsOf(sourceGaps({ source: 'x', ground }))).toEqual(['seriousReason']);
});

test('art. 8, al. 3 : quatre choses à dire à qui le demande', () => {
  expect(gapsOf(informationGaps({ told: [] }))).toEqual(['collected', 'access', 'retention', 'contact']);
  expect(informationGaps({ told: ['contact', 'retention', 'access', 'collected'] })).toEqual([]);
});

test('s. 14: what rests on a consent ends with its last day', () => {
  const [duty] = consentDuties({ expiresOn: iso('2026-12-01') }, iso('2026-12-02'));
  expect(duty).toMatchObject({ key: 'endConsentUse', by: iso('2026-12-01'), late: true, done: false });
  expect(consentDuties({}, iso('2026-12-02'))).toEqual([]);
});
