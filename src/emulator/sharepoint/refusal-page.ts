import type { Tenant } from '../tenant.ts';
import { html } from './markup.ts';
import { pageOf } from './shell.ts';
import type { Visit } from './visit.ts';

/** A page with the HTTP status it is sent with. */
export interface Page {
  readonly status: number;
  readonly text: string;
}

/** Who can give access: those with full control of the site, as its administrator set it up. */
const ownersOf = (tenant: Tenant, site: string, { words }: Visit): string => {
  const members = tenant.sites.find((one) => one.id === site)?.members ?? {};
  const owners = tenant.accounts.filter(({ key }) => members[key] === 'fullcontrol').map(({ name }) => name);
  return owners.length === 0 ? words.administrator : owners.join(words.or);
};

/** Says in words why there is nothing to see, and to whom to turn. */
export const refusalPage = (tenant: Tenant, visit: Visit, site: string, status: number): Page => {
  const { words, account } = visit;
  const page = (name: string, sentence: string): string =>
    pageOf(visit, [{ name }], html`<p class="notice">${sentence}</p>`);
  if (status === 401 || status === 403)
    return { status: 403, text: page(words.refusedTitle, words.refused(account.name, ownersOf(tenant, site, visit))) };
  if (status === 400 || status === 404) return { status: 404, text: page(words.missingTitle, words.missing) };
  return { status: 502, text: page(words.troubleTitle, words.trouble(status)) };
};
