import { words } from '../../src/locales/index.ts';

/** Every text of a topic; a text with blanks is filled with letters. */
const texts = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('A', 'B', 'C'))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => texts(item, `${path}.${key}`));
};

const space = '\u00A0';

test.each(texts([words('fr').bot, words('fr').staff]))('French typography: %s', (_, text) => {
  expect(text).not.toMatch(/[^\u00A0\d][:;?!»]|«[^\u00A0]|'/);
  expect(text).not.toMatch(new RegExp(`[a-zà-ü]${space}$`));
});

test.each(texts([words('en').bot, words('en').staff]))('English typography: %s', (_, text) => {
  expect(text).not.toMatch(/ [:;?!]|'|\u00A0[:;?!]/);
});

test('both languages say each thing, and not the same way', () => {
  const fr = [...texts(words('fr').bot), ...texts(words('fr').staff, '.staff')];
  const en = new Map([...texts(words('en').bot), ...texts(words('en').staff, '.staff')]);
  const same = fr.filter(([path, text]) => en.get(path) === text).map(([path]) => path);
  expect(same).toEqual(['.buttons.menu', '.caseFile.act']);
});
