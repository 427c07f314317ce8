import type { Card } from '../../../bot/cards/elements.ts';
import { faultCard } from '../../../bot/cards/fault.ts';
import { missingCard } from '../../../bot/cards/missing.ts';
import { referenceChangedCard } from '../../../bot/cards/reference-changed.ts';
import { refusalCard } from '../../../bot/cards/refusal.ts';
import { refusedLaterCard } from '../../../bot/cards/refused-later.ts';
import { rowPutBackCard } from '../../../bot/cards/row-put-back.ts';
import { words } from '../../../src/locales/index.ts';
import type { Language } from '../../../src/ports/kept.ts';
import { verbOf } from '../../../src/use-cases/verbs/index.ts';
import { texts } from './written.ts';

interface Rare {
  readonly title: string;
  readonly card: Card;
}

const reference = 'INC-2026-7KQ4M2';

/** Cards for what seldom happens: each as the bot makes it, sent without waiting for it to happen. */
export const rareCards = (language: Language): readonly (readonly [name: string, rare: Rare])[] => {
  const speech = { words: words(language), language };
  const { bot, registers } = speech.words;
  const describe = {
    reference,
    verb: 'describe',
    because: registers.refusals.wrongStage,
    columns: verbOf('describe')?.input ?? {},
    input: { circumstances: texts[language].circumstances, kinds: ['name', 'financial'] },
  };
  return [
    [
      'row-put-back',
      { title: bot.rowPutBack.title, card: rowPutBackCard(speech, { reference, author: 'Gestionnaire' }) },
    ],
    ['missing', { title: bot.missing.title, card: missingCard(speech, reference) }],
    [
      'reference-changed',
      {
        title: bot.referenceChanged.title,
        card: referenceChangedCard(speech, { before: 'INC-2026-7KQ4M1', reference }),
      },
    ],
    ['refused-later', { title: bot.refusedLater.title, card: refusedLaterCard(speech, describe) }],
    ['fault', { title: bot.fault.title, card: faultCard(speech, '4f1c0a9be2d3775a') }],
    ['refusal', { title: bot.refusal.title, card: refusalCard(speech, { message: registers.refusals.notFound }) }],
  ];
};
