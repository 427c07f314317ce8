import { addin } from '../../../src/locales/fr/addin.ts';
import { law } from '../../../src/locales/fr/law.ts';
import { registers } from '../../../src/locales/fr/registers.ts';
import type { PageWords } from '../page-words.ts';

export const words: PageWords = { addin, registers, law };
