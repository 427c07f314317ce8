import { chatApi } from './api.ts';
import { chatPage } from './chat-page.ts';
import { element } from './element.ts';
import { settingsIn } from './settings.ts';
import { topBar } from './top-bar.ts';
import { wordsIn } from './words.ts';

const start = async (): Promise<void> => {
  const directory = await chatApi('', '').directory();
  const settings = settingsIn(location.search, directory.accounts);
  if (settings === undefined) return;
  const words = wordsIn(settings.lang);
  document.documentElement.lang = settings.lang;
  document.documentElement.dataset.theme = settings.theme;
  document.title = words.title;
  const bar = topBar(settings, directory.accounts, words);
  if (directory.bot === null) {
    document.body.replaceChildren(bar, element('main', { class: 'chat' }, element('h2', {}, words.noBot)));
    return;
  }
  const api = chatApi(settings.account.key, settings.locale);
  document.body.replaceChildren(bar, ...(await chatPage(api, settings, directory, words)));
};

void start();
