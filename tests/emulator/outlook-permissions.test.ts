import { plainEml } from './mail-trial.ts';
import { type OutlookOnTrial, paneOf, startOutlookTrial } from './outlook-trial.ts';

let trial: OutlookOnTrial;
beforeAll(async () => {
  trial = await startOutlookTrial();
  await trial.arrive(plainEml('Demande', 'Je veux mes renseignements.', 'p1'));
});
afterAll(() => trial.stop());
afterEach(() => trial.closeWindows());

test('an add-in that may only read is refused by office.js itself, in the account’s language', async () => {
  for (const [as, words] of [
    ['officer', 'autorisation'],
    ['deputy', 'permission'],
  ] as const) {
    const page = await trial.open(as, as === 'deputy' ? { lang: 'en' } : {});
    await page.locator('.message-list button', { hasText: 'Demande' }).click();
    const pane = await paneOf(page);
    const refusal = pane.evaluate('Office.context.mailbox.item.categories.addAsync(["x"], () => undefined)');
    await expect(refusal).rejects.toThrow(words);
  }
});
