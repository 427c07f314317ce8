import type { Api, Tab } from './api.ts';
import { element } from './element.ts';
import type { Settings, Theme } from './settings.ts';
import { answerCall, callIn, type HostActs } from './tab-protocol.ts';

/** Where the tab is: in the frame, beginning or silent; it has begun; it says that it failed. */
export type TabState =
  | { readonly kind: 'loading' | 'silent' | 'ready' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface TabFrame {
  readonly part: HTMLIFrameElement;
  /** Loads the page, or loads it again, at a place in it where one is named. */
  load(place?: string): void;
  wear(theme: Theme): void;
}

/** What the frame needs of the page around it. */
export interface TabSurroundings {
  readonly tab: Tab;
  readonly tenantId: string;
  readonly settings: Settings;
  readonly api: Api;
  readonly follow: (link: string) => boolean;
  readonly navigate: (page: string | undefined, place: string | undefined) => boolean;
  readonly became: (state: TabState) => void;
}

/** How long a page may say nothing at all, in milliseconds, before the host says so. */
const SILENCE_MS = 8_000;

/** As Teams frames a tab. */
const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

const teamsTheme = (theme: Theme): string => (theme === 'light' ? 'default' : theme);

/** The context in the flat form in which hosts send it; teams-js sorts it for the page. */
const contextOf = (
  { settings: { account, locale }, tenantId }: TabSurroundings,
  theme: Theme,
  place: string,
): object => ({
  locale: locale.toLowerCase(),
  theme: teamsTheme(theme),
  entityId: 'tab',
  subEntityId: place,
  frameContext: 'content',
  isFullScreen: false,
  isMultiWindow: false,
  hostClientType: 'web',
  hostName: 'Teams',
  ringId: 'general',
  sessionId: 'emulator',
  appSessionId: 'emulator',
  tid: tenantId,
  userObjectId: account.oid,
  userPrincipalName: account.upn,
  loginHint: account.upn,
  userDisplayName: account.name,
  userLicenseType: 'Unknown',
});

/** A frame with the tab's page in it, and the host's half of what the two say to each other. */
export const tabFrame = (around: TabSurroundings): TabFrame => {
  const { tab, settings, api, became } = around;
  const origin = new URL(tab.url).origin;
  const part = element('iframe', { class: 'tab-frame', title: tab.name[settings.lang], sandbox });
  let theme = settings.theme;
  let at = settings.place;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const listening = new Set<string>();
  const post = (message: object): void => part.contentWindow?.postMessage(message, origin);
  const acts: HostActs = {
    context: () => contextOf(around, theme, at),
    token: () => api.tabToken(),
    follow: around.follow,
    navigate: around.navigate,
    listens: (event) => listening.add(event),
    began: () => clearTimeout(silence),
    loaded: () => became({ kind: 'ready' }),
    failed: (reason) => became({ kind: 'failed', reason }),
  };
  addEventListener('message', (event) => {
    const call = event.source === part.contentWindow && event.origin === origin ? callIn(event.data) : undefined;
    if (call !== undefined) void answerCall(call, acts).then((answer) => answer && post(answer));
  });
  return {
    part,
    load: (place = at) => {
      at = place;
      listening.clear();
      became({ kind: 'loading' });
      clearTimeout(silence);
      silence = setTimeout(() => became({ kind: 'silent' }), SILENCE_MS);
      part.src = tab.url;
    },
    wear: (worn) => {
      theme = worn;
      if (listening.has('themeChange')) post({ func: 'themeChange', args: [teamsTheme(theme)] });
      if (listening.has('contextChange')) post({ func: 'contextChange', args: [contextOf(around, theme, at)] });
    },
  };
};
