import { letterWork } from '../../../src/locales/fr/letter-work.ts';
import { letters } from '../../../src/locales/fr/letters.ts';
import { outlook } from '../../../src/locales/fr/outlook.ts';
import type { PaneWords } from './pane-topics.ts';

export const words: PaneWords = { outlook, letters, letterWork };
