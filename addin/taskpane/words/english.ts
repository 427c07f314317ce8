import { letterWork } from '../../../src/locales/en/letter-work.ts';
import { letters } from '../../../src/locales/en/letters.ts';
import { outlook } from '../../../src/locales/en/outlook.ts';
import type { PaneWords } from './pane-topics.ts';

export const words: PaneWords = { outlook, letters, letterWork };
