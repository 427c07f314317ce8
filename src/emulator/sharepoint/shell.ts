import type { Account } from '../tenant.ts';
import { html, type Markup } from './markup.ts';
import { linkTo, type Visit } from './visit.ts';

/** A step of the way to this page; the last one is the page itself and has no address. */
export interface Crumb {
  readonly name: string;
  readonly to?: string;
}

const option = (value: string, text: string, chosen: string): Markup =>
  html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`;

const accountText = ({ name, key, userType }: Account, { words }: Visit): string =>
  userType === 'guest' ? `${name} (${key}, ${words.guest})` : `${name} (${key})`;

const choices = (visit: Visit): Markup => {
  const { words, accounts, account, lang, theme, asked, path } = visit;
  const themes = (['light', 'dark', 'contrast'] as const).map((one) => option(one, words[one], theme));
  const people = accounts.map((one) => option(one.key, accountText(one, visit), account.key));
  const kept = Object.entries(asked).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form class="choices" action="${path}" method="get">${kept}
    <label>${words.playing} <select name="as">${people}</select></label>
    <label>${words.language} <select name="lang">${option('fr', 'Français', lang)}${option('en', 'English', lang)}</select></label>
    <label>${words.theme} <select name="theme">${themes}</select></label>
    <button type="submit">${words.apply}</button>
  </form>`;
};

const trail = (visit: Visit, crumbs: readonly Crumb[]): Markup => {
  const steps = crumbs.map(({ name, to }) =>
    to === undefined ? html`<li aria-current="page">${name}</li>` : html`<li><a href="${to}">${name}</a></li>`,
  );
  return html`<nav class="trail" aria-label="${visit.words.path}"><ol>${steps}</ol></nav>`;
};

/** The frame of every page: the emulator's band, what stands for which product, who looks, and a main part. */
export const frameOf = (visit: Visit, brand: string, heading: string, main: Markup): string => {
  const { words, lang, theme } = visit;
  return html`<!doctype html>
<html lang="${lang}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading} — ${brand}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/sharepoint/assets/tokens.css">
<link rel="stylesheet" href="/sharepoint/assets/sharepoint.css">
</head>
<body class="sharepoint">
<header>
<p class="emulator-banner"><strong>${words.banner}</strong> ${words.everyone}</p>
<div class="bar"><p class="brand">${brand}</p>${choices(visit)}</div>
</header>
<main>${main}</main>
</body>
</html>`.markup;
};

/** A page of SharePoint: the way here, and the content under its heading. */
export const pageOf = (visit: Visit, crumbs: readonly Crumb[], content: Markup): string => {
  const { words } = visit;
  const heading = crumbs.at(-1)?.name ?? words.title;
  const home = { name: words.sites, to: linkTo(visit, '/sharepoint') };
  const way = heading !== words.sites && trail(visit, [home, ...crumbs]);
  return frameOf(visit, words.title, heading, html`${way}<h1>${heading}</h1>${content}`);
};
