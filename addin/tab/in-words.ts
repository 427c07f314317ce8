import type { Language } from '../ui/speech.ts';

const tags = { fr: 'fr-CA', en: 'en-CA' } as const;
const numbers = { fr: new Intl.NumberFormat(tags.fr), en: new Intl.NumberFormat(tags.en) };
const months = (style: 'short' | 'long') =>
  ({
    fr: new Intl.DateTimeFormat(tags.fr, { month: style, year: 'numeric', timeZone: 'UTC' }),
    en: new Intl.DateTimeFormat(tags.en, { month: style, year: 'numeric', timeZone: 'UTC' }),
  }) as const;
const formats = { short: months('short'), long: months('long') };

export const numberWord = (number: number, language: Language): string => numbers[language].format(number);

/** A month (`YYYY-MM`) as it is read; what is no month stays as it is. */
export const monthWord = (month: string, language: Language, style: 'short' | 'long' = 'short'): string => {
  const first = new Date(`${month}-01T00:00:00Z`);
  return Number.isNaN(first.getTime()) ? month : formats[style][language].format(first);
};
