import { mailboxAddress } from '../../src/cli/local-tenant.ts';
import { words } from '../../src/locales/index.ts';
import { type OfficeInBrowser, startOfficeInBrowser } from './office-in-browser.ts';
import { outlookWindow, rawMail, specialMails } from './pane-items.ts';

const { addin, outlook } = words('fr');
const { cannot, decide, misdirected, relate, worklist } = outlook;

const access =
  'Bonjour, en vertu de l’article 27, je demande l’accès à tous les renseignements personnels que vous détenez à mon sujet.';
const recipient = 'personne.b@ailleurs.example';

let place: OfficeInBrowser;
beforeAll(async () => {
  place = await startOfficeInBrowser();
  const mails = [
    ...specialMails,
    rawMail({ id: 'demande', subject: 'Une demande', body: access }),
    rawMail({ id: 'autre', subject: 'Une autre demande', body: access, from: 'Personne C <c@exemple.example>' }),
    rawMail({ id: 'meme', subject: 'Le premier des deux', body: access }),
    rawMail({
      id: 'meme',
      subject: 'Le second des deux',
      body: `${access} Merci.`,
      from: 'Personne D <d@exemple.example>',
    }),
  ];
  for (const mail of mails) await place.office.tenant.mail(mailboxAddress, mail, new Date().toISOString());
});
afterAll(() => place.stop());

const open = (as = 'officer', more?: Readonly<Record<string, string>>) => outlookWindow(place, as, more);

test('of an invitation the pane says that it reads messages, and what to do', async () => {
  const { pane, choose, close } = await open();
  await choose('Invitation');
  await pane.getByText(cannot.meeting.title).waitFor();
  await pane.getByText(cannot.meeting.body).waitFor();
  await pane.getByRole('button', { name: worklist.open, exact: true }).waitFor();
  await close();
});

test('a protected message is recorded without its text, and the pane says why it suggests nothing', async () => {
  const { pane, choose, close } = await open();
  await choose('Message protégé');
  await pane.getByText(cannot.unread.protected).waitFor();
  await pane.getByLabel(decide.first).selectOption({ label: decide.matters.complaint });
  await pane.getByRole('button', { name: decide.register(1) }).click();
  await pane.getByRole('heading', { name: /^[A-Z]{3}-\d{4}-/ }).waitFor();
  await close();
});

test('of an encrypted message Outlook shows the pane nothing: what is to be done stands there instead', async () => {
  const { page, pane, choose, close } = await open();
  await choose('Une demande');
  await pane.getByRole('heading', { name: 'Une demande' }).waitFor();
  await choose('Message chiffré');
  await pane.getByRole('heading', { name: worklist.title, level: 1 }).waitFor();
  expect(await page.getByRole('button', { name: 'Lire avec Greffe' }).isDisabled()).toBe(true);
  await close();
});

test('with no message open the pane shows the worklist, and leads to a mail and back', async () => {
  const { page, pane, choose, close } = await open();
  await choose('Une demande');
  await pane.getByRole('heading', { name: 'Une demande' }).waitFor();
  await page.locator('.folders section').last().getByRole('button', { name: 'Archive' }).click();
  await pane.getByRole('heading', { name: worklist.title, level: 1 }).waitFor();
  await pane.locator('section').first().locator('li button').first().click();
  await pane.getByRole('button', { name: worklist.openInOutlook }).waitFor();
  await pane.getByRole('button', { name: worklist.back }).click();
  await pane.getByRole('heading', { name: worklist.title, level: 1 }).waitFor();
  await close();
});

test('unpinned, the pane goes with its message; what was ticked and typed is there when it comes back', async () => {
  const { page, pane, choose, close } = await open();
  await choose('Une demande');
  await pane.getByLabel(decide.add).selectOption({ label: decide.matters.complaint });
  await pane.getByText(relate.other).click();
  await pane.getByLabel(relate.reference).fill('REQ-2026-7K');
  await page.getByRole('button', { name: 'Épingler' }).click();
  await choose('Une autre demande');
  await page.locator('.pane-frame').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Lire avec Greffe' }).click();
  await pane.getByRole('heading', { name: 'Une autre demande' }).waitFor();
  await choose('Une demande');
  await page.locator('.pane-frame').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Lire avec Greffe' }).click();
  await pane.getByRole('heading', { name: 'Une demande' }).waitFor();
  expect(await pane.getByRole('checkbox', { name: decide.matters.complaint }).isChecked()).toBe(true);
  await pane.getByText(relate.other).click();
  expect(await pane.getByLabel(relate.reference).inputValue()).toBe('REQ-2026-7K');
  await close();
});

test('two different mails under one id are told apart before anything is recorded', async () => {
  const { pane, choose, close } = await open();
  await choose('Le second des deux');
  await pane.getByText('d@exemple.example').first().waitFor();
  await pane.getByRole('button', { name: decide.register(1) }).click();
  const heading = pane.getByRole('heading', { name: /^REQ-/ });
  await heading.waitFor();
  const reference = await heading.innerText();
  await choose('Le premier des deux');
  await pane.getByRole('heading', { name: 'Le premier des deux' }).waitFor();
  await pane.getByRole('button', { name: decide.register(1) }).waitFor();
  expect(await pane.getByRole('heading', { name: reference }).count()).toBe(0);
  await close();
});

describe.each([
  ['beside one’s own, with shared properties', {}],
  ['as an account of its own, without them', { shared: 'account' }],
])('the shared mailbox %s', (_, more) => {
  test('gives the pane its messages, and a mail that it sent can be called sent in error', async () => {
    const subject = `Envoi de la boîte ${Object.keys(more).length}`;
    const { page, pane, choose, close } = await open('officer', { mailbox: mailboxAddress, ...more });
    await choose('Une autre demande');
    await pane.getByRole('button', { name: decide.register(1) }).waitFor();
    await page.getByRole('button', { name: 'Nouveau message' }).click();
    await page.getByRole('textbox', { name: 'À' }).fill(recipient);
    await page.getByRole('textbox', { name: 'Objet' }).fill(subject);
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await page.locator('.folders section').last().getByRole('button', { name: 'Éléments envoyés' }).click();
    await choose(subject);
    await pane.getByRole('button', { name: misdirected.begin }).click();
    expect(await pane.getByRole('checkbox', { name: recipient }).isChecked()).toBe(true);
    await close();
  });
});

test('an Outlook that cannot sign the officer in says where to go on', async () => {
  const { pane, choose, close } = await open('officer', { mailbox: mailboxAddress, signin: 'none' });
  await choose('Une demande');
  await pane.getByText(addin.troubles.noSignIn.title).waitFor();
  await pane.getByText(addin.troubles.noSignIn.body).waitFor();
  await close();
});
