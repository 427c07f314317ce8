import { closesNotice, publicNoticeGrounds } from '../../src/law/incident.ts';
import { aware, keys, notSerious, serious, statute, stepsOf, the } from './an-incident.ts';
import { iso } from './iso.ts';

describe('s. 3.5 paras. 2 and 3: the notice to the persons concerned', () => {
  test('is owed only if there is a risk of serious injury', () => {
    for (const facts of [{}, notSerious, { ...notSerious, conclusion: 'undetermined' as const }])
      expect(keys(facts)).not.toContain('personsNotice');
    expect(the('personsNotice', serious)).toMatchObject({ basis: 'law', done: false, to: 'persons', sinceAware: true });
  });

  test('is suspended by an investigation, stays owed, and stops neither register nor Commission', () => {
    const facts = { ...serious, deferral: { ground: 'investigation', reviewOn: iso('2026-12-18') } } as const;
    const duty = the('personsNotice', facts, iso('2026-12-10'));
    expect(duty).toMatchObject({ done: false, late: false });
    expect(duty.sinceAware).toBeUndefined();
    expect(the('caiNotice', facts, iso('2026-12-10'), statute)).toMatchObject({ basis: 'law', late: true });
    expect(the('registerEntry', facts).done).toBe(false);
    const review = the('deferralReview', facts, iso('2026-12-18'));
    expect(review).toMatchObject({ by: iso('2026-12-18'), basis: 'house', late: false, provision: ['p39.1:3.5'] });
    expect(the('deferralReview', facts, iso('2026-12-19')).late).toBe(true);
  });

  test('is owed promptly again once the investigation is no longer hampered', () => {
    const lifted = iso('2026-12-14');
    const facts = { ...serious, deferral: { ground: 'investigation', reviewOn: lifted, liftedOn: lifted } } as const;
    expect(the('personsNotice', facts)).toMatchObject({ sinceAware: true, workBy: iso('2026-12-15') });
    expect(keys(facts)).not.toContain('deferralReview');
  });

  test('deferred because of another law cites the policy, for s. 3.5 does not say so', () => {
    const facts = { ...serious, deferral: { ground: 'otherLaw', reviewOn: iso('2026-12-18') } } as const;
    expect(the('deferralReview', facts).provision).toEqual(['policy:58']);
  });

  test('Reg. s. 6: a public notice to act rapidly does not close the duty; the three other grounds do', () => {
    for (const ground of publicNoticeGrounds) {
      const duty = the('personsNotice', { ...serious, publicNoticeGround: ground, publicNoticeOn: aware });
      expect(duty.done).toBe(ground !== 'rapidAction');
      expect(closesNotice(ground)).toBe(ground !== 'rapidAction');
      expect(stepsOf(duty)).toContain(closesNotice(ground) ? 'publicNoticeCloses' : 'publicNoticeDoesNotClose');
    }
  });

  test('stays owed while a ground for a public notice is chosen and the notice is not given', () => {
    expect(the('personsNotice', { ...serious, publicNoticeGround: 'noContactInfo' }).done).toBe(false);
  });

  test('is done when every person was told', () => {
    expect(the('personsNotice', { ...serious, personsNoticeDone: true, personsNoticeOn: aware })).toMatchObject({
      done: true,
      doneOn: aware,
    });
  });
});
