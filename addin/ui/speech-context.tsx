import { createContext, useContext } from 'react';
import type { Speech } from './speech.ts';

const SpeechContext = createContext<Speech | undefined>(undefined);

/** Gives every component below it the words of one language. */
export const SpeechProvider = SpeechContext.Provider;

/** The words of this page. Throws outside a provider. */
export const useSpeech = (): Speech => {
  const speech = useContext(SpeechContext);
  if (speech === undefined) throw new Error('No language was given to this page');
  return speech;
};
