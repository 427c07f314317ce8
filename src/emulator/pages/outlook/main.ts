import { element } from '../teams/element.ts';
import { addressWith, settingsIn, type Theme } from '../teams/settings.ts';
import { topBar } from '../teams/top-bar.ts';
import { mailApi } from './api.ts';
import { connection } from './connection.ts';
import { mailPage } from './mail-page.ts';
import { offlineBar, sharedAsIn, switches } from './switches.ts';
import { wordsIn } from './words.ts';

const start = async (): Promise<void> => {
  const network = connection();
  const directory = await mailApi('', network).directory();
  const settings = settingsIn(location.search, directory.accounts);
  const account = directory.accounts.find(({ key }) => key === settings?.account.key);
  if (settings === undefined || account === undefined) return;
  const { lang, locale, theme } = settings;
  const words = wordsIn(lang);
  document.documentElement.lang = lang;
  document.documentElement.dataset.theme = theme;
  document.title = words.title;
  let wearBelow: (theme: Theme) => void = () => undefined;
  const wear = (worn: Theme): void => {
    document.documentElement.dataset.theme = worn;
    history.replaceState(null, '', addressWith('theme', worn));
    wearBelow(worn);
  };
  const shared = sharedAsIn(location.search);
  const bar = topBar(settings, directory.accounts, words, wear);
  bar.querySelector('.fields')?.append(...switches(words, shared, network));
  bar.append(offlineBar(words, network));
  if (account.userType === 'guest') {
    document.body.replaceChildren(
      bar,
      element('main', { class: 'open-mail' }, element('p', { class: 'empty' }, words.noMailbox)),
    );
    return;
  }
  const api = mailApi(account.key, network);
  const mailbox = new URLSearchParams(location.search).get('mailbox');
  const setting = { api, network, shared, directory, account, lang, locale, theme, words, mailbox };
  const page = await mailPage(setting);
  wearBelow = page.wear;
  document.body.replaceChildren(bar, ...page.parts);
  await page.begin();
};

void start();
