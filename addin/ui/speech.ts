import type { PageWords } from './page-words.ts';

export type Language = 'fr' | 'en';

/** The words of a page and the language that they are in. */
export interface Speech {
  readonly language: Language;
  readonly words: PageWords;
}

/** The language of a BCP 47 tag, as a host names it: French wherever it is not English. */
export const languageOf = (tag: string | undefined): Language => (tag?.toLowerCase().startsWith('en') ? 'en' : 'fr');

/** Fetches the words of one language; the other one is never sent. */
export const loadSpeech = async (language: Language): Promise<Speech> => {
  const { words } = language === 'fr' ? await import('./words/french.ts') : await import('./words/english.ts');
  return { language, words };
};

/** The word for a key that only data gives; the key itself where the locale has none, so that nothing shows empty. */
export const named = (table: object, key: string): string => {
  const word = Object.hasOwn(table, key) ? (table as Readonly<Record<string, unknown>>)[key] : undefined;
  return typeof word === 'string' ? word : key;
};
