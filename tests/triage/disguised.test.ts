import { suggest } from '../../src/triage/suggest.ts';

const plain = 'J’exige que vous supprimiez mes données et je veux une copie de mon dossier.';
const types = (text: string, subject = ''): readonly string[] =>
  suggest({ subject, text }).suggestions.map(({ type }) => type);

test.each([
  ['decomposed accents', plain.normalize('NFD')],
  ['capitals without accents', 'J’EXIGE QUE VOUS SUPPRIMIEZ MES DONNEES ET JE VEUX UNE COPIE DE MON DOSSIER.'],
  ['straight apostrophes', plain.replaceAll('’', "'")],
  ['blanks that do not break', plain.replaceAll(' ', '\u00a0')],
  ['characters without width', [...plain].join('\u200b')],
  ['marks of direction', `\u202e${plain}\u202c`],
  ['soft hyphens', plain.replaceAll('ss', 's\u00ads')],
  ['full-width letters', plain.replaceAll('dossier', '\uff44\uff4f\uff53\uff53\uff49\uff45\uff52')],
])('%s make no difference', (_, text) => {
  expect(types(text)).toEqual(types(plain));
  expect(types(plain)).toEqual(expect.arrayContaining(['erasure', 'access']));
});

test('two letters written as one are two letters', () => {
  const disclosed = (who: string): string =>
    `Votre technicienne a raconté à ma belle-${who} que j’avais des dettes. C’est inadmissible, je porte plainte.`;
  expect(types(disclosed('sœur'))).toEqual(types(disclosed('soeur')));
});

test('what a polite sentence says beside the matter makes no matter of its own', () => {
  const request = 'Je veux une copie de mon dossier.';
  const polite = [
    'Bonjour,\n\nJ’espère que vous allez bien.',
    request,
    'N’hésitez pas à me contacter par courriel. Merci de votre collaboration et bonne journée.\n\nVeuillez agréer mes salutations.',
  ];
  expect(types(polite.join('\n\n'))).toEqual(types(request));
});

test('very long words, lists and repetitions are read in bounded time', () => {
  const pieces = [
    'please send me my data ',
    'n’hésitez pas. ',
    'who has access to my file? ',
    'my my my my ',
    'ne pas ne plus ',
    '((((',
    '- mon dossier\n',
    'wrong address sent to another client, ',
    '\u202e\u200b',
    '> De : x\n',
  ];
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(suggest({ subject: text, text }).suggestions.length).toBeGreaterThan(0);
  }
});
