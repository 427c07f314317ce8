import type { Frame, Page } from 'playwright-core';
import { faultsInLooks } from '../browser/looks.ts';

const paneOf = async (page: Page): Promise<Frame | undefined> => {
  const frame = page.locator('.pane-frame');
  if ((await frame.count()) === 0) return undefined;
  return (await (await frame.elementHandle())?.contentFrame()) ?? undefined;
};

/** What stands seriously in anybody's way, in Outlook and in the pane beside it, in each look. */
export const seriousIn = async (page: Page): Promise<readonly string[]> => {
  const pane = await paneOf(page);
  return faultsInLooks(page, pane, pane ? [page, pane] : [page]);
};

/** By how many pixels the pane is wider than a frame of 320. */
export const sidewaysIn = async (page: Page): Promise<number> => {
  const frame = page.locator('.pane-frame');
  const before = await frame.evaluate((node) => node.style.cssText);
  await frame.evaluate((node) => {
    node.style.width = '320px';
    node.style.minWidth = '0';
  });
  const pane = await paneOf(page);
  const width = Number(await pane?.evaluate('document.documentElement.scrollWidth'));
  await frame.evaluate((node, css) => {
    node.style.cssText = css;
  }, before);
  return width - 320;
};
