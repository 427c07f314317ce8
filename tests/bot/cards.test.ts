import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AdaptiveCard, type IValidationEvent, SerializationContext, Version } from 'adaptivecards';
import { caseFileCard } from '../../bot/cards/case-file.ts';
import type { Card } from '../../bot/cards/elements.ts';
import { dialogTitle, inDialog } from '../../bot/cards/in-dialog.ts';
import { reportFormCard } from '../../bot/cards/report-form.ts';
import { shown } from '../../bot/cards/text.ts';
import { dayInWords } from '../../bot/cards/words.ts';
import { incidents } from '../../src/registers/incidents.ts';
import { allCards, canary, caseFileView, formView, speechOf } from './all-cards.ts';
import { elementsOf, textOn } from './bot-on-trial.ts';
import { cardSchema } from './card-schema.ts';

const cards = (['fr', 'en'] as const).flatMap((language) =>
  allCards(language).map(([name, card]) => [`${name}, ${language}`, card] as const),
);

const cardFolder = join(import.meta.dirname, '../../bot/cards');

const bytes = (card: Card): number => Buffer.byteLength(JSON.stringify(card));

const actionsOf = (card: Card) =>
  elementsOf({ ...card, body: card.body }).filter(({ type }) => String(type).startsWith('Action.'));

/** Buttons; a line that is pressed as a whole is none. */
const buttonsOf = (card: Card): number => {
  const rows = elementsOf(card).filter((element) => 'selectAction' in element).length;
  return actionsOf(card).length - rows;
};

const rendererFaults = (card: Card): readonly string[] => {
  const context = new SerializationContext(new Version(1, 5));
  const parsed = new AdaptiveCard();
  parsed.parse(card, context);
  const faults: IValidationEvent[] = [];
  for (let at = 0; at < context.eventCount; at += 1) faults.push(context.getEventAt(at));
  return [...faults, ...parsed.validateProperties().validationEvents].map(({ message }) => message);
};

describe.each(cards)('the card %s', (_, card) => {
  test('is an Adaptive Card 1.5 of elements that the house uses, and of no other', () => {
    const read = cardSchema.safeParse(JSON.parse(JSON.stringify(card)));
    expect(read.error?.issues ?? []).toEqual([]);
  });

  test('is read by the real renderer without a fault', () => {
    // The renderer's expression for `lang` remembers where it stopped, so that every second reading refuses any language.
    const faults = rendererFaults(card);
    expect(faults.some((fault) => fault.includes('"lang"')) ? rendererFaults(card) : faults).toEqual([]);
  });

  test('puts nobody’s words where Markdown is read', () => {
    const read = elementsOf(card).filter(
      ({ type }) => type !== 'TextRun' && type !== 'Input.Text' && type !== 'Input.Date',
    );
    // Choices are our own words and the names that the company gave its systems.
    const places = ['text', 'title', 'label', 'placeholder', 'errorMessage', 'fallbackText', 'verb'];
    for (const element of [...read, card as unknown as Record<string, unknown>]) {
      for (const place of places) expect(JSON.stringify(element[place] ?? '')).not.toContain('CANARY');
    }
    const runs = elementsOf(card).filter(({ type }) => type === 'TextRun');
    for (const { text } of runs) expect(text).not.toMatch(/\{\{|[\u200B\u202E]/);
    expect(elementsOf(card).some((element) => 'msteams' in element || 'entities' in element)).toBe(false);
    const { body, actions } = card;
    for (const { data } of elementsOf([body, actions]).filter(({ type }) => type === 'Action.Submit'))
      expect(data).toMatchObject({ msteams: { type: 'task/fetch' } });
  });

  test('fits: 28 KB, six buttons', () => {
    expect(bytes(card)).toBeLessThanOrEqual(28 * 1024);
    expect(buttonsOf(card)).toBeLessThanOrEqual(6);
  });

  test('labels every input and every button, once each by id', () => {
    const inputs = elementsOf(card).filter(({ type }) => String(type).startsWith('Input.'));
    for (const { label } of inputs) expect(label).toMatch(/\S/);
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
    for (const { title } of actionsOf(card)) expect(title).toMatch(/\S/);
  });

  test('says why wherever the renderer itself would hold an answer back', () => {
    const bounded = elementsOf(card).filter((element) =>
      ['max', 'min', 'isRequired'].some((bound) => bound in element),
    );
    for (const { errorMessage } of bounded) expect(errorMessage).toMatch(/\S/);
  });

  test('is read by the real renderer as a dialog too, with no button that only a conversation has', () => {
    const dialog = inDialog(card) as Card;
    expect(elementsOf(dialog).some(({ type }) => type === 'Action.Execute')).toBe(false);
    const parsed = new AdaptiveCard();
    parsed.parse(dialog, new SerializationContext(new Version(1, 5)));
    expect(parsed.validateProperties().validationEvents).toEqual([]);
    expect(dialogTitle(card).length).toBeLessThanOrEqual(64);
    expect(textOn(dialog.body[0])).not.toBe(dialogTitle(card));
  });

  test('ends with a next step', () => {
    expect(card.actions.length > 0 || elementsOf(card.body.at(-1)).some(({ id }) => id === 'next')).toBe(true);
  });
});

/** Functions that make a card, by the file that holds them. */
const cardFiles = readdirSync(cardFolder)
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const source = readFileSync(join(cardFolder, file), 'utf8');
    return [...source.matchAll(/^export const (\w+Card) = /gm)].map(([, name = '']) => [file, name] as const);
  });

/** The files in which the cases of this folder stand. */
const cases = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('-cards.ts'))
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('\n');

test.each(cardFiles)('the card of %s has its case: %s', (_, name) => {
  expect(cases).toMatch(new RegExp(`\\b${name}\\(`));
});

describe('the words of a hostile reporter', () => {
  test('stand on the case file letter for letter, without direction marks', () => {
    const runs = elementsOf(caseFileCard(speechOf('fr'), caseFileView())).filter(({ type }) => type === 'TextRun');
    const text = runs
      .map((run) => run.text)
      .join('\n')
      .replaceAll('\u2060', '');
    expect(text).toContain(canary.replace(/[\u200B\u202E]/g, ''));
  });

  test('of any length leave a card that can be sent', () => {
    for (const letter of ['é', '漢', '😀', '"', '\u0007']) {
      const long = letter.repeat(6000);
      expect(bytes(caseFileCard(speechOf('fr'), caseFileView(long)))).toBeLessThanOrEqual(28 * 1024);
      const entered = { told: long.repeat(10), alreadyDone: long };
      expect(bytes(reportFormCard(speechOf('fr'), formView, { entered, faults: {} }))).toBeLessThanOrEqual(28 * 1024);
    }
  });

  test('in French at their full length come back whole', () => {
    const told = 'Résumé déjà envoyé à l’équipe. '.repeat(200).slice(0, incidents.columns.told.max);
    const alreadyDone = 'J’ai rappelé le message. '.repeat(100).slice(0, incidents.columns.alreadyDone.max);
    const form = reportFormCard(speechOf('fr'), formView, { entered: { told, alreadyDone }, faults: {} });
    const values = elementsOf(form).map((element) => element.value);
    expect(values).toEqual(expect.arrayContaining([told, alreadyDone]));
  });

  test('keep their paragraphs and lose halves of characters', () => {
    expect(shown('a\r\nb\tc\u0000\uD800')).toBe('a\nb c\uFFFD');
    expect(shown('x'.repeat(20), 10)).toBe('xxxxxxxxxx […]');
  });
});

test('a day is written as people write it', () => {
  expect(dayInWords('2026-11-01', 'fr')).toBe('1er\u00A0novembre 2026');
  expect(dayInWords('2026-11-22', 'fr')).toBe('22\u00A0novembre 2026');
  expect(dayInWords('2026-11-01', 'en')).toBe('November\u00A01, 2026');
  expect(dayInWords('hier', 'fr')).toBe('hier');
});

describe('the report form', () => {
  const form = reportFormCard(speechOf('fr'), formView);

  test('asks for one thing only, and hides the rest at first', () => {
    const inputs = elementsOf(form).filter(({ type }) => String(type).startsWith('Input.'));
    expect(inputs.filter(({ isRequired }) => isRequired).map(({ id }) => id)).toEqual(['scenario']);
    const details = form.body.find((element) => element.type === 'Container');
    expect(details).toMatchObject({ id: 'details', isVisible: false });
    expect(inputs.filter((input) => !elementsOf(details).includes(input)).map(({ id }) => id)).toEqual([
      'scenario',
      'told',
    ]);
  });

  test('offers the eight scenarios, and tells what s. 8 asks and what not to type', () => {
    const scenario = elementsOf(form).find(({ id }) => id === 'scenario');
    expect(scenario?.choices).toHaveLength(8);
    for (const told of [
      'Ce qui est recueilli',
      'Qui le lit',
      '5\u00A0ans',
      'aucun mot de passe, aucun NAS, aucun numéro de carte',
    ]) {
      expect(textOn(form)).toContain(told);
    }
  });

  test('shows a fault above its input, and opens what was hidden', () => {
    const faults = { persons: { fault: 'notACount' } } as const;
    const again = reportFormCard(speechOf('fr'), formView, { entered: { persons_about: '-3' }, faults });
    const details = again.body.find((element) => element.type === 'Container');
    expect(details).toMatchObject({ isVisible: true });
    const items = details?.type === 'Container' ? details.items : [];
    const at = items.findIndex((item) => 'id' in item && item.id === 'persons_about');
    expect(items[at - 1]).toMatchObject({ type: 'TextBlock', color: 'Attention' });
  });
});
