import type { Words } from '../words.ts';
import { letters as en } from './en/words.ts';
import { letters as fr } from './fr/words.ts';

/** The words that letters share; the letters themselves are the text files beside. */
export const letterWords = (language: 'fr' | 'en'): Words<typeof fr> => (language === 'fr' ? fr : en);
