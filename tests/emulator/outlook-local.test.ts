import type { Frame, Page } from 'playwright-core';
import { plainEml, shared } from './mail-trial.ts';
import { runtimeApp } from './on-trial.ts';
import { type OutlookOnTrial, paneOf, startOutlookTrial } from './outlook-trial.ts';

const typed = (type: string, id: string, subject: string, text: string): string =>
  plainEml(subject, text, id).replace('Content-Type: text/plain; charset=utf-8', type);

const invitation = typed(
  'Content-Type: multipart/alternative; boundary="b"',
  'l2',
  'Invitation',
  '--b\r\nContent-Type: text/plain\r\n\r\nVenez.\r\n--b\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n--b--',
);
const part = (type: string): string =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n`;

let trial: OutlookOnTrial;
beforeAll(async () => {
  trial = await startOutlookTrial('ReadWriteMailbox');
  await trial.arrive(plainEml('Demande', 'Je veux mes renseignements.', 'l1'), { receivedAt: '2026-11-20T15:00:00Z' });
  await trial.arrive(invitation, { receivedAt: '2026-11-19T15:00:00Z' });
  const smime = `${part('application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"').trim()}`;
  await trial.arrive(typed(smime, 'l3', 'Chiffré', 'AAAA'), { receivedAt: '2026-11-18T15:00:00Z' });
  const locked = `--b\r\n${part('application/x-microsoft-rpmsg-message; name="message.rpmsg"')}\r\nAAAA\r\n--b--`;
  await trial.arrive(typed('Content-Type: multipart/mixed; boundary="b"', 'l4', 'Protégé', locked), {
    receivedAt: '2026-11-17T15:00:00Z',
  });
});
afterAll(() => trial.stop());
afterEach(() => trial.closeWindows());

const rows = (page: Page) => page.locator('.message-list li');
const open = (page: Page, subject: string) => page.locator('.message-list button', { hasText: subject }).click();
const folder = (page: Page, name: string) => page.locator('.folders section').last().getByRole('button', { name });
const item = 'Office.context.mailbox.item';

/** Waits until an expression in the pane is true; its policy lets nothing else than a single evaluation in. */
const until = async (pane: Frame, expression: string): Promise<void> => {
  for (const end = Date.now() + 10_000; !(await pane.evaluate(expression)); ) {
    if (Date.now() > end) throw new Error(`Never so: ${expression}`);
    await pane.waitForTimeout(50);
  }
};

test('the keyboard comes into the pane and out of it again, forwards and backwards, with nothing said on the console', async () => {
  const page = await trial.open('officer');
  const complaints: string[] = [];
  page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()));
  await open(page, 'Demande');
  const pane = await paneOf(page);
  await pane.locator('#first').focus();
  const focused = (): Promise<string> =>
    pane.evaluate('document.hasFocus() ? document.activeElement.id : "outside"') as Promise<string>;
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('last');
  await page.keyboard.press('Tab');
  await until(pane, '!document.hasFocus()');
  expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
  await pane.locator('#first').focus();
  await page.keyboard.press('Shift+Tab');
  await until(pane, '!document.hasFocus()');
  expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Fermer Volet d’essai');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('first');
  expect(complaints).toEqual([]);
});

test('a file dropped on a folder arrives in it, and a folder that is made takes moved and copied mail', async () => {
  const page = await trial.open('officer');
  await page.getByText('Nouveau dossier').click();
  await page.getByRole('textbox', { name: 'Nom du dossier' }).fill('À suivre');
  await page.getByRole('button', { name: 'Créer' }).click();
  await folder(page, 'À suivre').waitFor();
  await page.getByRole('textbox', { name: 'Nom du dossier' }).fill('à suivre');
  await page.getByRole('button', { name: 'Créer' }).click();
  await page.locator('.toast', { hasText: 'un nom qui n’existe pas encore' }).waitFor();
  const box = await folder(page, 'Courrier indésirable').boundingBox();
  const eml = JSON.stringify(plainEml('Au mauvais endroit', 'x', 'l5'));
  await page.evaluate(`(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([${eml}], 'b.eml'));
    const at = { clientX: ${(box?.x ?? 0) + 20}, clientY: ${(box?.y ?? 0) + 10}, dataTransfer, bubbles: true, cancelable: true };
    for (const kind of ['dragenter', 'dragover', 'drop']) dispatchEvent(new DragEvent(kind, at));
  })()`);
  await folder(page, 'Courrier indésirable').click();
  await open(page, 'Au mauvais endroit');
  await page.getByLabel('Classer dans').selectOption({ label: 'À suivre' });
  await page.getByRole('button', { name: 'Copier' }).click();
  await page.locator('.toast', { hasText: 'Le message est copié.' }).waitFor();
  await page.getByRole('button', { name: 'Déplacer' }).click();
  await page.getByText('Ce dossier est vide.').waitFor();
  await folder(page, 'À suivre').click();
  await rows(page).nth(1).waitFor();
  expect(await rows(page).count()).toBe(2);
  const ids = await rows(page)
    .locator('button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
  expect(new Set(ids).size).toBe(2);
});

test('a shared mailbox opened as an account of its own gives no shared properties, and is the user itself', async () => {
  const beside = await trial.open('officer');
  await open(beside, 'Demande');
  expect(await (await paneOf(beside)).evaluate(`typeof ${item}.getSharedPropertiesAsync`)).toBe('function');
  await beside.getByLabel('Boîte partagée').selectOption('account');
  await beside.locator('.folders h2', { hasText: 'Vie privée' }).waitFor();
  await open(beside, 'Demande');
  const pane = await paneOf(beside);
  expect(await pane.evaluate(`typeof ${item}.getSharedPropertiesAsync`)).toBe('undefined');
  expect(await pane.evaluate('Office.context.mailbox.userProfile.emailAddress')).toBe(shared);
  const master = 'Office.context.mailbox.masterCategories';
  const added = `new Promise((done) => ${master}.addAsync([{ displayName: 'À moi', color: 'Preset3' }], ({ status }) => done(status)))`;
  expect(await pane.evaluate(added)).toBe('succeeded');
});

test('an invitation is a meeting request to the pane, a protected message keeps its text, an encrypted one is no item', async () => {
  const page = await trial.open('officer');
  const body = `new Promise((done) => ${item}.body.getAsync('text', ({ value, error }) => done(value ?? error.name)))`;
  await open(page, 'Invitation');
  const pane = await paneOf(page);
  expect(await pane.evaluate(`${item}.itemClass`)).toBe('IPM.Schedule.Meeting.Request');
  await page.getByText('Ceci est une invitation').waitFor();
  await open(page, 'Protégé');
  await until(pane, `${item}?.subject === 'Protégé'`);
  expect(await pane.evaluate(body)).toBe('InsufficientItemPermissionsError');
  await open(page, 'Chiffré');
  await until(pane, `!${item}`);
  await page.getByText('Ce message est chiffré.').waitFor();
  await page.getByRole('button', { name: 'Fermer Volet d’essai' }).click();
  expect(await page.getByRole('button', { name: 'Ouvrir Volet d’essai' }).isDisabled()).toBe(true);
});

test('offline nothing leaves and nothing arrives, what is shown stays, and online again everything follows', async () => {
  const page = await trial.open('officer');
  await open(page, 'Demande');
  const pane = await paneOf(page);
  await page.getByRole('button', { name: 'Répondre', exact: true }).click();
  const compose = page.getByRole('region', { name: 'Rédaction' });
  await compose.locator('.compose-body').fill('Bonjour,');
  await page.getByLabel('Réseau').selectOption('offline');
  await page.getByText('Hors ligne : ce qui est affiché reste lisible').waitFor();
  await trial.arrive(plainEml('Pendant la panne', 'x', 'l6'));
  await compose.getByRole('button', { name: 'Envoyer' }).click();
  await page.locator('.toast', { hasText: 'Pas de réseau. Rien n’est perdu' }).waitFor();
  expect(await compose.locator('.compose-body').innerText()).toContain('Bonjour,');
  expect(await pane.evaluate('navigator.onLine')).toBe(false);
  expect(await pane.evaluate('fetch("lettre.txt").catch(({ message }) => message)')).toBe('Failed to fetch');
  expect(await rows(page).filter({ hasText: 'Pendant la panne' }).count()).toBe(0);
  await page.getByLabel('Réseau').selectOption('online');
  await rows(page).filter({ hasText: 'Pendant la panne' }).waitFor();
  await until(pane, 'fetch("lettre.txt").then(({ ok }) => ok)');
  await compose.getByRole('button', { name: 'Envoyer' }).click();
  await page.locator('.toast', { hasText: 'Le message est parti.' }).waitFor();
  await folder(page, 'Éléments envoyés').click();
  await rows(page).filter({ hasText: 'RE: Demande' }).waitFor();
});

test('a draft that Graph makes is seen by whoever has the folder open, and sent from the window', async () => {
  const page = await trial.open('officer');
  await folder(page, 'Brouillons').click();
  const { origin } = trial.emulator;
  const form = { grant_type: 'client_credentials', client_id: runtimeApp, client_secret: 'runtime secret' };
  const body = new URLSearchParams({ ...form, scope: 'https://graph.microsoft.com/.default' });
  const token = await fetch(`${origin}/organizations/oauth2/v2.0/token`, { method: 'POST', body });
  const { access_token: bearer } = (await token.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' };
  const found = await fetch(
    `${origin}/v1.0/users/${shared}/messages?$filter=internetMessageId eq '<l1@ailleurs.example>'`,
    {
      headers,
    },
  );
  const { value } = (await found.json()) as { value: readonly { id: string }[] };
  const made = await fetch(`${origin}/v1.0/users/${shared}/messages/${value[0]?.id}/createReply`, {
    method: 'POST',
    headers,
    body: '{}',
  });
  expect(made.status).toBe(201);
  await open(page, 'a@ailleurs.example');
  await page.getByRole('region', { name: 'Rédaction' }).getByRole('button', { name: 'Envoyer' }).click();
  await page.locator('.toast', { hasText: 'Le message est parti.' }).waitFor();
});
