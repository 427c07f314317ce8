import { mailboxAddress } from '../../src/cli/local-tenant.ts';
import { addDays, formatDay } from '../../src/law/day.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import { words } from '../../src/locales/index.ts';
import { type OfficeInBrowser, startOfficeInBrowser } from './office-in-browser.ts';
import { type OutlookWindow, outlookWindow, rawMail, specialMails } from './pane-items.ts';

const { addin, outlook } = words('fr');
const { cannot, decide, done, relate, worklist } = outlook;

const inFrench =
  'Bonjour, en vertu de l’article 27, je demande l’accès à tous les renseignements personnels que vous détenez à mon sujet.';
const inEnglish =
  'Hello, under section 27 of the Act, I request access to all the personal information that you hold about me.';
const today = montrealDay(new Date().toISOString());
const before = (days: number): string => formatDay(addDays(today, -days));

/** A header as a mail program quotes it above what it passes on. */
const quoted = (day: string, subject: string): string =>
  `Pour vous.\r\n\r\nDe : Personne A <personne.a@exemple.example>\r\nEnvoyé : ${day} 10:00\r\nÀ : ${mailboxAddress}\r\nObjet : ${subject}\r\n\r\n${inFrench}`;
const colleague = 'Collègue <collegue@exemple.example>';

const scan = [
  '--b\r\nContent-Type: text/plain\r\n\r\nVoir ci-joint.',
  '--b\r\nContent-Type: application/pdf; name="lettre.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--',
].join('\r\n');

let place: OfficeInBrowser;
beforeAll(async () => {
  place = await startOfficeInBrowser();
  const passedOn = { subject: 'TR: Il y a dix jours', body: quoted(before(10), 'Il y a dix jours'), from: colleague };
  const held = 'Ce que vous détenez';
  const again = { subject: `TR: ${held}`, body: quoted(before(0), held), from: colleague };
  const mails = [
    ...specialMails,
    rawMail({ id: 'transmis', ...passedOn }),
    rawMail({ id: 'demande', subject: held, body: inFrench }),
    rawMail({ id: 'encore', ...again }),
    rawMail({ id: 'anglais', subject: 'My request', body: inEnglish }),
    rawMail({ id: 'mele', subject: 'My request / Ma demande', body: `${inEnglish} ${inFrench}` }),
    rawMail({ id: 'numerise', subject: 'Document', type: 'Content-Type: multipart/mixed; boundary="b"', body: scan }),
  ];
  for (const mail of mails) await place.office.tenant.mail(mailboxAddress, mail, new Date().toISOString());
});
afterAll(() => place.stop());

/** Opens the message whose line says the one and not the other. */
const only = ({ page }: OutlookWindow, subject: string, not: string): Promise<void> =>
  page.locator('.message-list button', { hasText: subject }).filter({ hasNotText: not }).first().click();

const registered = async ({ pane }: OutlookWindow): Promise<string> => {
  const heading = pane.getByRole('heading', { name: /^[A-Z]{3}-\d{4}-/ });
  await heading.waitFor();
  return heading.innerText();
};

test('what a colleague passes on was received when they had it: the earlier day is proposed and its clock runs from it', async () => {
  const window = await outlookWindow(place, 'officer');
  const { pane, choose, close } = window;
  await choose('Il y a dix jours');
  await pane.getByRole('radio', { name: /un collègue l’avait déjà/ }).waitFor();
  expect(await pane.getByRole('radio').first().isChecked()).toBe(true);
  await pane.getByRole('button', { name: decide.register(1) }).click();
  await registered(window);
  await pane
    .locator(`time[datetime="${formatDay(addDays(today, 10))}"]`)
    .first()
    .waitFor();
  await close();
});

test('a mail whose text quotes another is proposed for its record, and joins nothing by itself', async () => {
  const window = await outlookWindow(place, 'officer');
  const { pane, choose, close } = window;
  await only(window, 'Ce que vous détenez', 'TR:');
  await pane.getByRole('heading', { name: 'Ce que vous détenez', exact: true }).waitFor();
  await pane.getByRole('button', { name: decide.register(1) }).click();
  const reference = await registered(window);
  await choose('TR: Ce que vous détenez');
  await pane.getByText(relate.quoted).waitFor();
  expect(await pane.getByRole('heading', { name: reference }).count()).toBe(0);
  await pane.getByRole('button', { name: relate.add(reference) }).click();
  await pane.getByText(done.added(reference)).waitFor();
  await close();
});

test.each([
  ['My request', 'acknowledgement-REQ'],
  ['My request / Ma demande', 'accuse-de-reception-REQ'],
])('a draft is in the language of the mail if it is wholly in it, else in French: %s', async (subject, name) => {
  const window = await outlookWindow(place, 'officer');
  const { page, pane, close } = window;
  await only(window, subject, subject.includes('/') ? 'TR:' : '/');
  await pane.getByRole('heading', { name: subject, exact: true }).waitFor();
  await pane.getByRole('button', { name: decide.register(1) }).click();
  await registered(window);
  await pane.getByRole('button', { name: addin.pane.acknowledge }).click();
  await page
    .getByText(new RegExp(`${name}.*\\.docx`))
    .first()
    .waitFor();
  await close();
});

test.each([
  ['Message protégé', 'protected'],
  ['Message chiffré', 'encrypted'],
  ['Document', 'inFiles'],
] as const)(
  'what cannot be read waits to be looked at, with the reason, and is decided from the list: %s',
  async (subject, because) => {
    const { page, pane, choose, close } = await outlookWindow(place, 'officer');
    const line = pane.locator('li button', { hasText: worklist.unreadBecause[because] });
    // The office reads its mailbox every fifteen seconds.
    for (let looks = 0; looks < 30 && (await line.count()) === 0; looks += 1) {
      await page.reload();
      await choose('Invitation');
      await pane.getByRole('button', { name: worklist.open, exact: true }).click();
      await pane.getByText(worklist.lead).or(pane.getByText(worklist.nothing.title)).waitFor();
    }
    expect(await line.innerText()).toContain(worklist.toLookAt);
    await line.click();
    await pane.getByText(cannot.unread[because]).waitFor();
    await pane.getByRole('heading', { name: subject }).waitFor();
    await pane.getByRole('button', { name: outlook.other.notPrivacy }).waitFor();
    await pane.getByLabel(decide.first).selectOption({ label: decide.matters.complaint });
    await pane.getByRole('button', { name: decide.register(1) }).click();
    await pane.getByRole('heading', { name: /^[A-Z]{3}-\d{4}-/ }).waitFor();
    await close();
  },
);
