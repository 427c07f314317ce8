import type { Language } from '../../ui/speech.ts';
import type { HandingWords } from './handing-topics.ts';

const fetched = new Map<Language, Promise<HandingWords>>();

const load = async (language: Language): Promise<HandingWords> => {
  const { words } = language === 'fr' ? await import('./handing-french.ts') : await import('./handing-english.ts');
  return words;
};

/** These words in one language, fetched once. */
export const handingWordsIn = (language: Language): Promise<HandingWords> => {
  const known = fetched.get(language) ?? load(language);
  fetched.set(language, known);
  return known;
};
