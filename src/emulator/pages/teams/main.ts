import { chatApi, type Directory, type Tab } from './api.ts';
import { chatPage } from './chat-page.ts';
import { element } from './element.ts';
import { rail } from './rail.ts';
import { addressWith, type Settings, settingsIn, type Theme, type View } from './settings.ts';
import { tabPane } from './tab-pane.ts';
import { teamsLinkEvent } from './teams-link.ts';
import { topBar } from './top-bar.ts';
import { type Words, wordsIn } from './words.ts';

const dress = ({ lang, theme }: Settings, words: Words): void => {
  document.documentElement.lang = lang;
  document.documentElement.dataset.theme = theme;
  document.title = words.title;
};

const hasTab = (directory: Directory): directory is Directory & { readonly tab: Tab } => directory.tab !== null;

/** What stands below the band, and what to do with it. */
interface Shown {
  readonly parts: readonly HTMLElement[];
  readonly begin: () => void;
  readonly wear: (theme: Theme) => void;
}

/** The chats and the tab beside them; what is not looked at is hidden, not closed. */
const withTab = async (
  settings: Settings,
  directory: Directory & { readonly tab: Tab },
  words: Words,
): Promise<Shown> => {
  const api = chatApi(settings.account.key, settings.locale);
  const chats = await chatPage(api, settings, directory, words);
  const go = (view: View): void => {
    history.replaceState(null, '', addressWith('view', view));
    for (const part of chats.views) part.hidden = view === 'tab';
    pane.part.hidden = view === 'chat';
    bar.choose(view);
    if (view === 'tab') pane.show();
  };
  const pane = await tabPane(api, settings, directory, words, { toChat: () => go('chat'), toast: chats.toast });
  document.addEventListener(teamsLinkEvent, (event) => {
    if (event instanceof CustomEvent && pane.open(String(event.detail))) go('tab');
  });
  const bar = rail(directory.tab.name[settings.lang], words, go);
  return {
    parts: [bar.part, ...chats.views, pane.part, ...chats.speech],
    begin: () => go(settings.view),
    wear: (theme) => pane.wear(theme),
  };
};

const chatsAlone = async (settings: Settings, directory: Directory, words: Words): Promise<Shown> => {
  const api = chatApi(settings.account.key, settings.locale);
  const { views, speech, toast } = await chatPage(api, settings, directory, words);
  const begin = (): void => (settings.view === 'tab' ? toast(words.noTab) : undefined);
  return { parts: [...views, ...speech], begin, wear: () => undefined };
};

const start = async (): Promise<void> => {
  const directory = await chatApi('', '').directory();
  const settings = settingsIn(location.search, directory.accounts);
  if (settings === undefined) return;
  const words = wordsIn(settings.lang);
  dress(settings, words);
  let wearBelow: Shown['wear'] = () => undefined;
  const wear = (theme: Theme): void => {
    document.documentElement.dataset.theme = theme;
    history.replaceState(null, '', addressWith('theme', theme));
    wearBelow(theme);
  };
  const bar = topBar(settings, directory.accounts, words, wear);
  if (directory.bot === null) {
    document.body.replaceChildren(bar, element('main', { class: 'chat' }, element('h2', {}, words.noBot)));
    return;
  }
  const page =
    hasTab(directory) && !settings.isFramed
      ? await withTab(settings, directory, words)
      : await chatsAlone(settings, directory, words);
  wearBelow = page.wear;
  document.body.classList.toggle('with-rail', hasTab(directory) && !settings.isFramed);
  document.body.classList.toggle('framed', settings.isFramed);
  document.body.replaceChildren(bar, ...page.parts);
  page.begin();
};

void start();
