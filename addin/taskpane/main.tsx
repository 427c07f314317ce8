import { lazy, Suspense } from 'react';
import { createApi } from '../ui/api.ts';
import { Notice, type NoticeKind } from '../ui/notice.tsx';
import { openPage } from '../ui/open-page.tsx';
import { Padded } from '../ui/padded.tsx';
import { readSettings } from '../ui/settings.ts';
import { nestedSignIn } from '../ui/sign-in/nested.ts';
import { languageOf, loadSpeech } from '../ui/speech.ts';
import { systemAppearance } from '../ui/theme.ts';
import { loadOffice } from './load-office.ts';
import { connectOutlook } from './outlook.ts';
import { Pane } from './pane.tsx';
import { loadPaneWords, PaneWordsProvider } from './pane-words.ts';

const SentPane = lazy(async () => ({ default: (await import('./sent-pane.tsx')).SentPane }));

/** Which button of the manifest opened the page. */
const commandOf = (search: string): 'read' | 'misdirected' =>
  new URLSearchParams(search).get('act') === 'misdirected' ? 'misdirected' : 'read';

/** Opens the pane where Outlook is, and says what to do where it is not. */
const open = async (): Promise<void> => {
  const settings = readSettings();
  // The words most likely wanted come while Outlook is still answering.
  void loadSpeech(languageOf(navigator.language));
  void loadPaneWords(languageOf(navigator.language));
  const found = await loadOffice(settings.officeJs);
  if (found !== 'outlook') return say(found === 'none' ? 'noOutlook' : 'silentHost');
  const outlook = connectOutlook();
  const signIn = nestedSignIn(settings, outlook.signsIn);
  const language = languageOf(outlook.language);
  const [speech, words] = await Promise.all([loadSpeech(language), loadPaneWords(language)]);
  const api = createApi({ api: settings.api, language: speech.language, signIn, fetch: fetch.bind(globalThis) });
  const page = openPage('outlook', speech, outlook.appearance());
  outlook.onAppearance(() => page.look(outlook.appearance()));
  page.show(
    <PaneWordsProvider value={words}>
      {commandOf(location.search) === 'misdirected' ? (
        <Suspense>
          <SentPane outlook={outlook} api={api} />
        </Suspense>
      ) : (
        <Pane outlook={outlook} api={api} />
      )}
    </PaneWordsProvider>,
  );
};

const say = async (kind: NoticeKind): Promise<void> => {
  const page = openPage('outlook', await loadSpeech(languageOf(navigator.language)), systemAppearance());
  page.show(
    <Padded>
      <Notice kind={kind} onRetry={kind === 'silentHost' ? () => location.reload() : undefined} />
    </Padded>,
  );
};

void open();
