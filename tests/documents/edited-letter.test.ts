import type { LetterName } from '../../src/documents/letters/index.ts';
import { mandatoryParts } from '../../src/documents/letters/mandatory-parts.ts';
import { words } from '../../src/locales/index.ts';
import { edited, saying, without } from './edit-docx.ts';
import { letters, produced } from './given.ts';
import { samples } from './sample-letters.ts';

/** What a letter lacks once its file was changed. */
const lacks = async (
  name: LetterName,
  change: (body: string) => string,
  { language = 'fr', more = {} }: { readonly language?: 'fr' | 'en'; readonly more?: Record<string, string> } = {},
): Promise<readonly string[]> => {
  const record = { ...samples[name], language };
  const { content, text } = await produced(name, record);
  return (await letters.lacks(name, record, text, await edited(content, change, more))).map(({ gap }) => gap);
};

const same = (body: string): string => body;

test.each(Object.keys(samples) as LetterName[])(
  '%s lacks nothing as it was produced, in both languages',
  async (name) => {
    expect(await lacks(name, same)).toEqual([]);
    expect(await lacks(name, same, { language: 'en' })).toEqual([]);
  },
);

test('a refusal edited in its own words lacks nothing; without reasons, remedies or help it is named', async () => {
  expect(await lacks('fullRefusal', saying('Bonjour', 'Chère Madame'))).toEqual([]);
  expect(await lacks('fullRefusal', without('Les motifs du refus'))).toEqual(['letter.reasons']);
  expect(await lacks('fullRefusal', without('Vos recours et leur délai'))).toEqual(['letter.part.remedies']);
  expect(await lacks('fullRefusal', without('(article\u00a034)', '(article 34)'))).toEqual(['letter.part.help']);
});

test('a heading that stands alone, and remedies without their time limit, are missing all the same', async () => {
  expect(await lacks('fullRefusal', without('Les notes visées', 'Les remettre'))).toEqual(['letter.reasons']);
  expect(await lacks('fullRefusal', (body) => body.replace(/30\s(?=jours)/, 'quelques '))).toEqual([
    'letter.part.remedies',
  ]);
});

test('the notice to the Commission is named item by item, as its guard names them, in English too', async () => {
  expect(await lacks('commissionNotice', without('Les éléments du risque'))).toEqual(['commissionNotice.riskElements']);
  expect(await lacks('commissionNotice', without('The elements of the risk'), { language: 'en' })).toEqual([
    'commissionNotice.riskElements',
  ]);
  expect(await lacks('personsNotice', without('Ce que vous pouvez faire'))).toEqual(['personNotice.measuresSuggested']);
});

test('an identity typed into a notice that becomes public is found, also struck out or in a comment', async () => {
  const typed = (text: string) => saying('</w:body>', `<w:p><w:r>${text}</w:r></w:p></w:body>`);
  expect(await lacks('commissionNotice', typed('<w:t>personne.b@exemple.example</w:t>'))).toEqual([
    'letter.identity.email',
  ]);
  expect(await lacks('publicNotice', typed('<w:delText>046 454 286</w:delText>'))).toEqual(['letter.identity.sin']);
  const comment = '<w:comments><w:p><w:r><w:t>Voir personne.b@exemple.example</w:t></w:r></w:p></w:comments>';
  expect(await lacks('commissionNotice', same, { more: { 'word/comments.xml': comment } })).toEqual([
    'letter.identity.email',
  ]);
});

test('a letter that no guard holds and that stays private may say what it likes, in any file', async () => {
  const record = samples.identityRequest;
  const { text } = await produced('identityRequest', record);
  expect(await letters.lacks('identityRequest', record, text, new Uint8Array([1, 2, 3]))).toEqual([]);
});

test('a file that cannot be read is said to be so where something must stand in it', async () => {
  const record = samples.fullRefusal;
  const { text, content } = await produced('fullRefusal', record);
  const huge = await edited(content, saying('</w:body>', `${' '.repeat(9 * 1024 * 1024)}</w:body>`));
  for (const file of [new TextEncoder().encode('%PDF-1.7'), new Uint8Array(0), content.subarray(0, 900), huge])
    expect(await letters.lacks('fullRefusal', record, text, file)).toEqual([{ gap: 'letter.unreadable' }]);
});

test('whatever an edited letter may lack has its words in both languages', async () => {
  const names = Object.keys(samples) as LetterName[];
  const gaps = names.flatMap((name) => mandatoryParts(name, 'fr').map(({ gap }) => gap));
  for (const language of ['fr', 'en'] as const) {
    const known: object = words(language).registers.gaps;
    expect([...new Set([...gaps, 'letter.unreadable'])].filter((gap) => !Object.hasOwn(known, gap))).toEqual([]);
    expect(names.map((name) => mandatoryParts(name, language).length)).toEqual(
      names.map((name) => mandatoryParts(name, 'fr').length),
    );
  }
});
