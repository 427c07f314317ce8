import { mailboxAddress } from '../../src/cli/local-tenant.ts';
import { words } from '../../src/locales/index.ts';
import { type OfficeInBrowser, startOfficeInBrowser } from './office-in-browser.ts';
import { outlookWindow, rawMail, specialMails } from './pane-items.ts';
import { seriousIn, sidewaysIn } from './pane-looks.ts';

const { addin, outlook } = words('fr');
const { cannot, decide, misdirected, relate, worklist } = outlook;
const access =
  'Bonjour, en vertu de l’article 27, je demande l’accès à tous les renseignements personnels que vous détenez à mon sujet.';

let place: OfficeInBrowser;
beforeAll(async () => {
  place = await startOfficeInBrowser();
  const twice = { id: 'meme', body: access };
  const mails = [
    ...specialMails,
    rawMail({ id: 'demande', subject: 'Une demande', body: access }),
    rawMail({ ...twice, subject: 'Le premier des deux' }),
    rawMail({
      ...twice,
      subject: 'Le second des deux',
      body: `${access} Merci.`,
      from: 'Personne D <d@exemple.example>',
    }),
  ];
  for (const mail of mails) await place.office.tenant.mail(mailboxAddress, mail, new Date().toISOString());
});
afterAll(() => place.stop());

test('nothing serious stands in the way of what the pane cannot read, and 320 pixels are enough', async () => {
  const { page, pane, choose, close } = await outlookWindow(place, 'officer');
  await choose('Invitation');
  await pane.getByText(cannot.meeting.title).waitFor();
  expect([await seriousIn(page), await sidewaysIn(page)]).toEqual([[], 0]);
  await choose('Message protégé');
  await pane.getByText(cannot.unread.protected).waitFor();
  expect([await seriousIn(page), await sidewaysIn(page)]).toEqual([[], 0]);
  await choose('Message chiffré');
  await pane.getByRole('heading', { name: worklist.title, level: 1 }).waitFor();
  await pane.locator('li button', { hasText: worklist.unreadBecause.encrypted }).waitFor();
  expect([await seriousIn(page), await sidewaysIn(page)]).toEqual([[], 0]);
  await close();
}, 120_000);

test('nor of a message to be told from another, of a record’s forms and of a draft in its window', async () => {
  const { page, pane, choose, close } = await outlookWindow(place, 'officer');
  await choose('Le second des deux');
  await pane.getByRole('button', { name: decide.register(1) }).waitFor();
  await pane.getByText(relate.other).click();
  await pane.getByLabel(relate.reference).fill('abc');
  await pane.getByRole('button', { name: relate.addHere }).click();
  await pane.getByText(relate.notReference).waitFor();
  expect([await seriousIn(page), await sidewaysIn(page)]).toEqual([[], 0]);
  await choose('Une demande');
  await pane.getByRole('heading', { name: 'Une demande' }).waitFor();
  await pane.getByRole('button', { name: decide.register(1) }).click();
  await pane.getByRole('button', { name: addin.pane.acknowledge }).click();
  await page.getByRole('textbox', { name: 'Objet' }).waitFor();
  expect([await seriousIn(page), await sidewaysIn(page)]).toEqual([[], 0]);
  await close();
}, 120_000);

test('nor of the form for what went to the wrong person, with its faults and what comes of it', async () => {
  const { page, pane, choose, close } = await outlookWindow(place, 'staff1', {});
  const recipient = 'personne.b@ailleurs.example';
  await page.getByRole('button', { name: 'Nouveau message' }).click();
  await page.getByRole('textbox', { name: 'À' }).fill(recipient);
  await page.getByRole('textbox', { name: 'Objet' }).fill('Relevé');
  expect(await seriousIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await page.getByText('Éléments envoyés').first().click();
  await choose('Relevé');
  await pane.getByRole('button', { name: misdirected.begin }).click();
  await pane.getByRole('checkbox', { name: recipient }).uncheck();
  await pane.getByRole('button', { name: misdirected.report, exact: true }).click();
  await pane.getByText(misdirected.pickOne).waitFor();
  await page.locator('.toast').waitFor({ state: 'detached' });
  expect([await seriousIn(page), await sidewaysIn(page)]).toEqual([[], 0]);
  await pane.getByRole('checkbox', { name: recipient }).check();
  await pane.getByRole('button', { name: misdirected.report, exact: true }).click();
  await pane.getByRole('button', { name: misdirected.letter }).waitFor();
  expect([await seriousIn(page), await sidewaysIn(page)]).toEqual([[], 0]);
  await close();
}, 120_000);
