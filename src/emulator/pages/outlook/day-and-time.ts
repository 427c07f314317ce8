import type { Lang } from './words.ts';

const LOCALES = { fr: 'fr-CA', en: 'en-CA' } as const;

/** The office's own wall clock, wherever this browser thinks it is. */
const timeZone = 'America/Toronto';

/** Day and time in full. */
export const inFull = (instant: string, lang: Lang): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(instant));

/** The time for what came on the same day as `now`, the day for the rest. */
export const inShort = (instant: string, now: Date, lang: Lang): string => {
  const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone });
  const at = new Date(instant);
  if (day.format(at) === day.format(now))
    return new Intl.DateTimeFormat(LOCALES[lang], { timeStyle: 'short', timeZone }).format(at);
  return new Intl.DateTimeFormat(LOCALES[lang], { day: 'numeric', month: 'short', timeZone }).format(at);
};
