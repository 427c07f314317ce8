import { element } from '../teams/element.ts';
import type { AddinCommand, Api, Mail, Mailbox, Person } from './api.ts';
import { categoryChips } from './category-chips.ts';
import { inFull } from './day-and-time.ts';
import { filing } from './filing.ts';
import type { Notice } from './host/notices.ts';
import { kindOf } from './item-class.ts';
import type { Lang, Words } from './words.ts';

/** What one does with the open message. */
export interface ReadingActs {
  readonly reply: (all: boolean) => void;
  /** By id, or by the name of a folder that every mailbox has. */
  readonly moveTo: (folder: string) => void;
  readonly copyTo: (folder: string) => void;
  readonly markUnread: () => void;
  /** By a button of its package; the add-in's only one when none is named. */
  readonly openAddin: (command?: string) => void;
  readonly back: () => void;
  readonly dismiss: (key: string) => void;
}

export interface ReadingPane {
  readonly part: HTMLElement;
  /** Shows a message; of the same one again, only what changed. */
  show(mail: Mail | undefined, mailbox: Mailbox | undefined, notices: readonly Notice[]): void;
  showNotices(notices: readonly Notice[]): void;
}

const person = ({ name, address }: Person): string =>
  name === '' || name === address ? address : `${name} <${address}>`;

const size = (bytes: number, lang: Lang): string => {
  const kilo = Math.max(1, Math.round(bytes / 1024));
  return new Intl.NumberFormat(`${lang}-CA`, { style: 'unit', unit: 'kilobyte' }).format(kilo);
};

const KINDS = ['info', 'progress', 'error', 'info'] as const;

const noticeBar = (notice: Notice, words: Words, dismiss: (key: string) => void): HTMLElement => {
  const kind = KINDS[notice.type] ?? 'info';
  const close = element('button', { type: 'button', class: 'quiet', 'aria-label': words.dismiss }, '✕');
  close.addEventListener('click', () => dismiss(notice.key));
  const said = element('p', {}, element('strong', {}, `${words.notice[kind]} — `), notice.message);
  return element('div', { class: `notice-bar ${kind}` }, said, close);
};

const facts = (mail: Mail, mailbox: Mailbox, words: Words, lang: Lang): HTMLElement => {
  const when = mail.from?.address === mailbox.address ? words.sentAt : words.received;
  const rows: (readonly [string, Node | string])[] = [
    [words.from, mail.from === null ? words.nobody : person(mail.from)],
    [words.to, mail.to.map(person).join('; ')],
    ...(mail.cc.length === 0 ? [] : ([[words.cc, mail.cc.map(person).join('; ')]] as const)),
    [when, element('time', { datetime: mail.receivedAt }, inFull(mail.receivedAt, lang))],
    ...categoryChips(mail.categories, mailbox.categories, words.categories).map(
      (chips) => [words.categories, chips] as const,
    ),
  ];
  const pairs = rows.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value)));
  return element('dl', { class: 'facts' }, ...pairs);
};

const files = (api: Api, mail: Mail, mailbox: Mailbox, words: Words, lang: Lang): readonly HTMLElement[] => {
  const shown = mail.attachments.filter(({ isInline }) => !isInline);
  if (shown.length === 0) return [];
  const links = shown.map((file) => {
    const href = api.link('attachment', mailbox.address, mail.id, file.id);
    return element('li', {}, element('a', { href, download: file.name }, file.name), ` ${size(file.size, lang)}`);
  });
  return [element('ul', { class: 'files', 'aria-label': words.attachments }, ...links)];
};

/** The body: text as text, HTML in a frame without rights that loads nothing from elsewhere. */
const bodyOf = (api: Api, mail: Mail, mailbox: Mailbox, words: Words): readonly HTMLElement[] => {
  const kind = kindOf(mail);
  if (kind === 'encrypted') return [element('p', { class: 'empty' }, words.encrypted)];
  const text = element('div', { class: 'mail-text', tabindex: '0', role: 'region', 'aria-label': words.body });
  text.textContent = mail.text;
  const said = kind === 'note' ? [] : [element('p', { class: 'body-hint' }, words[kind])];
  if (mail.html === null) return [...said, text];
  const frame = element('iframe', {
    class: 'mail-html',
    title: words.body,
    sandbox: 'allow-popups',
    src: api.link('body', mailbox.address, mail.id),
  });
  const turn = element('button', { type: 'button', class: 'quiet' }, words.asText);
  text.hidden = true;
  turn.addEventListener('click', () => {
    text.hidden = !text.hidden;
    frame.hidden = !text.hidden;
    turn.textContent = text.hidden ? words.asText : words.asHtml;
  });
  return [...said, element('p', { class: 'body-hint' }, `${words.withoutRemote} `, turn), frame, text];
};

const action = (name: string, act: () => void, kind = 'plain'): HTMLButtonElement => {
  const made = element('button', { type: 'button', class: kind }, name);
  made.addEventListener('click', act);
  return made;
};

/** The add-in as the toolbar shows it: by the buttons of its package, or by its name alone. */
export interface AddinOffered {
  readonly name: string;
  readonly commands?: readonly AddinCommand[] | undefined;
}

/** Outlook offers no add-in for what it does not show them. */
const openingsOf = (
  mail: Mail,
  { name, commands = [] }: AddinOffered,
  words: Words,
  lang: Lang,
  acts: ReadingActs,
): HTMLElement => {
  const only = { id: undefined, title: words.openAddin(name), tip: '' };
  const listed = commands.map(({ id, title, tip }) => ({ id, title: title[lang], tip: tip[lang] }));
  const buttons = (listed.length > 0 ? listed : [only]).map(({ id, title, tip }) => {
    const made = action(title, () => acts.openAddin(id), 'open-addin');
    made.title = tip;
    if (kindOf(mail) === 'encrypted') {
      made.disabled = true;
      made.title = words.notForAddins;
    }
    return made;
  });
  return element('div', { class: 'addin-commands', role: 'group', 'aria-label': name }, ...buttons);
};

/** The open message, with what one can do with it. */
export const readingPane = (
  api: Api,
  words: Words,
  lang: Lang,
  addin: AddinOffered | undefined,
  acts: ReadingActs,
): ReadingPane => {
  const content = element('div', { class: 'mail' });
  const bars = element('div', { class: 'notice-bars', role: 'status' });
  const part = element('section', { class: 'reading', 'aria-label': words.message }, content);
  let shown: string | undefined = 'nothing yet';
  let known = '';
  const about = element('div', {});
  // Of an open message only its categories change; its body is left alone, where somebody may be reading.
  const refreshFacts = (mail: Mail, mailbox: Mailbox): void => {
    const now = JSON.stringify([mail.id, mail.categories, mailbox.categories]);
    if (now !== known) about.replaceChildren(facts(mail, mailbox, words, lang));
    known = now;
  };
  const showNotices = (notices: readonly Notice[]): void =>
    bars.replaceChildren(...notices.map((notice) => noticeBar(notice, words, acts.dismiss)));
  const toolbar = (mail: Mail, mailbox: Mailbox): HTMLElement => {
    const mime = element('a', { href: api.link('mime', mailbox.address, mail.id), download: '' }, words.download);
    const opening = addin === undefined ? [] : [openingsOf(mail, addin, words, lang, acts)];
    return element(
      'div',
      { class: 'toolbar' },
      action(words.back, acts.back, 'back'),
      ...opening,
      action(words.reply, () => acts.reply(false)),
      action(words.replyAll, () => acts.reply(true)),
      action(words.toArchive, () => acts.moveTo('archive')),
      action(words.toBin, () => acts.moveTo('deleteditems')),
      action(words.markUnread, acts.markUnread),
      mime,
      filing(mail, mailbox, words, acts),
    );
  };
  return {
    part,
    showNotices,
    show: (mail, mailbox, notices) => {
      if (mail === undefined || mailbox === undefined) {
        if (shown !== undefined) content.replaceChildren(element('p', { class: 'empty' }, words.choose));
        shown = undefined;
      } else if (shown === mail.id) refreshFacts(mail, mailbox);
      else {
        shown = mail.id;
        refreshFacts(mail, mailbox);
        content.replaceChildren(
          toolbar(mail, mailbox),
          bars,
          element('h2', {}, mail.subject === '' ? words.noSubject : mail.subject),
          about,
          ...files(api, mail, mailbox, words, lang),
          ...bodyOf(api, mail, mailbox, words),
        );
      }
      showNotices(notices);
    },
  };
};
