import { gapsInWords } from '../../bot/cards/words.ts';
import { words } from '../../src/locales/index.ts';

const gap = { gap: 'destruction.recourseEnded', provision: 'p39.1:36' } as const;
const about = { reference: 'REQ-2026-7KQ4M2', until: '2026-12-23' };

test('what stands in the way is said with its reference and the day until which it does', () => {
  const [french] = gapsInWords({ words: words('fr'), language: 'fr' }, [{ ...gap, about }]);
  expect(french).toContain('rien n’est détruit avant sa fin');
  expect(french).toContain('REQ-2026-7KQ4M2, jusqu’au 23\u00A0décembre 2026.');
  const [english] = gapsInWords({ words: words('en'), language: 'en' }, [{ ...gap, about: { reference: 'REQ-1' } }]);
  expect(english).toMatch(/Record concerned: REQ-1\.$/);
});

test('what no other record causes is said as it is', () => {
  const { recourseEnded } = words('en').guards.gaps.destruction;
  expect(gapsInWords({ words: words('en'), language: 'en' }, [gap])).toEqual([recourseEnded]);
});

test('what is missing is said with where it is entered: a field of an act, or the letter itself', () => {
  const where = { verb: 'prepareDecision', register: 'requests', column: 'reasons' } as const;
  const [inAct, below] = gapsInWords({ words: words('fr'), language: 'fr' }, [
    { gap: 'letter.reasons', where },
    { gap: 'letter.addressee', where: 'letter' },
  ]);
  const { registers } = words('fr');
  expect(inAct).toContain(registers.gapWhere(registers.verbs.prepareDecision, registers.requests.columns.reasons));
  expect(below).toMatch(/À saisir plus bas\.$/);
});
