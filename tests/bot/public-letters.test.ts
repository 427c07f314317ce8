import { letterFormCard } from '../../bot/cards/letter-forms.ts';
import { words } from '../../src/locales/index.ts';
import type { LettersView } from '../../src/use-cases/views/letters-view.ts';
import { speechOf } from './all-cards.ts';

const offer = (name: string, becomesPublic: boolean): LettersView['offered'][number] => ({
  ...{ name, becomesPublic, provisions: ['reg3.1:3'], missing: [], asks: [], answersMail: false },
});

test.each(['fr', 'en'] as const)(
  'the officer is told beforehand, in %s, what becomes public: the name of the company and the day, or the whole notice',
  (language) => {
    const { willBePublic, publicNoticeIsPublic } = words(language).letters;
    const shown = (name: string, becomesPublic: boolean): string =>
      JSON.stringify(letterFormCard(speechOf(language), 'INC-2026-4PD8M1', offer(name, becomesPublic)));
    expect(shown('commissionNotice', true)).toContain(willBePublic);
    expect(shown('commissionSupplement', true)).toContain(willBePublic);
    expect(shown('publicNotice', true)).toContain(publicNoticeIsPublic);
    expect(shown('personsNotice', false)).not.toMatch(
      new RegExp(`${willBePublic.slice(0, 30)}|${publicNoticeIsPublic.slice(0, 15)}`),
    );
  },
);
