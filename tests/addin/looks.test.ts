import type { Frame } from 'playwright-core';
import { words } from '../../src/locales/index.ts';
import { faultsInLooks } from '../browser/looks.ts';
import { arrive, type Hosted, type PagesOnTrial, startPages } from './pages-on-trial.ts';
import { breakdowns, trendsView } from './register-views.ts';

const narrow = 320;
let trial: PagesOnTrial;
beforeAll(async () => {
  trial = await startPages();
  await arrive(trial, 'Demande d’accès à mes renseignements', 'm1');
});
afterAll(() => trial.stop());
beforeEach(() => trial.office.reset());
afterEach(async () => expect(await trial.closeWindows()).toEqual([]));

const widthOf = (frame: Frame): Promise<unknown> => frame.evaluate('document.documentElement.scrollWidth');

/** The frame of a page as narrow as Outlook ever makes it, whatever the host’s own page does. */
const narrowed = async ({ page, frame }: Hosted, part: string): Promise<Frame> => {
  await page.locator(part).evaluate((node, width) => {
    node.style.width = `${width}px`;
    node.style.minWidth = '0';
  }, narrow);
  return frame();
};

describe.each(['fr', 'en'] as const)('in %s, in every look', (language) => {
  const { pane, clocks, tab } = words(language).addin;

  test('nothing serious stands in the way of the pane, before and after the press, and 320 pixels are enough', async () => {
    const pages = await trial.outlook('Demande d’accès', { language });
    const { inside } = pages;
    await inside.getByRole('button', { name: words(language).outlook.decide.register(2) }).waitFor();
    await inside.getByText(clocks.how).click();
    const frame = await narrowed(pages, '.pane-frame');
    expect(await faultsInLooks(pages.page, frame, [frame])).toEqual([]);
    expect(await widthOf(frame)).toBe(narrow);
    await inside.getByRole('button', { name: words(language).outlook.decide.register(2) }).click();
    await inside.getByRole('button', { name: pane.acknowledge }).waitFor();
    expect(await faultsInLooks(pages.page, frame, [frame])).toEqual([]);
    expect(await widthOf(frame)).toBe(narrow);
  });

  test('nor in that of the trends, the officer’s breakdowns and the page of the month', async () => {
    trial.office.verbs.set('trends', () => trendsView({ breakdowns }));
    const pages = await trial.teams({ language });
    const { inside } = pages;
    await inside.getByRole('button', { name: tab.trends.trends }).click();
    await inside.getByText(tab.trends.breakdowns).waitFor();
    const frame = await narrowed(pages, '.tab-frame');
    expect(await faultsInLooks(pages.page, frame, [frame])).toEqual([]);
    expect(await widthOf(frame)).toBe(narrow);
  });

  test('nor in that of the tab and of a record beside it', async () => {
    const pages = await trial.teams({ language });
    const { inside } = pages;
    await inside.getByRole('table', { name: tab.table }).waitFor();
    const wide = await pages.frame();
    expect(await faultsInLooks(pages.page, wide, [wide])).toEqual([]);
    const frame = await narrowed(pages, '.tab-frame');
    expect(await faultsInLooks(pages.page, frame, [frame])).toEqual([]);
    expect(await widthOf(frame)).toBe(narrow);
    await inside.getByRole('button', { name: tab.openRecord('REQ-2026-0H8T5N') }).click();
    await inside.getByRole('dialog').getByText(words(language).registers.titles.requests).waitFor();
    expect(await faultsInLooks(pages.page, frame, [frame])).toEqual([]);
  });
});

test('with the system’s own colours forced, what is pressed and what is late can still be told', async () => {
  const { inside, frame } = await trial.teams({ browser: { forcedColors: 'active' } });
  const pressed = inside.getByRole('button', { name: `8 ${words('fr').addin.tab.open}` });
  await pressed.waitFor();
  const outline = `getComputedStyle(document.querySelector('[aria-pressed=true]')).outlineStyle`;
  expect(await (await frame()).evaluate(outline)).toBe('solid');
  expect(await inside.getByText(words('fr').addin.due.lateShort).count()).toBeGreaterThan(0);
});
