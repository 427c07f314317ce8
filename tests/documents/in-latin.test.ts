import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { inLatin } from '../../src/documents/copies/in-latin.ts';
import { type PagePart, pdfOf } from '../../src/documents/copies/page.ts';
import { words } from '../../src/locales/index.ts';

const said = (text: string): string => inLatin(text).text;

test('what the fonts know stays as it is, and nothing is marked', () => {
  for (const text of ['Élise Côté – 12 $ « œuvre »', 'Šárka', 'Muñoz, Ångström, Þórr'])
    expect(inLatin(text)).toEqual({ text, marked: false });
  expect(inLatin('Co\u0302te\u0301')).toEqual({ text: 'Côté', marked: false });
});

test('a name that they cannot show is written in Latin letters, and marked', () => {
  expect(said('Łukasz Šimůnek')).toBe('Lukasz* Šimunek*');
  expect(said('Nguyễn Đức, d’Đorđević')).toBe('Nguyen* Duc*, d’Dordevic*');
  expect(said('ᐃᓄᒃᑎᑐᑦ')).toBe('inuktitut*');
  expect(said('ᓄᓇᕕᒃ')).toBe('nunavik*');
  expect(said('Юрий Щукин')).toBe('Iurii* Shchukin*');
  expect(said('Γιώργος')).toBe('Giorgos*');
});

test('a sign that no Latin letters say stands as its number, never as another sign', () => {
  expect(said('Merci 👍🏽 !')).toBe('Merci [U+1F44D U+1F3FD] !');
  expect(said('王小明')).toBe('[U+738B U+5C0F U+660E]');
  expect(said('a\u202eb\u200bc')).toBe('abc');
});

test('whatever the text, nothing is left that the fonts would turn into garbage, and a mark says so', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { text: shown, marked } = inLatin(text);
      expect(inLatin(shown)).toEqual({ text: shown, marked: false });
      if (!marked) expect(shown.length).toBeLessThanOrEqual(text.normalize('NFC').length + 20);
    }),
  );
});

/** The words on the pages of a PDF whose fonts are the standard ones. */
const wordsOf = (pdf: Uint8Array): string => {
  const bytes = Buffer.from(pdf);
  const streams = [...bytes.toString('latin1').matchAll(/[^d]stream\n([\s\S]*?)\nendstream/g)];
  return streams
    .map(([, packed = '']) => Buffer.from(packed, 'latin1'))
    .filter((packed) => packed[0] === 0x78)
    .map((packed) => inflateSync(packed).toString('latin1'))
    .flatMap((stream) => [...stream.matchAll(/\[((?:<[0-9a-f]*>|[\s\d.-])+)\] TJ/g)])
    .map(([, array = '']) => [...array.matchAll(/<([0-9a-f]*)>/g)].map(([, hex = '']) => hex).join(''))
    .map((hex) => Buffer.from(hex, 'hex').toString('latin1'))
    .join(' ');
};

const pages = (parts: readonly PagePart[]) =>
  pdfOf({
    title: 'Index',
    language: 'fr',
    author: 'Greffe',
    foot: 'INC-2026-7KQ4M2',
    numbered: (page, all) => `page ${page} de ${all}`,
    parts,
  });

test('a page says what its marks mean, and what is read aloud or copied from it is exact', async () => {
  const pdf = await pages([{ as: 'pair', title: 'Auteur', text: 'Łukasz ᐃᓄᒃ' }]);
  expect(wordsOf(pdf)).toContain('Lukasz* inuk*');
  expect(wordsOf(pdf).replaceAll(/\s+/g, ' ')).toContain('est écrit en lettres latines');
  const exact = Buffer.from('Łukasz ᐃᓄᒃ', 'utf16le').swap16();
  expect(Buffer.from(pdf).includes(exact)).toBe(true);
  expect(words('en').copies.inLatin).toContain('Latin letters');
});

test('a page without such a sign says nothing of it', async () => {
  const pdf = await pages([{ as: 'line', text: 'Élise Côté' }]);
  expect(wordsOf(pdf)).not.toContain('lettres latines');
});
