import { words } from '../../src/locales/index.ts';
import { textsIn } from './texts.ts';

test.each(Object.entries(words('fr')))(
  'les mots de « %s » gardent l’espace devant : ; ? ! et dans les guillemets',
  (_topic, texts) => {
    for (const text of textsIn(texts)) expect(text).not.toMatch(/\S [:;?!»](\s|$)|« /);
  },
);

for (const topic of ['law', 'guards', 'coverage', 'advice'] as const) {
  test(`les mots de « ${topic} » ont l’apostrophe courbe`, () => {
    for (const text of textsIn(words('fr')[topic])) expect(text).not.toMatch(/'/);
  });

  test(`the words of “${topic}” are complete in English, and none is left empty`, () => {
    const [fr, en] = [textsIn(words('fr')[topic]), textsIn(words('en')[topic])];
    expect(en).toHaveLength(fr.length);
    for (const text of [...fr, ...en]) expect(text.trim()).not.toBe('');
    for (const text of en) expect(text).not.toMatch(/[\u00a0]|\b(?:vous|demande de|délai)\b/);
  });
}
