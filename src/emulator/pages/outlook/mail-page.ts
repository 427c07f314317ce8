import { type Announcer, announcer } from '../teams/announcer.ts';
import type { Theme } from '../teams/settings.ts';
import { type AddinPane, addinPane } from './addin-pane.ts';
import type { Account, Api, Directory } from './api.ts';
import { type Attempt, attempting } from './attempt.ts';
import type { Connection } from './connection.ts';
import type { Place } from './folder-list.ts';
import { keepNotices } from './host/notices.ts';
import { hostActs } from './host-side.ts';
import { type ListActs, listSide } from './list-side.ts';
import { type MailDesk, mailDesk } from './mail-desk.ts';
import { mailSide } from './mail-side.ts';
import { look, openingOf } from './opening.ts';
import type { ReadingActs } from './reading-pane.ts';
import type { SharedAs } from './switches.ts';
import type { Lang, Words } from './words.ts';

export interface PageSetting {
  readonly api: Api;
  readonly network: Connection;
  readonly shared: SharedAs;
  readonly directory: Directory;
  readonly account: Account;
  readonly lang: Lang;
  readonly locale: string;
  readonly theme: Theme;
  readonly words: Words;
  /** The mailbox that the address of the page names. */
  readonly mailbox: string | null;
}

export interface MailPage {
  readonly parts: readonly HTMLElement[];
  readonly begin: () => Promise<void>;
  readonly wear: (theme: Theme) => void;
}

type Opened = ReturnType<typeof openingOf>;
type Host = ReturnType<typeof hostActs>;

/** Lets each file arrive, and says how many did. */
const arriving = async (
  { opened, speech, words }: { readonly opened: Opened; readonly speech: Announcer; readonly words: Words },
  files: readonly File[],
  place?: Place,
): Promise<void> => {
  let arrived = 0;
  for (const file of files) {
    try {
      await opened.arrive(file, place);
      arrived += 1;
    } catch {
      speech.toast(words.notArrived(file.name));
    }
  }
  if (arrived > 0) speech.toast(words.arrived(arrived));
};

const listActs = (
  desk: MailDesk,
  opened: Opened,
  host: Host,
  attempt: Attempt,
  rest: Pick<ListActs, 'arrive' | 'makeFolder'>,
): ListActs => ({
  open: (id) => void attempt(() => opened.open(id)),
  goTo: (place) => {
    desk.goTo(place);
    void attempt(() => opened.open(undefined));
  },
  seek: (text) => {
    desk.seek(text);
    void attempt(opened.refresh);
  },
  write: () => void attempt(() => host.write({ to: '', subject: '', html: '', files: [] })),
  ...rest,
});

const readingActs = (
  desk: MailDesk,
  opened: Opened,
  host: Host,
  attempt: Attempt,
  pane: () => AddinPane,
  copied: () => void,
): ReadingActs => ({
  reply: (all) => void attempt(() => host.reply({ all })),
  moveTo: (folder) => void attempt(() => opened.moveTo(folder)),
  copyTo: (folder) => void attempt(() => opened.copyTo(folder).then(copied)),
  markUnread: () => void attempt(opened.markUnread),
  openAddin: (command) => pane().open(command),
  back: () => look('list'),
  dismiss: (key) => void host.notices.remove(desk.mail()?.id ?? '', key),
});

const turned = (state: 'asked' | 'beside' | 'gone' | 'left'): void => {
  document.body.classList.toggle('with-addin', state !== 'gone');
  if (state === 'asked') look('pane');
  else if (document.body.dataset.view === 'pane' && state !== 'beside') look('mail');
};

/** Folders, messages, the open one and the add-in beside it; live until the page is left. */
export const mailPage = async (setting: PageSetting): Promise<MailPage> => {
  const { api, network, shared, directory, account, lang, locale, theme, words } = setting;
  const { addin, tenantId } = directory;
  const desk = await mailDesk(api, setting.mailbox, shared);
  const speech = announcer();
  const attempt = attempting(speech, words);
  const show = (): void => {
    list.show();
    mail.show();
  };
  const notices = keepNotices(() => mail.show());
  const opened = openingOf({ api, desk, notices, show, itemChanged: (hasItem) => pane.itemChanged(hasItem) });
  const host = hostActs({ api, desk, account, addin, notices, open: opened.open, close: () => pane.close() });
  const addinName = addin?.name[lang];
  const mail = mailSide({
    ...{ api, desk, notices, words, lang, attempt, say: speech.toast },
    addin: addin === null ? undefined : { name: addin.name[lang], commands: addin.commands },
    acts: readingActs(
      desk,
      opened,
      host,
      attempt,
      () => pane,
      () => speech.toast(words.copied),
    ),
    left: () => opened.open(undefined),
  });
  const rest: Pick<ListActs, 'arrive' | 'makeFolder'> = {
    arrive: (files, place) => void arriving({ opened, speech, words }, files, place),
    makeFolder: (title) =>
      void attempt(() => opened.makeFolder(title).then(() => speech.toast(words.folderMade(title.trim())))),
  };
  const list = listSide(desk, words, lang, listActs(desk, opened, host, attempt, rest));
  const named = { addin, network, account, tenantId, displayLocale: locale, theme, name: addinName ?? words.addin };
  const pane = addinPane({ ...named, roaming: desk.roaming, acts: host, turned }, words);
  return {
    parts: [...list.parts, mail.part, pane.part, ...speech.parts],
    begin: async () => {
      look('list');
      await opened.refresh();
      api.listen(() => void attempt(opened.refresh));
      pane.itemChanged(false);
    },
    wear: pane.wear,
  };
};
