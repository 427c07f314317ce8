import { adviceFor, adviceKeys } from '../../src/company/advice.ts';
import { informationKinds } from '../../src/company/information-kinds.ts';
import { adviceTexts, words } from '../../src/locales/index.ts';

test('twelve texts advise the persons concerned, in both languages, each saying what to do', () => {
  expect(adviceKeys).toHaveLength(12);
  for (const key of adviceKeys)
    for (const language of ['fr', 'en'] as const) expect(words(language).advice[key].length).toBeGreaterThan(60);
});

test('every kind of information has its advice, and each text is for some kind', () => {
  expect(adviceFor(informationKinds)).toEqual(adviceKeys);
  for (const kind of informationKinds) expect(adviceFor([kind]).length).toBeGreaterThan(0);
});

test('from the kinds of information to what to tell the person, in both languages, never empty', () => {
  for (const kinds of [[], ...informationKinds.map((kind) => [kind])]) {
    const { fr, en } = adviceTexts(kinds);
    expect(fr.length).toBeGreaterThan(0);
    expect(en).toHaveLength(fr.length);
  }
  expect(adviceTexts(['credential']).fr[0]).toBe(words('fr').advice.credential);
});

test('a password comes first, what is general last, each once', () => {
  expect(adviceFor(['email', 'credential', 'name', 'email'])).toEqual(['credential', 'email', 'general']);
  expect(adviceFor([])).toEqual(['general']);
});
