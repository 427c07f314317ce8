import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../src/ports/kept.ts';

/** The words of Teams' own page that these acts press; the bot's words come from the product. */
const words = {
  fr: {
    options: /^Options d(u|e votre) message/,
    add: 'Ajouter à votre message',
    attach: 'Joindre un fichier',
    refresh: 'Actualiser la carte',
    reply: 'Répondre',
    app: 'Application',
    install: 'Ajouter l’application ici',
    uninstall: 'Retirer l’application d’ici',
    block: 'Bloquer l’application',
    unblock: 'Débloquer l’application',
    send: 'Envoyer',
    mention: /^Mentionner/,
    results: 'Résultats',
  },
  en: {
    options: /^Options of (the|your) message/,
    add: 'Add to your message',
    attach: 'Attach a file',
    refresh: 'Refresh card',
    reply: 'Reply',
    app: 'App',
    install: 'Add the app here',
    uninstall: 'Remove the app from here',
    block: 'Block the app',
    unblock: 'Unblock the app',
    send: 'Send',
    mention: /^Mention/,
    results: 'Results',
  },
} as const;

const chatNames = { personal: /^Greffe/, groupChat: /Équipe \/ Team/, channel: /Général \/ General/ } as const;

/** The kinds of chats that everybody of the house has. */
export type ChatKind = keyof typeof chatNames;

/** What a person does in Teams beside writing and pressing cards. */
export interface TeamsActs {
  /** Opens one of the chats, as with a click in the list. */
  chat(kind: ChatKind): Promise<void>;
  /** Writes in the open chat and does not wait for an answer; gives the message as it stands there. */
  write(text: string): Promise<Locator>;
  /** The same, with the bot mentioned first. */
  mention(text: string): Promise<Locator>;
  /** Writes under a post of the channel. */
  reply(post: Locator, text: string): Promise<Locator>;
  /** The message that shows this text, once there is one. */
  message(text: string): Promise<Locator>;
  /** Chooses something in the menu of a message; for a command of the extension, gives its dialog. */
  choose(message: Locator, title: string): Promise<void>;
  /** A command of the extension on a message, by its title: its dialog, when its card is there. */
  messageExtension(message: Locator, title: string): Promise<Locator>;
  /** A command of the extension where one writes: its dialog, or its search. */
  composeExtension(title: string): Promise<Locator>;
  /** Presses a button that opens a dialog; gives the dialog when its card is there. */
  openDialog(button: Locator): Promise<Locator>;
  /** The dialog that is open. */
  readonly dialog: Locator;
  /** Searches and takes the result that shows this text into the message, then sends it; gives the message. */
  insertResult(title: string, searched: string, result: string | RegExp): Promise<Locator>;
  refresh(message: Locator): Promise<void>;
  /** Lays a file beside the message being written. */
  attach(name: string, content: string | Uint8Array): Promise<void>;
  send(): Promise<void>;
  /** Installs the app in the open chat or removes it, or blocks it. */
  place(change: 'install' | 'uninstall' | 'block' | 'unblock'): Promise<void>;
}

const chooseIn = async (page: Page, button: Locator, title: string): Promise<void> => {
  await button.click();
  await page.getByRole('menuitem', { name: title, exact: true }).click();
};

const written = async (page: Page, text: string): Promise<Locator> => {
  const found = page.locator('.message').filter({ hasText: text }).last();
  await found.waitFor();
  return found;
};

/** These acts on a page of Teams; `box` is where one writes. */
export const teamsActs = (page: Page, language: Language): TeamsActs => {
  const say = words[language];
  const box = page.locator('.compose-box');
  const dialog = page.getByRole('dialog');
  const filled = async (): Promise<Locator> => {
    await dialog.locator('.card, .search, .dialog-said').first().waitFor();
    return dialog;
  };
  const send = async (): Promise<void> => {
    await page.getByRole('button', { name: say.send, exact: true }).click();
  };
  const write = async (text: string): Promise<Locator> => {
    await box.click();
    await box.pressSequentially(text);
    await page.keyboard.press('Enter');
    return written(page, text);
  };
  const choose = (message: Locator, title: string): Promise<void> =>
    chooseIn(page, message.getByRole('button', { name: say.options }).first(), title);
  const compose = (title: string): Promise<void> =>
    chooseIn(page, page.getByRole('button', { name: say.add, exact: true }), title);
  return {
    dialog,
    chat: async (kind) => {
      await page.getByRole('navigation').getByRole('button', { name: chatNames[kind] }).click();
      await page.locator('.messages > li').first().waitFor();
    },
    write,
    mention: async (text) => {
      await page.getByRole('button', { name: say.mention }).click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      return written(page, text);
    },
    reply: async (post, text) => {
      await choose(post, say.reply);
      return write(text);
    },
    message: (text) => written(page, text),
    choose,
    messageExtension: async (message, title) => {
      await choose(message, title);
      return filled();
    },
    composeExtension: async (title) => {
      await compose(title);
      return filled();
    },
    openDialog: async (button) => {
      await button.click();
      return filled();
    },
    insertResult: async (title, searched, result) => {
      await compose(title);
      await filled();
      if (searched !== '') await dialog.getByRole('searchbox').fill(searched);
      await dialog.getByRole('list', { name: say.results }).getByRole('button', { name: result }).first().click();
      await page.locator('.draft-card').waitFor();
      const own = page.locator('.message.mine');
      const before = await own.count();
      await send();
      await own.nth(before).waitFor();
      return own.nth(before);
    },
    refresh: (message) => choose(message, say.refresh),
    attach: async (name, content) => {
      const choosing = page.waitForEvent('filechooser');
      await compose(say.attach);
      const chooser = await choosing;
      await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
      await page.locator('.draft-file').filter({ hasText: name }).waitFor();
    },
    send,
    place: async (change) => {
      await chooseIn(page, page.getByRole('button', { name: say.app, exact: true }), say[change]);
      // The page says that the app is gone or blocked, and says nothing once it is there: the menu follows it.
      const gone = change === 'uninstall' || change === 'block';
      await page.locator('.place-notice').waitFor({ state: gone ? 'visible' : 'hidden' });
    },
  };
};
