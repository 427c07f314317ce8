import { fileParts } from '../../../src/locales/fr/file-parts.ts';
import { handingWork } from '../../../src/locales/fr/handing-work.ts';
import type { HandingWords } from './handing-topics.ts';

export const words: HandingWords = { ...handingWork, parts: fileParts };
