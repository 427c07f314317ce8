import type { Account } from './api.ts';
import { element, labelledSelect } from './element.ts';
import { addressWith, type Settings, type Theme, themeOf } from './settings.ts';
import type { Words } from './words.ts';

/** What the band needs to say; every page of the emulator that bears it has these words. */
export type BarWords = Pick<
  Words,
  'title' | 'banner' | 'everyone' | 'playing' | 'guest' | 'language' | 'theme' | 'light' | 'dark' | 'contrast'
>;

const themes = (words: BarWords): readonly (readonly [Theme, string])[] => [
  ['light', words.light],
  ['dark', words.dark],
  ['contrast', words.contrast],
];

type BarAccount = Pick<Account, 'name' | 'key' | 'userType'>;

const accountName = ({ name, key, userType }: BarAccount, words: BarWords): string =>
  userType === 'guest' ? `${name} (${key}, ${words.guest})` : `${name} (${key})`;

/** The band that says what this is, and who is played, in which language and theme; `wear` is told of a new theme. */
export const topBar = (
  settings: Pick<Settings, 'account' | 'lang' | 'theme'>,
  accounts: readonly BarAccount[],
  words: BarWords,
  wear: (theme: Theme) => void,
): HTMLElement => {
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
    labelledSelect(words.theme, themes(words), settings.theme, (value) => wear(themeOf(value))),
  );
  const banner = element('p', { class: 'emulator-banner' }, element('strong', {}, words.banner), ` ${words.everyone}`);
  return element(
    'header',
    { class: 'top' },
    banner,
    element('div', { class: 'bar' }, element('h1', {}, words.title), fields),
  );
};
