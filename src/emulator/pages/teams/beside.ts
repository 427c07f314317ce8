import { type Account, chatApi } from './api.ts';
import { element, labelledSelect } from './element.ts';
import { type Theme, themeOf } from './settings.ts';
import { type Lang, type Words, wordsIn } from './words.ts';

/** Who is shown, in which language and appearance; it lives in the page's address. */
interface Shown {
  readonly keys: readonly string[];
  readonly lang: Lang;
  readonly theme: Theme;
}

const shownIn = (accounts: readonly Account[]): Shown => {
  const asked = new URLSearchParams(location.search);
  const keys = asked.getAll('as').filter((key) => accounts.some((account) => account.key === key));
  const two = accounts.slice(0, 2).map(({ key }) => key);
  const lang = asked.get('lang') === 'en' ? 'en' : 'fr';
  return { keys: keys.length > 0 ? [...new Set(keys)] : two, lang, theme: themeOf(asked.get('theme')) };
};

const addressOf = (page: string, { keys, lang, theme }: Shown, more: Readonly<Record<string, string>> = {}): string => {
  const asked = new URLSearchParams({ lang, theme, ...more });
  for (const key of keys) asked.append('as', key);
  return `${page}?${asked}`;
};

const go = (shown: Shown): void => location.assign(addressOf('/teams/beside', shown));

const column = (account: Account, shown: Shown, { chat }: Words): HTMLElement => {
  const { key, name } = account;
  const remove = element('button', { type: 'button', 'aria-label': chat.people.remove(name) }, '✕');
  remove.addEventListener('click', () => go({ ...shown, keys: shown.keys.filter((one) => one !== key) }));
  remove.hidden = shown.keys.length < 2;
  const own = { ...shown, keys: [key] };
  const alone = element('a', { href: addressOf('/teams', own), 'aria-label': chat.people.alone(name) }, name);
  const frame = element('iframe', {
    src: addressOf('/teams', own, { framed: '1' }),
    title: chat.people.frame(name),
  });
  return element('section', {}, element('h2', {}, alone, remove), frame);
};

const fieldsOf = (accounts: readonly Account[], shown: Shown, words: Words): HTMLElement => {
  const others = accounts.filter(({ key }) => !shown.keys.includes(key));
  const people = [['', words.chat.people.choose] as const, ...others.map(({ key, name }) => [key, name] as const)];
  const languages = [['fr', 'Français'] as const, ['en', 'English'] as const];
  const themes = (['light', 'dark', 'contrast'] as const).map((theme) => [theme, words[theme]] as const);
  return element(
    'div',
    { class: 'fields' },
    labelledSelect(words.chat.people.add, people, '', (key) => go({ ...shown, keys: [...shown.keys, key] })),
    labelledSelect(words.language, languages, shown.lang, (lang) =>
      go({ ...shown, lang: lang === 'en' ? 'en' : 'fr' }),
    ),
    labelledSelect(words.theme, themes, shown.theme, (theme) => go({ ...shown, theme: themeOf(theme) })),
  );
};

const start = async (): Promise<void> => {
  const { accounts } = await chatApi('', '').directory();
  const shown = shownIn(accounts);
  const words = wordsIn(shown.lang);
  document.documentElement.lang = shown.lang;
  document.documentElement.dataset.theme = shown.theme;
  document.title = words.chat.people.title;
  const banner = element('p', { class: 'emulator-banner' }, element('strong', {}, words.banner), ` ${words.everyone}`);
  const bar = element(
    'div',
    { class: 'bar' },
    element('h1', {}, words.chat.people.title),
    fieldsOf(accounts, shown, words),
  );
  const columns = shown.keys.flatMap((key) => {
    const account = accounts.find((one) => one.key === key);
    return account === undefined ? [] : [column(account, shown, words)];
  });
  document.body.replaceChildren(
    element('header', { class: 'top' }, banner, bar),
    element('main', { class: 'columns' }, ...columns),
  );
};

void start();
