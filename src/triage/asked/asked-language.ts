import { smallWords } from '../language.ts';
import { wordsOf } from './expression-reader.ts';
import { once } from './once.ts';
import { plainWords } from './plain-words.ts';

/** Words of the one language that the other has not. */
const own = once(() => {
  const french = new Set([...smallWords.fr, ...plainWords.fr.split(' ')]);
  const english = new Set([...smallWords.en, ...plainWords.en.split(' ')]);
  const without = (words: Set<string>, others: Set<string>) => new Set([...words].filter((word) => !others.has(word)));
  return { fr: without(french, english), en: without(english, french) };
});

/** In which of the two languages a few words are written; undefined when they do not say. */
export const askedLanguage = (text: string): 'fr' | 'en' | undefined => {
  const said = wordsOf(text);
  const { fr, en } = own();
  const french = said.filter((word) => fr.has(word)).length + (/[àâçéèêëîïôùûœ]/i.test(text) ? 1 : 0);
  const english = said.filter((word) => en.has(word)).length;
  return french === english ? undefined : french > english ? 'fr' : 'en';
};
