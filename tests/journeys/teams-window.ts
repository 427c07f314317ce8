import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { Language } from '../../src/ports/kept.ts';
import { leaveWindow, openWindow } from '../browser/windows.ts';
import { type TeamsActs, teamsActs } from './teams-acts.ts';

/** Who looks, in which language and appearance, through a window of which size. */
export interface Look {
  readonly as: string;
  readonly language: Language;
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly width?: number;
  readonly height?: number;
}

/** Teams as one person has it open. */
export interface TeamsWindow {
  readonly page: Page;
  /** Dialogs, commands of the extension, channels, files: what one does beside writing and pressing cards. */
  readonly acts: TeamsActs;
  /** Writes a message as a person would, and gives the card that the bot answers with. */
  say(text: string): Promise<Locator>;
  /** The card that is the last to show this text, once there is one; it stays the same card whatever comes later. */
  card(text: string): Promise<Locator>;
  /** What the page complained of: errors of its scripts, and what its policy stopped. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** How long a person would wait before taking it for broken, in milliseconds; machines under test are slow. */
const patienceMs = 30_000;

const boxNames = { fr: /^Écrire à/, en: /^Write to/ };

/** A page of a browser window of its own, and what it complains of. */
export const openPage = async (
  browser: Browser,
  address: string,
  { language, width = 1100, height = 900 }: Pick<Look, 'language' | 'width' | 'height'>,
): Promise<{ readonly page: Page; readonly complaints: string[] }> => {
  const page = await openWindow(browser, new URL(address).origin, {
    locale: `${language}-CA`,
    timezoneId: 'America/Toronto',
    // What moves cannot be looked at.
    reducedMotion: 'reduce',
    viewport: { width, height },
  });
  page.context().setDefaultTimeout(patienceMs);
  const complaints: string[] = [];
  page.on('pageerror', (fault) => complaints.push(fault.message));
  page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()));
  await page.goto(address);
  return { page, complaints };
};

/** What XPath knows of a class. */
const hasClass = (name: string): string => `contains(concat(' ', normalize-space(@class), ' '), ' ${name} ')`;

/** Opens Teams at its address and waits until the conversation can be written in. */
export const openTeams = async (browser: Browser, teams: string, look: Look): Promise<TeamsWindow> => {
  const { as, language, theme = 'light' } = look;
  const address = `${teams}?${new URLSearchParams({ as, lang: language, theme }).toString()}`;
  const { page, complaints } = await openPage(browser, address, look);
  const box = page.getByRole('textbox', { name: boxNames[language] });
  await box.waitFor();
  const messages = page.locator('.message');
  const answers = page.locator('.message.bot .card');
  return {
    page,
    acts: teamsActs(page, language),
    complaints,
    say: async (text) => {
      await page.locator('.messages > li').first().waitFor();
      const own = page.locator('.message.mine');
      const said = own.nth(await own.count());
      await box.click();
      await box.pressSequentially(text);
      await page.keyboard.press('Enter');
      await said.waitFor();
      // The first card after one's own message, and not the next that stands anywhere: what was sent unasked comes before
      // it, and a card that is put away leaves the messages in their places.
      const answer = said.locator(`xpath=following-sibling::li[${hasClass('bot')}][.//*[${hasClass('card')}]][1]`);
      const card = answer.locator('.card').first();
      await card.waitFor();
      return card;
    },
    card: async (text) => {
      const found = answers.filter({ hasText: text }).last();
      let place = -1;
      // The place of its message, and not the words: what comes later, a reminder for instance, may say the same.
      while (place < 0) {
        await found.waitFor();
        const one = await found.elementHandle();
        // One that is drawn anew meanwhile stands in no message any more: it is looked for once more.
        place = await messages.evaluateAll((all, card) => all.findLastIndex((each) => each.contains(card)), one);
      }
      return messages.nth(place).locator('.card').first();
    },
    close: () => leaveWindow(page),
  };
};

/** The reference that a card shows. Throws when there is none. */
export const referenceOn = async (card: Locator): Promise<string> => {
  const found = /\b[A-Z]{3}-\d{4}-[0-9A-HJKMNP-TV-Z]{6}\b/.exec(await card.innerText());
  if (found === null) throw new Error('The card shows no reference');
  return found[0];
};

/** Waits until the card in this place bears a heading: its answer has taken its place. */
export const becomes = async (card: Locator, heading: string): Promise<void> => {
  await card.getByRole('heading', { name: heading, exact: true }).waitFor();
};

/** Presses the button of a card that has exactly this name. */
export const press = (card: Locator, name: string | RegExp): Promise<void> =>
  card.getByRole('button', { name, exact: true }).click();

/** Presses the first button of a card whose name holds this: a title is followed by what else its line says. */
export const pressFirst = (card: Locator, name: string | RegExp): Promise<void> =>
  card.getByRole('button', { name }).first().click();

const mostTabs = 40;

/** Goes with the Tab key, or back with Shift and Tab, until the focus is there: as somebody does who uses no mouse. */
export const tabTo = async (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  for (let pressed = 0; pressed < mostTabs; pressed += 1) {
    if (await target.evaluate((node) => node === node.ownerDocument.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The key ${key} does not lead there`);
};

/** Several people's Teams side by side on one page, each by the key of their account. */
export const openBeside = async (
  browser: Browser,
  teams: string,
  keys: readonly string[],
  look: Omit<Look, 'as'>,
): Promise<{ readonly page: Page; readonly complaints: readonly string[]; of(key: string): FrameLocator }> => {
  const { language, theme = 'light' } = look;
  const address = new URLSearchParams({ lang: language, theme });
  for (const key of keys) address.append('as', key);
  const { page, complaints } = await openPage(browser, `${teams}/beside?${address.toString()}`, look);
  const of = (key: string): FrameLocator => page.frameLocator(`iframe[src*="as=${key}"]`);
  for (const key of keys) await of(key).getByRole('textbox', { name: boxNames[language] }).waitFor();
  return { page, complaints, of };
};
