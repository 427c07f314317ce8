import { readFileSync } from 'node:fs';
import { type Language, words } from '../../src/locales/index.ts';
import { leaveWindow } from '../browser/windows.ts';
import { partsOfZip } from '../documents/read-zip.ts';
import { reportFrom } from './a-report.ts';
import { type OfficeInBrowser, startOfficeInBrowser } from './office-in-browser.ts';
import { openPage } from './teams-window.ts';

let place: OfficeInBrowser;
let reference: string;
beforeAll(async () => {
  place = await startOfficeInBrowser();
  for (let time = 0; time < 5; time += 1)
    reference = await reportFrom(place.office, 'staff1', { scenario: 'lostDevice', kinds: 'email', system: 'laptop' });
});
afterAll(() => place.stop());

const tabOf = async (as: string, language: Language, more: Readonly<Record<string, string>> = {}) => {
  const address = `${place.office.addresses.tab}?${new URLSearchParams({ as, lang: language, ...more }).toString()}`;
  const { page, complaints } = await openPage(place.browser, address, { language });
  return { page, inside: page.frameLocator('iframe').first(), complaints };
};

describe.each(['fr', 'en'] as const)('the tab of the registers on the whole office, in %s', (language) => {
  const { addin, registers } = words(language);
  const { tab } = addin;

  test('a manager finds a record by its last letters, reads its entry, and sees the month in trends', async () => {
    const { page, inside } = await tabOf('manager', language);
    await inside.getByLabel(tab.reference).fill(reference.slice(-6));
    await inside.getByText(tab.shown(1)).waitFor();
    await inside.getByRole('button', { name: tab.openRecord(reference) }).click();
    const face = inside.getByRole('dialog');
    await face.getByText(registers.incidents.choices.scenario.lostDevice).waitFor();
    expect(await face.innerText()).not.toContain('laptop');
    await page.keyboard.press('Escape');
    await inside.getByRole('button', { name: tab.trends.trends }).click();
    const months = inside.getByRole('table', { name: tab.trends.received });
    await months.waitFor();
    expect(await months.locator('tbody tr').count()).toBe(12);
    expect(await inside.getByText(tab.trends.breakdowns).count()).toBe(0);
    await leaveWindow(page);
  });

  test('the officer has the breakdowns too, and a file of the register', async () => {
    const { page, inside } = await tabOf('officer', language);
    await inside.getByRole('button', { name: tab.trends.trends }).click();
    await inside.getByText(tab.trends.breakdowns).waitFor();
    const saved = page.waitForEvent('download');
    await inside.getByRole('button', { name: tab.trends.exporting.button, exact: true }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.xlsx$/);
    await leaveWindow(page);
  });

  test('the officer takes a whole case file from its entry, and the register as it stood on a day as PDF', async () => {
    const { page, inside } = await tabOf('officer', language, { sub: reference });
    await inside.getByText(tab.leaving).click();
    const zip = page.waitForEvent('download');
    await inside.getByRole('button', { name: words(language).work.handing.copy }).click();
    const whole = await zip;
    expect(whole.suggestedFilename()).toBe(`${reference}.zip`);
    expect(Object.keys(await partsOfZip(readFileSync(await whole.path())))).toContain('index.json');
    await page.keyboard.press('Escape');
    await inside.getByRole('button', { name: tab.trends.trends }).click();
    const { exporting } = tab.trends;
    await inside.getByLabel(exporting.format, { exact: true }).selectOption('pdf');
    await inside.getByLabel(exporting.asOf).fill('2020-01-01');
    const pdf = page.waitForEvent('download');
    await inside.getByRole('button', { name: exporting.button, exact: true }).click();
    expect((await pdf).suggestedFilename()).toContain('2020-01-01');
    await leaveWindow(page);
  });

  test('a manager has no part in what leaves, and a link that leads nowhere says what to do', async () => {
    const seen = await tabOf('manager', language, { sub: reference });
    await seen.inside.getByRole('dialog').getByText(registers.incidents.choices.scenario.lostDevice).waitFor();
    expect(await seen.inside.getByText(tab.leaving).count()).toBe(0);
    await leaveWindow(seen.page);
    const lost = await tabOf('manager', language, { sub: 'nowhere' });
    await lost.inside.getByText(tab.badLink).waitFor();
    await lost.inside.getByRole('table', { name: tab.table }).waitFor();
    await leaveWindow(lost.page);
  });

  test('a line of the manager’s card opens that record in the tab', async () => {
    const window = await place.teams({ as: 'manager', language });
    const card = await window.say(language === 'fr' ? 'à faire' : 'worklist');
    const line = card
      .getByRole('link', { name: words(language).bot.worklist.openEntry(reference) })
      .or(card.getByRole('button', { name: words(language).bot.worklist.openEntry(reference) }));
    await line.first().click();
    const inside = window.page.frameLocator('.tab-frame');
    await inside.getByRole('dialog', { name: reference }).waitFor();
    await window.close();
  });
});
