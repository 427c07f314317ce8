import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser.ts';
import { leaveWindow } from '../browser/windows.ts';
import { openBeside } from '../journeys/teams-window.ts';
import { startTeams, type TeamsTrial } from './teams-trial.ts';

let trial: TeamsTrial;
let browser: Browser;
beforeAll(async () => {
  trial = await startTeams();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await trial.stop();
});

test('two people’s pages stand side by side, each as that person, and nothing of it is stopped by their policy', async () => {
  const teams = `${trial.running.origin}/teams`;
  const beside = await openBeside(browser, teams, ['staff1', 'officer'], { language: 'fr' });
  const { page, complaints } = beside;
  const of = (key: string) => beside.of(key);
  const words = 'Bonjour à toute l’équipe';
  for (const key of ['staff1', 'officer'])
    await of(key)
      .getByRole('button', { name: /Général/ })
      .click();
  await of('staff1').getByRole('textbox').fill(words);
  await of('staff1').getByRole('button', { name: 'Envoyer' }).click();
  await of('officer').locator('.bubble').getByText(words).waitFor();
  expect(await of('officer').locator('.message').last().innerText()).toContain('Personne A');
  expect(await of('staff1').locator('.message').last().innerText()).toContain('Vous');
  expect(await page.locator('.emulator-banner').count()).toBe(1);

  await page.getByLabel('Ajouter une personne').selectOption('staff2');
  await of('staff2').getByRole('textbox').waitFor();
  await page.getByRole('button', { name: 'Retirer Personne A de cette page' }).click();
  await page.waitForURL((url) => url.searchParams.getAll('as').join() === 'officer,staff2');
  expect(complaints).toEqual([]);
  await leaveWindow(page);
});
