import { english } from './english-words.ts';
import { french } from './french-words.ts';

export type Lang = 'fr' | 'en';

/** The mail client's own words; what the add-in says comes from the add-in. */
export type Words = typeof french;

export const wordsIn = (lang: Lang): Words => (lang === 'fr' ? french : english);
