import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import type { Frame, Page } from 'playwright-core';
import { plainEml, shared } from './mail-trial.ts';
import { runtimeApp } from './on-trial.ts';
import { type OutlookOnTrial, paneOf, startOutlookTrial } from './outlook-trial.ts';

const msal = readFileSync(
  join(import.meta.dirname, '../../node_modules/@azure/msal-browser/lib/msal-browser.min.js'),
  'utf8',
);

let trial: OutlookOnTrial;
beforeAll(async () => {
  trial = await startOutlookTrial('ReadWriteItem');
  const demand = plainEml('Demande', 'Je veux mes renseignements.', 'o1', ['Reply-To: staff1@exemple.example']);
  await trial.arrive(demand, { receivedAt: '2026-11-20T15:00:00Z' });
  await trial.arrive(plainEml('Autre chose', 'Bonjour', 'o2'), { receivedAt: '2026-11-19T15:00:00Z' });
});
afterAll(() => trial.stop());
afterEach(() => trial.closeWindows());

const openMail = async (as: string, subject: string, more = {}): Promise<{ page: Page; pane: Frame }> => {
  const page = await trial.open(as, more);
  await page.locator('.message-list button', { hasText: subject }).click();
  return { page, pane: await paneOf(page) };
};

/** What the pane shows of office.js, once it shows this. */
const told = async (pane: Frame, part: string): Promise<Record<string, unknown>> => {
  await pane.locator('#shown', { hasText: part }).waitFor();
  return JSON.parse(await pane.locator('#shown').innerText());
};

/** Asks office.js in the pane; the value, or the error's code and words. */
const asked = (pane: Frame, expression: string): Promise<unknown> =>
  pane.evaluate(`ask((done) => ${expression}).catch(({ code, name, message }) => ({ code, name, message }))`);

test('the real office.js in the pane knows the open message, its mailbox, the account and the language', async () => {
  const { page, pane } = await openMail('officer', 'Demande');
  expect(await pane.locator('#said').innerText()).toBe('Outlook OfficeOnline');
  expect(await told(pane, '<o1@')).toEqual({
    changes: 0,
    user: 'officer@exemple.example',
    language: 'fr-CA',
    subject: 'Demande',
    from: 'a@ailleurs.example',
    internetMessageId: '<o1@ailleurs.example>',
    body: 'Je veux mes renseignements.\n',
    categories: [],
    headers: expect.stringContaining('Message-ID: <o1@ailleurs.example>'),
    attachments: [],
    shared,
  });
  const id = await pane.evaluate(
    'Office.context.mailbox.convertToRestId(Office.context.mailbox.item.itemId, Office.MailboxEnums.RestVersion.v2_0)',
  );
  expect(id).toMatch(/^AAMk[\w=-]+$/);
  const outside = await page.evaluate(
    'performance.getEntriesByType("resource").map(({name}) => name).filter((name) => !name.startsWith("https://localhost"))',
  );
  expect(outside).toEqual([]);
});

test('another message is told to a pinned pane, and an unpinned one closes and can be opened again', async () => {
  const { page, pane } = await openMail('officer', 'Demande');
  await told(pane, '<o1@');
  await page.locator('.message-list button', { hasText: 'Autre chose' }).click();
  expect(await told(pane, '<o2@')).toMatchObject({ changes: 1, subject: 'Autre chose' });
  await page.locator('.folders button', { hasText: 'Archive' }).last().click();
  expect(await told(pane, '"changes": 2')).toMatchObject({ user: 'officer@exemple.example' });
  await page.locator('.folders button', { hasText: 'Boîte de réception' }).last().click();
  await page.locator('.message-list button', { hasText: 'Demande' }).click();
  await told(pane, '<o1@');
  await page.getByRole('button', { name: 'Épingler' }).click();
  await page.locator('.message-list button', { hasText: 'Autre chose' }).click();
  await page.locator('.pane-frame').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Ouvrir Volet d’essai' }).click();
  expect(await told(await paneOf(page), '<o2@')).toMatchObject({ changes: 0 });
});

test('a category of the master list can be put on the message, is seen at once, and another name is refused', async () => {
  const { page, pane } = await openMail('officer', 'Demande');
  const { emulator } = trial;
  const token = (await fetchAppToken(emulator.origin)).access_token;
  const made = await fetch(`${emulator.origin}/v1.0/users/${shared}/outlook/masterCategories`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ displayName: 'À voir', color: 'preset7' }),
  });
  expect(made.status).toBe(201);
  await page.reload();
  await page.locator('.message-list button', { hasText: 'Demande' }).click();
  const again = await paneOf(page);
  expect(pane.isDetached()).toBe(true);
  const item = 'Office.context.mailbox.item';
  expect(await asked(again, `${item}.categories.addAsync(['Nulle part'], done)`)).toMatchObject({
    code: 9044,
    name: 'InvalidCategory',
  });
  await asked(again, `${item}.categories.addAsync(['À voir'], done)`);
  await page.locator('.message-list .chip[data-color="preset7"]', { hasText: 'À voir' }).waitFor();
  await page.locator('.reading .chip', { hasText: 'À voir' }).waitFor();
  expect(await asked(again, `${item}.categories.getAsync(done)`)).toEqual([
    { displayName: 'À voir', color: 'Preset7' },
  ]);
  expect(await asked(again, 'Office.context.mailbox.masterCategories.getAsync(done)')).toMatchObject({
    message: expect.stringContaining('autorisation'),
  });
  await asked(again, `${item}.categories.removeAsync(['À voir'], done)`);
  await page.locator('.chip').first().waitFor({ state: 'detached' });
});

const fetchAppToken = async (origin: string): Promise<{ access_token: string }> => {
  const form = { grant_type: 'client_credentials', client_id: runtimeApp, client_secret: 'runtime secret' };
  const body = new URLSearchParams({ ...form, scope: 'https://graph.microsoft.com/.default' });
  const response = await fetch(`${origin}/organizations/oauth2/v2.0/token`, { method: 'POST', body });
  return (await response.json()) as { access_token: string };
};

test('a reply with words and a file of the add-in is a draft in the window, and arrives when it is sent', async () => {
  const { page, pane } = await openMail('officer', 'Demande');
  const attachment = { type: 'file', name: 'lettre.txt', url: `${trial.pane}/lettre.txt` };
  const data = JSON.stringify({ htmlBody: '<p>Votre demande est reçue.</p>', attachments: [attachment] });
  await pane.evaluate(`Office.context.mailbox.item.displayReplyForm(${data})`);
  const compose = page.getByRole('region', { name: 'Rédaction' });
  await compose.waitFor();
  expect(await compose.getByRole('textbox', { name: 'À', exact: true }).inputValue()).toBe('staff1@exemple.example');
  expect(await compose.getByRole('textbox', { name: 'Objet' }).inputValue()).toBe('RE: Demande');
  expect(await compose.locator('.compose-body').innerText()).toContain('Votre demande est reçue.');
  expect(await compose.locator('.files').innerText()).toBe('lettre.txt');
  await compose.getByRole('textbox', { name: 'Cc' }).fill('personne');
  await compose.getByRole('button', { name: 'Envoyer' }).click();
  await page.locator('.toast', { hasText: 'Vérifiez les destinataires' }).waitFor();
  await compose.getByRole('textbox', { name: 'Cc' }).fill('');
  await compose.getByRole('button', { name: 'Envoyer' }).click();
  await page.locator('.toast', { hasText: 'Le message est parti.' }).waitFor();
  const staff = await trial.open('staff1');
  await staff.locator('.message-list button', { hasText: 'RE: Demande' }).click();
  expect(await staff.locator('.reading .files').innerText()).toContain('lettre.txt');
  expect(await told(await paneOf(staff), 'RE: Demande')).toMatchObject({
    shared: null,
    attachments: [['lettre.txt', 'file']],
  });
});

test('what the add-in keeps with a message is there the next time, and its notices stand above the message', async () => {
  const { page, pane } = await openMail('officer', 'Autre chose');
  const item = 'Office.context.mailbox.item';
  await pane.evaluate(
    `ask((done) => ${item}.loadCustomPropertiesAsync(done)).then((kept) => { kept.set('case', 'X-1'); return ask((done) => kept.saveAsync(done)); })`,
  );
  const notice = { type: 'informationalMessage', message: 'Dossier X-1', icon: 'icon16', persistent: false };
  await asked(pane, `${item}.notificationMessages.addAsync('case', ${JSON.stringify(notice)}, done)`);
  await page.locator('.notice-bar', { hasText: 'Dossier X-1' }).waitFor();
  expect(
    await asked(pane, `${item}.notificationMessages.addAsync('case', ${JSON.stringify(notice)}, done)`),
  ).toMatchObject({
    name: 'DuplicateNotificationKey',
  });
  await page.getByRole('button', { name: 'Fermer cet avis' }).click();
  await page.locator('.notice-bar').waitFor({ state: 'detached' });
  const again = await openMail('officer', 'Autre chose');
  const value = await again.pane.evaluate(
    `ask((done) => ${item}.loadCustomPropertiesAsync(done)).then((kept) => kept.get('case'))`,
  );
  expect(value).toBe('X-1');
});

const askToken = (pane: Frame): Promise<{ token?: string; user?: string; error?: string }> =>
  pane.evaluate(
    `(async () => {
      try {
        const client = await msal.createNestablePublicClientApplication({ auth: { clientId: '${runtimeApp}', authority: 'https://login.microsoftonline.com/common' } });
        const got = await client.acquireTokenSilent({ scopes: ['api://${runtimeApp}/access_as_user'] });
        return { token: got.accessToken, user: got.account.username };
      } catch (fault) {
        return { error: fault.errorCode ?? fault.name };
      }
    })()`,
  );

const turnTokens = (kind: string): Promise<Response> =>
  fetch(`${trial.emulator.origin}/outlook/api/switches`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ paneToken: kind }),
  });

test('the real MSAL gets a token for the account that is shown, without a network, unless Entra refuses', async () => {
  const { pane } = await openMail('deputy', 'Demande');
  await pane.evaluate(msal);
  const { token = '', user } = await askToken(pane);
  expect(user).toBe('deputy@exemple.example');
  const deputy = trial.emulator.ready.accounts.find(({ key }) => key === 'deputy');
  expect(decodeJwt(token)).toMatchObject({ aud: runtimeApp, oid: deputy?.oid, scp: 'access_as_user' });
  await turnTokens('expired');
  const other = await openMail('officer', 'Demande');
  await other.pane.evaluate(msal);
  const late = await askToken(other.pane);
  expect(Number(decodeJwt(late.token ?? '').exp) * 1000).toBeLessThan(Date.now());
  await turnTokens('refused');
  const third = await openMail('officer', 'Demande');
  await third.pane.evaluate(msal);
  expect((await askToken(third.pane)).error).toBe('consent_required');
  await turnTokens('given');
  const legacy = await asked(third.pane, 'Office.context.mailbox.getCallbackTokenAsync({ isRest: true }, done)');
  expect(legacy).toMatchObject({ code: 9017 });
});

test('the theme of the host is known to the pane, from the start and after a change', async () => {
  const { page, pane } = await openMail('officer', 'Demande', { theme: 'dark' });
  expect(await pane.evaluate('Office.context.officeTheme.isDarkTheme')).toBe(true);
  await page.getByLabel('Apparence').selectOption('light');
  await pane.waitForFunction('Office.context.officeTheme.isDarkTheme === false');
});

test('in a window of its own the task pane has no host and no bridge', async () => {
  const page = await trial.browser.newPage();
  await page.goto(`${trial.pane}/taskpane.html`);
  await page.locator('#said', { hasText: 'null null' }).waitFor();
  expect(await page.evaluate('window.nestedAppAuthBridge')).toBeUndefined();
});
