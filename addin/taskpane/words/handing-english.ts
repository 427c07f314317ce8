import { fileParts } from '../../../src/locales/en/file-parts.ts';
import { handingWork } from '../../../src/locales/en/handing-work.ts';
import type { HandingWords } from './handing-topics.ts';

export const words: HandingWords = { ...handingWork, parts: fileParts };
