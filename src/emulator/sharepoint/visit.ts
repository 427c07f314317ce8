import type { Request } from 'express';
import type { Account, Tenant } from '../tenant.ts';
import { type Words, words } from './words.ts';

/** Who looks at a page, in which language and appearance. It lives in the address, so that a link is all there is. */
export interface Visit {
  readonly account: Account;
  readonly accounts: readonly Account[];
  readonly lang: 'fr' | 'en';
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly words: Words;
  /** The present address without who, language and appearance. */
  readonly path: string;
  readonly asked: Readonly<Record<string, string>>;
}

const THEMES = ['light', 'dark', 'contrast'] as const;

/** Reads the address; the first account, French and the light appearance where it says nothing. */
export const visitOf = (tenant: Tenant, req: Request): Visit | undefined => {
  const all = Object.entries(req.query).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  const { as, lang, theme, ...asked } = Object.fromEntries(all);
  const account = tenant.accounts.find((one) => one.key === as) ?? tenant.accounts[0];
  if (account === undefined) return undefined;
  const spoken = lang === 'en' ? 'en' : 'fr';
  return {
    account,
    accounts: tenant.accounts,
    lang: spoken,
    theme: THEMES.find((one) => one === theme) ?? 'light',
    words: words[spoken],
    path: req.path,
    asked,
  };
};

/** An address of these pages that keeps who looks, language and appearance. */
export const linkTo = (visit: Visit, path: string, asked: Readonly<Record<string, string>> = {}): string => {
  const { account, lang, theme } = visit;
  return `${path}?${new URLSearchParams({ as: account.key, lang, theme, ...asked }).toString()}`;
};
