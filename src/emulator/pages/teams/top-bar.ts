import type { Account } from './api.ts';
import { element, labelledSelect } from './element.ts';
import { addressWith, type Settings, type Theme } from './settings.ts';
import type { Words } from './words.ts';

const wear = (theme: string): void => {
  document.documentElement.dataset.theme = theme;
  history.replaceState(null, '', addressWith('theme', theme));
};

const themes = (words: Words): readonly (readonly [Theme, string])[] => [
  ['light', words.light],
  ['dark', words.dark],
  ['contrast', words.contrast],
];

const accountName = ({ name, key, userType }: Account, words: Words): string =>
  userType === 'guest' ? `${name} (${key}, ${words.guest})` : `${name} (${key})`;

/** The band that says what this is, and who is played, in which language and theme. */
export const topBar = (settings: Settings, accounts: readonly Account[], words: Words): HTMLElement => {
  const go = (name: 'as' | 'lang') => (value: string) => location.assign(addressWith(name, value));
  const people = accounts.map((one) => [one.key, accountName(one, words)] as const);
  const languages = [
    ['fr', 'Français'],
    ['en', 'English'],
  ] as const;
  const fields = element(
    'div',
    { class: 'fields' },
    labelledSelect(words.playing, people, settings.account.key, go('as')),
    labelledSelect(words.language, languages, settings.lang, go('lang')),
    labelledSelect(words.theme, themes(words), settings.theme, wear),
  );
  const banner = element('p', { class: 'emulator-banner' }, element('strong', {}, words.banner), ` ${words.everyone}`);
  return element(
    'header',
    { class: 'top' },
    banner,
    element('div', { class: 'bar' }, element('h1', {}, words.title), fields),
  );
};
