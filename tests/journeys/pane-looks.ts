import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const themes = ['light', 'dark', 'contrast'] as const;

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core finds serious or critical in one frame, each with the first place. */
const faultsIn = async (where: Page | Frame): Promise<readonly string[]> => {
  if (!(await where.evaluate<boolean>("'axe' in window"))) await where.evaluate(axe);
  // What is in a frame is looked at by itself; Fluent's hidden stand-ins keep the focus in a panel on purpose.
  const ran = await where.evaluate('axe.run({ exclude: [["[data-tabster-dummy]"], ["iframe"]] }, { iframes: false })');
  return (ran as { readonly violations: readonly Violation[] }).violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

const paneOf = async (page: Page): Promise<Frame | undefined> => {
  const frame = page.locator('.pane-frame');
  if ((await frame.count()) === 0) return undefined;
  return (await (await frame.elementHandle())?.contentFrame()) ?? undefined;
};

/** What moves without end, or stands still half-way, is not waited for longer than this, in milliseconds. */
const longest = 1500;
const painted = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';
const still = `${painted}.then(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)))`;

/** Until it was painted, and nothing is on its way from one colour to another. */
const settled = (where: Page | Frame): Promise<unknown> =>
  where.evaluate(
    `Promise.race([${still}.then(() => ${painted}), new Promise((done) => setTimeout(done, ${longest}))])`,
  );

/** What stands seriously in anybody's way, in Outlook and in the pane beside it, in each theme. */
export const seriousIn = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const theme of themes) {
    await page.getByLabel('Apparence').selectOption(theme);
    const pane = await paneOf(page);
    for (const where of pane ? [page, pane] : [page]) {
      await settled(where);
      found.push(...(await faultsIn(where)).map((fault) => `${theme}: ${fault}`));
    }
  }
  await page.getByLabel('Apparence').selectOption('light');
  return found;
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
