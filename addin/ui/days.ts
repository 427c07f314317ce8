import { withFirstUnbroken } from '../../src/locales/formats.ts';
import type { Language } from './speech.ts';

const tags = { fr: 'fr-CA', en: 'en-CA' } as const;

const formats = (options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> => ({
  fr: new Intl.DateTimeFormat(tags.fr, options),
  en: new Intl.DateTimeFormat(tags.en, options),
});

const long = formats({ dateStyle: 'long', timeZone: 'UTC' });
const short = formats({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const weekday = formats({ weekday: 'long', timeZone: 'UTC' });
const moment = formats({ dateStyle: 'long', timeStyle: 'short', timeZone: 'America/Toronto' });
const relative = {
  fr: new Intl.RelativeTimeFormat(tags.fr, { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat(tags.en, { numeric: 'auto' }),
};

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
const isDay = (day: string): boolean => !Number.isNaN(midnight(day).getTime());

/** A civil day (`YYYY-MM-DD`) as it stands in a sentence; what is no day stays as it is. */
export const longDay = (day: string, language: Language): string =>
  isDay(day) ? withFirstUnbroken(long[language].format(midnight(day)), language) : day;

/** The same where there is little room. */
export const shortDay = (day: string, language: Language): string =>
  isDay(day) ? withFirstUnbroken(short[language].format(midnight(day)), language) : day;

export const weekdayOf = (day: string, language: Language): string =>
  isDay(day) ? weekday[language].format(midnight(day)) : '';

/** A moment (ISO 8601) as the clock in Montréal showed it. */
export const momentInWords = (at: string, language: Language): string => {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : withFirstUnbroken(moment[language].format(date), language);
};

const dayMs = 86_400_000;

/** Whole days from one civil day to another; negative when it is over. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((midnight(to).getTime() - midnight(from).getTime()) / dayMs);

/** *in 20 days*, *today*, *3 days ago*. */
export const awayInWords = (today: string, day: string, language: Language): string =>
  relative[language].format(daysBetween(today, day), 'day');
