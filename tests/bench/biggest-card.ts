import { caseFileCard } from '../../bot/cards/case-file.ts';
import type { Card } from '../../bot/cards/elements.ts';
import { writeEntered } from '../../bot/cards/entered.ts';
import { officerFormCard } from '../../bot/cards/officer-form.ts';
import { reportFormCard } from '../../bot/cards/report-form.ts';
import { incidents } from '../../src/registers/incidents.ts';
import { officerVerbs } from '../../src/use-cases/verbs/index.ts';
import { allCards, caseFileView, formView, speechOf } from '../bot/all-cards.ts';
import type { Row } from './table.ts';

const limit = 28 * 1024;
const languages = ['fr', 'en'] as const;

/** As much as a field takes, in letters that need two bytes each. */
const long = 'é'.repeat(6000);

type Named = readonly (readonly [string, Card])[];

/** The cards that hold what people wrote, with every field as full as it can be. */
const fullCards = (language: 'fr' | 'en'): Named => {
  const speech = speechOf(language);
  const view = caseFileView(long);
  const before = { entered: writeEntered(incidents.columns, view.values), faults: {}, message: long.slice(0, 100) };
  const forms = officerVerbs.map(({ verb, input }) => {
    const act = { verb, ticket: formView.ticket, columns: input, gaps: [], seen: '12' };
    const entered = { ...writeEntered(input, view.values), why: long };
    return [`form of ${verb}, full`, officerFormCard(speech, view, act, { entered, faults: {} })] as const;
  });
  return [
    ['case file, full', caseFileCard(speech, view)],
    ['report form given back, full', reportFormCard(speech, formView, before)],
    ...forms,
  ];
};

/** The largest card that the bot can send, in bytes as it travels. */
export const biggestCard = (): Row => {
  const sizes = languages
    .flatMap((language) => [...allCards(language), ...fullCards(language)])
    .map(([name, card]) => ({ name, bytes: Buffer.byteLength(JSON.stringify(card)) }))
    .toSorted((a, b) => b.bytes - a.bytes);
  const [biggest] = sizes;
  const bytes = biggest?.bytes ?? 0;
  return {
    what: 'biggest card',
    ours: `${(bytes / 1024).toFixed(1)} kB (${biggest?.name ?? 'none'})`,
    beside: `${sizes.length} cards, both languages`,
    heldTo: '≤ 28 kB',
    holds: bytes > 0 && bytes <= limit,
  };
};
