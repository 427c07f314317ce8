import { element } from '../teams/element.ts';
import type { Api, Mail } from './api.ts';
import type { Attempt } from './attempt.ts';
import { composeWindow } from './compose-window.ts';
import type { Notices } from './host/notices.ts';
import type { MailDesk } from './mail-desk.ts';
import { type AddinOffered, type ReadingActs, readingPane } from './reading-pane.ts';
import type { Lang, Words } from './words.ts';

/** What the middle of the page needs of the rest. */
export interface MailSideSetting {
  readonly api: Api;
  readonly desk: MailDesk;
  readonly notices: Notices;
  readonly words: Words;
  readonly lang: Lang;
  readonly addin: AddinOffered | undefined;
  readonly attempt: Attempt;
  readonly acts: ReadingActs;
  readonly say: (sentence: string) => void;
  /** The draft was sent or thrown away. */
  readonly left: () => Promise<void>;
}

/** The open message, or the draft that is being written. */
export interface MailSide {
  readonly part: HTMLElement;
  show(): void;
}

const draftWindow = (setting: MailSideSetting, mailbox: string, draft: Mail): HTMLElement => {
  const { api, words, attempt, acts, say, left } = setting;
  return composeWindow(draft, words, {
    back: acts.back,
    send: (written) =>
      attempt(async () => {
        await api.send(mailbox, draft.id, written);
        say(words.sent);
        await left();
      }),
    keep: (written) =>
      attempt(async () => {
        await api.save(mailbox, draft.id, written);
        say(words.kept);
      }),
    discard: () =>
      attempt(async () => {
        await api.move(mailbox, draft.id, 'deleteditems');
        await left();
      }),
  });
};

export const mailSide = (setting: MailSideSetting): MailSide => {
  const { api, desk, notices, words, lang, addin, acts } = setting;
  const reading = readingPane(api, words, lang, addin, acts);
  const part = element('main', { class: 'open-mail' }, reading.part);
  const showDraft = (mailbox: string, draft: Mail): void => {
    const { firstElementChild: present } = part;
    // What somebody is writing is never taken from under their hands.
    if (present instanceof HTMLElement && present.dataset.id === draft.id) return;
    part.replaceChildren(draftWindow(setting, mailbox, draft));
  };
  return {
    part,
    show: () => {
      const mail = desk.mail();
      const mailbox = desk.mailbox();
      if (mail?.isDraft && mailbox !== undefined) {
        showDraft(mailbox.address, mail);
        return;
      }
      reading.show(mail, mailbox, mail === undefined ? [] : notices.of(mail.id));
      if (part.firstElementChild !== reading.part) part.replaceChildren(reading.part);
    },
  };
};
