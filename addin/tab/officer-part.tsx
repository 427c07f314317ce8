import { type ReactElement, use } from 'react';
import { Handing } from '../taskpane/handing.tsx';
import { useLayout } from '../taskpane/layout.ts';
import { loadPaneWords, PaneWordsProvider } from '../taskpane/pane-words.ts';
import { Persons } from '../taskpane/persons.tsx';
import type { PaneWords } from '../taskpane/words/pane-topics.ts';
import type { Api } from '../ui/api.ts';
import type { Language } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';

const fetched = new Map<Language, Promise<PaneWords>>();

/** The words of the officer’s work, fetched once. */
const wordsIn = (language: Language): Promise<PaneWords> => {
  const known = fetched.get(language) ?? loadPaneWords(language);
  fetched.set(language, known);
  return known;
};

interface OfficerPartProps {
  readonly api: Api;
  readonly reference: string;
  readonly onDone: () => void;
}

/** What may leave the case file, for the officer and deputies alone: the same parts as beside the mail. */
export const OfficerPart = (props: OfficerPartProps): ReactElement => (
  <PaneWordsProvider value={use(wordsIn(useSpeech().language))}>
    <div className={useLayout().stack}>
      <Handing {...props} />
      {props.reference.startsWith('INC-') ? <Persons {...props} /> : undefined}
    </div>
  </PaneWordsProvider>
);
