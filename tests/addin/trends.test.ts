import { words } from '../../src/locales/index.ts';
import { type Hosted, type PagesOnTrial, startPages } from './pages-on-trial.ts';
import { breakdowns, trendsView } from './register-views.ts';

let trial: PagesOnTrial;
beforeAll(async () => {
  trial = await startPages();
});
afterAll(() => trial.stop());
beforeEach(() => trial.office.reset());
afterEach(async () => expect(await trial.closeWindows()).toEqual([]));

const asked = (verb: string): readonly unknown[] =>
  trial.office.asked.filter((one) => one.verb === verb).map(({ input }) => input);

const open = async (language: 'fr' | 'en' = 'fr'): Promise<Hosted> => {
  const hosted = await trial.teams({ language });
  await hosted.inside.getByRole('button', { name: words(language).addin.tab.trends.trends }).click();
  return hosted;
};

describe.each(['fr', 'en'] as const)('the trends, in %s', (language) => {
  const { tab } = words(language).addin;
  const { trends } = tab;

  test('draw each register month by month, and say the same in a table beside it', async () => {
    const { inside } = await open(language);
    await inside.getByText(trends.receivedOf(tab.registers.requests, '90')).waitFor();
    expect(await inside.locator('figure svg rect').count()).toBe(24);
    const rows = inside.getByRole('table', { name: trends.received }).locator('tbody tr');
    expect(await rows.count()).toBe(12);
    expect(await rows.first().locator('td').allInnerTexts()).toEqual(['2', '7']);
    expect(asked('trends')).toEqual([{}]);
  });

  test('the page of the month prints in one press, alone and on one page', async () => {
    const { page, inside, frame } = await open(language);
    const inFrame = await frame();
    await inFrame.evaluate('window.print = () => { window.printed = (window.printed ?? 0) + 1; }');
    await inside.getByRole('button', { name: trends.sheet.print }).click();
    await inFrame.waitForFunction(() => (globalThis as { readonly printed?: number }).printed === 1);
    expect(asked('month-sheet')).toEqual([{ month: '2026-11' }]);
    await page.emulateMedia({ media: 'print' });
    const shown = await inFrame.evaluate('document.body.innerText');
    expect(shown).toContain(trends.sheet.few);
    expect(shown).toContain(trends.sheet.fewNumber);
    expect(shown).not.toContain(trends.breakdowns);
    expect(shown).not.toContain(trends.receivedOf(tab.registers.requests, '90'));
    expect(await inFrame.evaluate('document.querySelector(".sheet").scrollHeight < 900')).toBe(true);
  });
});

const { tab } = words('fr').addin;
const { trends } = tab;

test('breakdowns by person, information and system are there for the officer alone', async () => {
  const first = await open();
  await first.inside.getByText(trends.received).first().waitFor();
  expect(await first.inside.getByText(trends.breakdowns).count()).toBe(0);
  trial.office.verbs.set('trends', () => trendsView({ breakdowns }));
  const { inside } = await open();
  await inside.getByText(trends.breakdowns).waitFor();
  await inside.getByText('Gestion de la clientèle').waitFor();
});

test('printing anything but the page of the month prints how to print it, and no figure', async () => {
  const { page, inside, frame } = await open();
  await inside.getByText(trends.received).first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const shown = await (await frame()).evaluate('document.body.innerText');
  expect(String(shown).trim()).toBe(trends.sheet.useButton);
});

test('a register is exported as a file under its name', async () => {
  const { page, inside } = await open();
  await inside.getByLabel(trends.exporting.format).selectOption('csv');
  const saved = page.waitForEvent('download');
  await inside.getByRole('button', { name: trends.exporting.button, exact: true }).click();
  expect((await saved).suggestedFilename()).toBe('incidents.csv');
  await inside.getByText(trends.exporting.made('incidents.csv', '1')).waitFor();
  expect(asked('exportRegister')).toEqual([{ register: 'incidents', format: 'csv' }]);
});

test('an empty year says so, and an office that does not answer says what to do', async () => {
  trial.office.verbs.set('trends', () => trendsView({ received: [], kinds: [], answered: [], standing: [] }));
  const { inside } = await open();
  await inside.getByText(trends.none).waitFor();
  await inside.getByText(trends.noAnswers).waitFor();
  trial.office.verbs.set('trends', () => ({ status: 503, refused: 'later' }));
  const broken = await open();
  await broken.inside.getByRole('button', { name: words('fr').addin.retry }).waitFor();
  trial.office.verbs.set('trends', () => trendsView());
  await broken.inside.getByRole('button', { name: words('fr').addin.retry }).click();
  await broken.inside.getByRole('table', { name: trends.received }).waitFor();
  expect((await trial.closeWindows()).every((said) => said.includes('503'))).toBe(true);
});
