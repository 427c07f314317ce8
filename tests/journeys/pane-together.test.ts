import { mailboxAddress } from '../../src/cli/local-tenant.ts';
import { words } from '../../src/locales/index.ts';
import { type OfficeInBrowser, startOfficeInBrowser } from './office-in-browser.ts';
import { type OutlookWindow, outlookWindow, rawMail } from './pane-items.ts';

const { addin, outlook } = words('fr');
const { decide, done, relate } = outlook;
const access =
  'Bonjour, en vertu de l’article 27, je demande l’accès à tous les renseignements personnels que vous détenez à mon sujet.';

let place: OfficeInBrowser;
beforeAll(async () => {
  place = await startOfficeInBrowser();
  for (const [id, subject] of [
    ['ensemble', 'Lu à deux'],
    ['seul', 'Une autre affaire'],
  ] as const)
    await place.office.tenant.mail(mailboxAddress, rawMail({ id, subject, body: access }), new Date().toISOString());
});
afterAll(() => place.stop());

const references: string[] = [];

const registered = async ({ pane }: OutlookWindow): Promise<string> => {
  const heading = pane.getByRole('heading', { name: /^REQ-/ });
  await heading.waitFor();
  return heading.innerText();
};

test('two officers who press at the same moment on one mail open one record, and both see it', async () => {
  const windows = await Promise.all([outlookWindow(place, 'officer'), outlookWindow(place, 'deputy')]);
  const presses = await Promise.all(
    windows.map(async ({ pane, choose }) => {
      await choose('Lu à deux');
      const press = pane.getByRole('button', { name: decide.register(1) });
      await press.waitFor();
      return press;
    }),
  );
  await Promise.all(presses.map((press) => press.click()));
  const [first, second] = await Promise.all(windows.map(registered));
  expect(second).toBe(first);
  references.push(first ?? '');
  await Promise.all(windows.map(({ close }) => close()));
  const again = await outlookWindow(place, 'deputy');
  await again.choose('Lu à deux');
  await again.pane.getByText(new RegExp(`^${addin.pane.existing}`)).waitFor();
  expect(await again.pane.getByRole('heading', { name: /^REQ-/ }).count()).toBe(1);
  await again.close();
});

test('what one of them takes back is gone for the other, who can record it anew', async () => {
  const officer = await outlookWindow(place, 'officer');
  await officer.choose('Une autre affaire');
  await officer.pane.getByRole('button', { name: decide.register(1) }).click();
  references.push(await registered(officer));
  const deputy = await outlookWindow(place, 'deputy');
  await deputy.choose('Une autre affaire');
  await registered(deputy);
  await officer.pane.getByRole('button', { name: done.undo, exact: true }).click();
  await officer.pane.getByText(done.undone).waitFor();
  await deputy.choose('Lu à deux');
  await deputy.pane.getByRole('heading', { name: references[0] ?? '' }).waitFor();
  await deputy.choose('Une autre affaire');
  await deputy.pane.getByRole('button', { name: decide.register(1) }).click();
  references.splice(1, 1, await registered(deputy));
  await Promise.all([officer.close(), deputy.close()]);
});

test('a mail that names several records offers each, says whose it is, and goes into the chosen ones', async () => {
  const [one = '', two = ''] = references;
  const body = `Je vous écris au sujet de mes dossiers ${one} et ${two} : voici les copies demandées.`;
  const mail = rawMail({ id: 'plusieurs', subject: 'Deux dossiers', body });
  await place.office.tenant.mail(mailboxAddress, mail, new Date().toISOString());
  const { pane, choose, close } = await outlookWindow(place, 'officer');
  await choose('Deux dossiers');
  await pane.getByRole('button', { name: relate.add(two) }).waitFor();
  await pane.getByRole('button', { name: relate.add(one) }).click();
  await pane.getByText(done.added(one)).waitFor();
  await pane.getByText(decide.another).click();
  await pane.getByRole('button', { name: relate.add(two) }).click();
  await pane.getByText(done.added(two)).waitFor();
  await pane
    .getByText(addin.pane.existingMany(2))
    .or(pane.getByRole('heading', { name: two }))
    .first()
    .waitFor();
  await close();
});
