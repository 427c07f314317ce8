import type { Account } from './api.ts';
import type { Lang } from './words.ts';

export type Theme = 'light' | 'dark' | 'contrast';
export type View = 'chat' | 'tab';

/** Who is played, in which language and theme; it lives in the page's address. */
export interface Settings {
  readonly account: Account;
  readonly lang: Lang;
  /** BCP 47, sent with every activity. */
  readonly locale: string;
  readonly theme: Theme;
  readonly view: View;
  /** The place within the tab that a link led to. */
  readonly place: string;
  /** Kind of the chat that is open first; the one with the bot when it says nothing. */
  readonly chat: string;
  /** Shown in a frame beside others, whose page says what this is and bears the settings. */
  readonly isFramed: boolean;
}

const langOf = (text: string | null): Lang | undefined => (text === 'fr' || text === 'en' ? text : undefined);

/** The theme of that name; the system's own where there is no such name. */
export const themeOf = (text: string | null): Theme => {
  if (text === 'light' || text === 'dark' || text === 'contrast') return text;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/** Reads the address; the first account and its own language where it says nothing. */
export const settingsIn = (search: string, accounts: readonly Account[]): Settings | undefined => {
  const asked = new URLSearchParams(search);
  const account = accounts.find((one) => one.key === asked.get('as')) ?? accounts[0];
  if (account === undefined) return undefined;
  const own: Lang = account.locale.startsWith('fr') ? 'fr' : 'en';
  const lang = langOf(asked.get('lang')) ?? own;
  const locale = lang === own ? account.locale : `${lang}-CA`;
  const view = asked.get('view') === 'tab' ? 'tab' : 'chat';
  return {
    account,
    lang,
    locale,
    theme: themeOf(asked.get('theme')),
    view,
    place: asked.get('sub') ?? '',
    chat: asked.get('chat') ?? '',
    isFramed: asked.has('framed'),
  };
};

/** The address with one thing changed. */
export const addressWith = (name: 'as' | 'lang' | 'theme' | 'view', value: string): string => {
  const asked = new URLSearchParams(location.search);
  asked.set(name, value);
  if (name === 'as') asked.delete('lang');
  return `${location.pathname}?${asked}`;
};
