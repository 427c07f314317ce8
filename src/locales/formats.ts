import type { Language } from '../registers/language.ts';

/**
 * A format of each language, made when it is first asked for: no office that opens has one to write yet, and the first of
 * a process costs ten milliseconds and eight megabytes.
 */
const ofEach = <F extends object>(make: (tag: string) => F): ((language: Language) => F) => {
  const made: Partial<Record<Language, F>> = {};
  return (language) => {
    const format = made[language] ?? make(`${language}-CA`);
    made[language] = format;
    return format;
  };
};

/** French says *1er* for the first of a month, and nothing else for the others. */
export const withFirst = (text: string, language: Language): string =>
  language === 'fr' ? text.replace(/^1 /, '1er ') : text;

/** The same where day and month stay on one line. */
export const withFirstUnbroken = (text: string, language: Language): string =>
  withFirst(text, language).replace(' ', '\u00A0');

/** A civil day, given as its midnight in UTC, as a sentence writes it. */
export const longDays = ofEach((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));

/** The month and the year of a civil day, given as its midnight in UTC. */
export const longMonths = ofEach(
  (tag) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

export const numbers = ofEach((tag) => new Intl.NumberFormat(tag));

/** Which numbers take the singular: in French none and one, in English one alone. */
export const plurals = ofEach((tag) => new Intl.PluralRules(tag));
