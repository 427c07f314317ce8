import { type Api, type Directory, type Tab, type TabToken, tabTokens } from './api.ts';
import { element, labelledSelect } from './element.ts';
import type { Settings, Theme } from './settings.ts';
import { type TabFrame, type TabState, tabFrame } from './tab-frame.ts';
import { linkIn } from './teams-link.ts';
import type { Words } from './words.ts';

/** The tab of the application, with a line above it that says as whom it is shown. */
export interface TabPane {
  readonly part: HTMLElement;
  /** Loads the page at the first showing; later it is as it was left. */
  show(): void;
  /** Follows a link of a card; whether it led to the tab. */
  open(link: string): boolean;
  wear(theme: Theme): void;
}

const tokenSwitch = (api: Api, words: Words, now: TabToken): HTMLElement =>
  labelledSelect(
    words.tab.token,
    tabTokens.map((one) => [one, words.tab.tokens[one]] as const),
    now,
    (value) => void api.tabTokens(tabTokens.find((one) => one === value)),
  );

const noticeOf = (state: TabState, tab: Tab, words: Words): readonly (Node | string)[] => {
  switch (state.kind) {
    case 'ready':
      return [];
    case 'loading':
      return [words.tab.loading];
    case 'silent': {
      const link = element('a', { href: tab.url, target: '_blank', rel: 'noopener' }, words.tab.alone);
      return [`${words.tab.silent} `, link];
    }
    case 'failed':
      return [words.tab.failed(state.reason || words.tab.noReason)];
  }
};

/** Opens a link beside the page, as Teams does with what is not its own. */
const openBeside = (link: string): void => void window.open(link, '_blank', 'noopener,noreferrer');

/** `toChat` shows the chats; `toast` says a passing word. */
export const tabPane = async (
  api: Api,
  settings: Settings,
  { tab, tenantId }: Directory & { readonly tab: Tab },
  words: Words,
  { toChat, toast }: { readonly toChat: () => void; readonly toast: (sentence: string) => void },
): Promise<TabPane> => {
  const { account, lang } = settings;
  const notice = element('p', { class: 'tab-notice', role: 'status' });
  const navigate = (page: string | undefined, place: string | undefined): boolean => {
    if (page === 'conversations') toChat();
    else if (place !== undefined) frame.load(place);
    return true;
  };
  const follow = (link: string): boolean => {
    const way = linkIn(link, tab.appId);
    if (way.kind === 'outside') openBeside(link);
    if (way.kind === 'chat') toChat();
    if (way.kind === 'tab' && way.place !== undefined) frame.load(way.place);
    if (way.kind === 'nowhere') toast(words.tab.noLink);
    return way.kind !== 'nowhere';
  };
  const became = (state: TabState): void => {
    notice.replaceChildren(...noticeOf(state, tab, words));
    notice.hidden = state.kind === 'ready';
    notice.classList.toggle('problem', state.kind === 'silent' || state.kind === 'failed');
  };
  const frame: TabFrame = tabFrame({ tab, tenantId, settings, api, follow, navigate, became });
  const reload = element('button', { type: 'button' }, words.tab.reload);
  reload.addEventListener('click', () => frame.load());
  const heading = element('h2', {}, tab.name[lang]);
  const who = element('p', { class: 'tab-account' }, words.tab.signedIn(account.name, account.upn));
  const line = element(
    'div',
    { class: 'tab-line' },
    heading,
    who,
    tokenSwitch(api, words, await api.tabTokens()),
    reload,
  );
  let isLoaded = false;
  return {
    part: element('main', { class: 'tab' }, line, notice, frame.part),
    show: () => {
      if (!isLoaded) frame.load();
      isLoaded = true;
    },
    open: (link) => {
      const isTab = linkIn(link, tab.appId).kind === 'tab';
      if (isTab) isLoaded = true;
      follow(link);
      return isTab;
    },
    wear: (theme) => frame.wear(theme),
  };
};
