import type { FrameLocator, Page } from 'playwright-core';
import { words } from '../../../src/locales/index.ts';
import { openPage } from '../../journeys/teams-window.ts';
import type { Subject } from './camera.ts';
import type { Scene } from './teams-subject.ts';

/** What is framed scrolls in its frame: the window is as tall as what is to be seen. */
const desk = { width: 1280, height: 1300 };
const narrow = { width: 320, height: 2200 };

interface Place {
  readonly as: 'manager' | 'officer';
  /** What a link carries. */
  readonly sub?: string;
  /** What the person does before the picture. */
  readonly act: (inside: FrameLocator) => Promise<unknown>;
}

const placed = ({ office, camera }: Scene, page: Page, { act, ...more }: Place): Subject => ({
  page,
  window: desk,
  narrow,
  wear: async (theme) => {
    const query = new URLSearchParams({ ...more, lang: camera.language, theme });
    await page.goto(`${office.addresses.tab}?${query.toString()}`);
    await act(page.frameLocator('.tab-frame'));
  },
});

/** The tab of the registers: the list, an entry, what may leave it, trends, the printed month, and what is not there. */
export const tabStory = async (scene: Scene, reference: string): Promise<void> => {
  const { browser, camera } = scene;
  const { language } = camera;
  const { tab } = words(language).addin;
  const { page } = await openPage(browser, scene.office.addresses.home, { language });
  const take = (name: string, place: Place): Promise<void> => camera.take(name, placed(scene, page, place));
  const list = (inside: FrameLocator) => inside.getByRole('table', { name: tab.table }).waitFor();
  const trends = async (inside: FrameLocator): Promise<void> => {
    await inside.getByRole('button', { name: tab.trends.trends }).click();
    await inside.getByRole('table', { name: tab.trends.now }).waitFor();
  };
  const entry = (inside: FrameLocator) => inside.getByRole('dialog').getByText(tab.columns.stage).first().waitFor();

  await take('tab', { as: 'manager', act: list });
  await take('tab-entry', { as: 'manager', sub: reference, act: entry });
  await take('tab-leaving', {
    as: 'officer',
    sub: reference,
    act: async (inside) => {
      await inside.getByText(tab.leaving).click();
      await inside.getByRole('button', { name: words(language).work.handing.copy }).waitFor();
    },
  });
  await take('tab-trends', { as: 'officer', act: trends });
  await take('tab-lost-link', {
    as: 'manager',
    sub: 'nowhere',
    act: async (inside) => {
      await inside.getByText(tab.badLink).waitFor();
      await list(inside);
    },
  });
  await take('tab-no-record', {
    as: 'manager',
    sub: 'INC-2026-ZZZZZZ',
    act: (inside) => inside.getByText(words(language).addin.troubles.noRecord.title).waitFor(),
  });
  await page.context().close();
};
