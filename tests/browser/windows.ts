import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';

/** Windows that were left, of each browser, by what they were opened with. */
const left = new WeakMap<Browser, Map<string, Page[]>>();
const kinds = new WeakMap<Page, string>();

const leftOf = (browser: Browser, kind: string): Page[] => {
  const byKind = left.get(browser) ?? new Map<string, Page[]>();
  left.set(browser, byKind);
  const pages = byKind.get(kind) ?? [];
  byKind.set(kind, pages);
  return pages;
};

/**
 * A window in a context of its own, with nothing in it, for pages of this origin: one that was left, when there is one
 * of the same kind, for a new one has to read and compile every script again, which costs more than most tests do.
 */
export const openWindow = async (
  browser: Browser,
  origin: string,
  { viewport = null, colorScheme = null, ...lasting }: BrowserContextOptions,
): Promise<Page> => {
  const kind = JSON.stringify([origin, lasting]);
  const page = leftOf(browser, kind).pop() ?? (await (await browser.newContext(lasting)).newPage());
  kinds.set(page, kind);
  if (viewport !== null) await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, media: null });
  return page;
};

const listened = ['console', 'pageerror', 'request', 'requestfailed', 'response'] as const;

/** Stops what is under way, and forgets what the page kept. */
const forget = (frame: Frame): Promise<unknown> =>
  frame.evaluate('stop(); localStorage.clear(); sessionStorage.clear();');

const isOurs = (frame: Frame): boolean => /^https?:\/\/(localhost|127\.0\.0\.1)[:/]/.test(frame.url());

const empty = async (page: Page): Promise<'empty'> => {
  const context = page.context();
  await Promise.all([page.unrouteAll(), context.unrouteAll(), context.clearCookies()]);
  await Promise.all(page.frames().filter(isOurs).map(forget));
  await page.goto('about:blank');
  await page.mouse.move(-1, -1);
  return 'empty';
};

/** How long emptying a window may take before it is closed instead, in milliseconds. */
const patienceMs = 3000;

/** Leaves a window: it is emptied for whoever opens the next one, or closed where that cannot be. */
export const leaveWindow = async (page: Page): Promise<void> => {
  const context = page.context();
  const browser = context.browser();
  const kind = kinds.get(page);
  for (const event of listened) page.removeAllListeners(event);
  const patience = new AbortController();
  const late = delay(patienceMs, 'late' as const, { signal: patience.signal }).catch(() => 'late' as const);
  const became = await Promise.race([empty(page).catch(() => 'broken' as const), late]);
  patience.abort();
  const isAlone = context.pages().length === 1;
  if (browser !== null && kind !== undefined && became === 'empty' && isAlone) leftOf(browser, kind).push(page);
  else await context.close();
};
