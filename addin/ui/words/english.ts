import { addin } from '../../../src/locales/en/addin.ts';
import { law } from '../../../src/locales/en/law.ts';
import { registers } from '../../../src/locales/en/registers.ts';
import type { PageWords } from '../page-words.ts';

export const words: PageWords = { addin, registers, law };
