import type { Account } from './api.ts';
import type { Lang } from './words.ts';

export type Theme = 'light' | 'dark' | 'contrast';

/** Who is played, in which language and theme; it lives in the page's address. */
export interface Settings {
  readonly account: Account;
  readonly lang: Lang;
  /** BCP 47, sent with every activity. */
  readonly locale: string;
  readonly theme: Theme;
}

const langOf = (text: string | null): Lang | undefined => (text === 'fr' || text === 'en' ? text : undefined);

const themeOf = (text: string | null): Theme => {
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
  return { account, lang, locale: lang === own ? account.locale : `${lang}-CA`, theme: themeOf(asked.get('theme')) };
};

/** The address with one thing changed. */
export const addressWith = (name: 'as' | 'lang' | 'theme', value: string): string => {
  const asked = new URLSearchParams(location.search);
  asked.set(name, value);
  if (name === 'as') asked.delete('lang');
  return `${location.pathname}?${asked}`;
};
