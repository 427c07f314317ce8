import type { Locale } from '../../../src/locales/index.ts';
import type { Language } from '../../ui/speech.ts';

/** What is said of the persons to notify; fetched with the part that needs it. */
export type PersonsWords = Locale['persons'];

const fetched = new Map<Language, Promise<PersonsWords>>();

const load = async (language: Language): Promise<PersonsWords> => {
  const { persons } =
    language === 'fr'
      ? await import('../../../src/locales/fr/persons.ts')
      : await import('../../../src/locales/en/persons.ts');
  return persons;
};

/** These words in one language, fetched once. */
export const personsWordsIn = (language: Language): Promise<PersonsWords> => {
  const known = fetched.get(language) ?? load(language);
  fetched.set(language, known);
  return known;
};
