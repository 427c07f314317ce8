import { createContext, useContext } from 'react';
import type { Language } from '../ui/speech.ts';
import type { PaneWords } from './words/pane-topics.ts';

/** Fetches the pane’s own words in one language. */
export const loadPaneWords = async (language: Language): Promise<PaneWords> => {
  const { words } = language === 'fr' ? await import('./words/french.ts') : await import('./words/english.ts');
  return words;
};

const PaneWordsContext = createContext<PaneWords | undefined>(undefined);

/** Gives every component below it the pane’s own words. */
export const PaneWordsProvider = PaneWordsContext.Provider;

/** The pane’s own words. Throws outside a provider. */
export const usePaneWords = (): PaneWords => {
  const words = useContext(PaneWordsContext);
  if (words === undefined) throw new Error('No words were given to the pane');
  return words;
};
