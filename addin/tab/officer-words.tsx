import { type ReactElement, type ReactNode, use } from 'react';
import { loadPaneWords, PaneWordsProvider } from '../taskpane/pane-words.ts';
import type { PaneWords } from '../taskpane/words/pane-topics.ts';
import type { Language } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';

const fetched = new Map<Language, Promise<PaneWords>>();

const wordsIn = (language: Language): Promise<PaneWords> => {
  const known = fetched.get(language) ?? loadPaneWords(language);
  fetched.set(language, known);
  return known;
};

/** Gives the words of the officer’s work, fetched once, to what the tab has of the pane. */
export const OfficerWords = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <PaneWordsProvider value={use(wordsIn(useSpeech().language))}>{children}</PaneWordsProvider>
);
