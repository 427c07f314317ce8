import { request } from 'node:https';
import type { Page } from 'playwright-core';
import { seriousFaults } from '../browser/serious-faults.ts';
import { plainEml, shared } from './mail-trial.ts';
import { type OutlookOnTrial, startOutlookTrial } from './outlook-trial.ts';

/** A message that tries what a message must not be able to do. */
const hostile = [
  'From: b@ailleurs.example',
  'Subject: Piège',
  'Message-ID: <piege@ailleurs.example>',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p id="p">Bonjour</p><img src="https://ailleurs.example/pixel.png"><script>parent.postMessage("x", "*"); document.title = "pris"</script>',
  '<form action="https://ailleurs.example/"><button>Envoyer</button></form><a href="https://ailleurs.example/">lien</a>',
].join('\r\n');

let trial: OutlookOnTrial;
beforeAll(async () => {
  trial = await startOutlookTrial('none');
  await trial.arrive(plainEml('Demande d’accès', 'Bonjour', 'q1'), { receivedAt: '2026-11-20T15:00:00Z' });
  await trial.arrive(hostile, { receivedAt: '2026-11-19T15:00:00Z' });
});
afterAll(() => trial.stop());
afterEach(() => trial.closeWindows());

const rows = (page: Page) => page.locator('.message-list li');
const open = (page: Page, subject: string) => page.locator('.message-list button', { hasText: subject }).click();

test('without an add-in the pane says so, and the mail client works', async () => {
  const page = await trial.open('officer');
  await page.getByText('Aucun complément n’est installé dans ce locataire.').waitFor();
  await open(page, 'Demande');
  await page.locator('.mail-text', { hasText: 'Bonjour' }).waitFor();
  await page.locator('.message-list .unread', { hasText: 'Demande' }).waitFor({ state: 'detached' });
});

test('each person sees their own mailbox, and the shared one only as its member', async () => {
  const officer = await trial.open('officer');
  expect(await officer.locator('.folders h2').allInnerTexts()).toEqual(['Responsable', 'Vie privée (boîte partagée)']);
  const manager = await trial.open('manager', { lang: 'en' });
  expect(await manager.locator('.folders h2').allInnerTexts()).toEqual(['Gestionnaire']);
  await manager.getByText('This folder is empty.').waitFor();
  const refused = await fetch(`${trial.emulator.origin}/outlook/api/messages?as=manager&mailbox=${shared}`);
  expect(refused.status).toBe(403);
});

test('an .eml file chosen or dropped on the page arrives, and an open page shows it by itself', async () => {
  const [page, other] = [await trial.open('officer'), await trial.open('deputy')];
  const file = (name: string, eml: string) => ({ name, mimeType: 'message/rfc822', buffer: Buffer.from(eml) });
  await page.locator('input[type=file]').setInputFiles(file('a.eml', plainEml('Choisi', 'x', 'q2')));
  await page.locator('.toast', { hasText: 'Un message est arrivé.' }).waitFor();
  await rows(page).filter({ hasText: 'Choisi' }).waitFor();
  await rows(other).filter({ hasText: 'Choisi' }).waitFor();
  const eml = JSON.stringify(plainEml('Déposé', 'x', 'q3'));
  await page.evaluate(`(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([${eml}], 'b.eml'));
    for (const kind of ['dragenter', 'dragover', 'drop']) dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  })()`);
  await rows(page).filter({ hasText: 'Déposé' }).waitFor();
});

test('messages are found by subject or sender in every folder of the mailbox', async () => {
  const page = await trial.open('officer');
  await page.getByRole('searchbox').fill('piège');
  await page.locator('.message-list h2', { hasText: '1 message' }).waitFor();
  expect(await rows(page).count()).toBe(1);
  await page.getByRole('searchbox').fill('nulle part');
  await page.getByText('Aucun message ne correspond.').waitFor();
});

test('a message can neither run a script nor load anything from elsewhere', async () => {
  const page = await trial.open('officer');
  const fates: (string | undefined)[] = [];
  page.on('response', (one) => fates.push(one.url().startsWith(trial.pages) ? undefined : 'answered'));
  page.on('requestfailed', (one) => fates.push(one.failure()?.errorText));
  await open(page, 'Piège');
  const body = page.frameLocator('.mail-html');
  await body.locator('#p', { hasText: 'Bonjour' }).waitFor();
  // Chromium tells of what it stopped; nothing was answered from elsewhere.
  expect(new Set(fates.filter((fate) => fate !== undefined))).toEqual(new Set(['csp']));
  expect(await page.title()).toBe('Outlook (émulateur)');
  await page.getByRole('button', { name: 'Voir en texte' }).click();
  await page.locator('.mail-text', { hasText: 'lien' }).waitFor();
});

test('a new message is written, kept as a draft, taken up again and sent to a colleague', async () => {
  const page = await trial.open('officer', { mailbox: 'officer@exemple.example' });
  await page.getByRole('button', { name: 'Nouveau message' }).click();
  const compose = page.getByRole('region', { name: 'Rédaction' });
  await compose.getByRole('textbox', { name: 'Objet' }).fill('Réunion');
  await compose.getByRole('textbox', { name: 'À', exact: true }).fill('Suppléante <deputy@exemple.example>');
  await compose.locator('.compose-body').fill('À demain.');
  await compose.getByRole('button', { name: 'Garder le brouillon' }).click();
  await page.locator('.toast', { hasText: 'Le brouillon est gardé.' }).waitFor();
  await page.reload();
  await page.locator('.folders button', { hasText: 'Brouillons' }).first().click();
  await open(page, 'Réunion');
  expect(await compose.locator('.compose-body').innerText()).toContain('À demain.');
  await compose.getByRole('button', { name: 'Envoyer' }).click();
  await page.locator('.toast', { hasText: 'Le message est parti.' }).waitFor();
  const deputy = await trial.open('deputy', { mailbox: 'deputy@exemple.example' });
  await open(deputy, 'Réunion');
  await deputy.getByText('De', { exact: true }).waitFor();
  expect(await deputy.locator('.facts').innerText()).toContain('Responsable <officer@exemple.example>');
});

test('a message is archived, deleted, and marked unread again', async () => {
  await trial.arrive(plainEml('À classer', 'x', 'q4'));
  const page = await trial.open('officer');
  await open(page, 'À classer');
  await page.getByRole('button', { name: 'Marquer comme non lu' }).click();
  await page.locator('.message-list .unread', { hasText: 'À classer' }).waitFor();
  await page.getByRole('button', { name: 'Archiver' }).click();
  await page.getByText('Choisissez un message pour le lire.').waitFor();
  await page.locator('.folders button', { hasText: 'Archive' }).last().click();
  await open(page, 'À classer');
  await page.getByRole('button', { name: 'Supprimer' }).click();
  await page.getByText('Ce dossier est vide.').waitFor();
});

test.each(['light', 'dark', 'contrast'])(
  'the page is usable by everybody in %s, wide and at 320 pixels',
  async (theme) => {
    for (const width of [1500, 1100, 320]) {
      const page = await trial.open('officer', { theme }, { width, height: 700 });
      expect(await seriousFaults(page)).toEqual([]);
      await open(page, 'Piège');
      await page.getByRole('button', { name: 'Voir en texte' }).waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Répondre', exact: true }).click();
      await page.getByRole('region', { name: 'Rédaction' }).waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.getByRole('button', { name: 'Jeter' }).click();
      await page.locator('.message-list').waitFor();
    }
  },
);

const status = (url: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { rejectUnauthorized: false }, (answer) => resolve(answer.resume().statusCode));
    asked.on('error', reject).end();
  });

test('over https there are pages and nothing else, and over http the mail client leads there', async () => {
  expect(await status(`${trial.pages}/outlook?as=officer`)).toBe(200);
  expect(await status(`${trial.pages}/office.js`)).toBe(200);
  expect(await status(`${trial.pages}/fr-ca/outlook_strings.js`)).toBe(200);
  for (const path of ['/v1.0/users', '/emulator/meter', '/common/discovery/instance', '/package.json'])
    expect(await status(`${trial.pages}${path}`)).toBe(404);
  const plain = await fetch(`${trial.emulator.origin}/outlook?as=officer`, { redirect: 'manual' });
  expect(plain.headers.get('location')).toBe(`${trial.pages}/outlook?as=officer`);
  const bare = await fetch(`${trial.emulator.origin}/outlook`, { redirect: 'manual' });
  expect(bare.headers.get('location')).toBe('/outlook?as=officer');
});

test('a page of another origin may not act in the mail client', async () => {
  const asked = await fetch(`${trial.emulator.origin}/outlook/api/mailboxes?as=officer`, {
    headers: { origin: 'https://ailleurs.example' },
  });
  expect(asked.status).toBe(403);
});
