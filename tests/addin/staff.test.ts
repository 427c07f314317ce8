import type { FrameLocator, Page } from 'playwright-core';
import { words } from '../../src/locales/index.ts';
import { leaveWindow, openWindow } from '../browser/windows.ts';
import { type PagesOnTrial, startPages } from './pages-on-trial.ts';

const { addin, outlook, registers } = words('fr');
const { misdirected, staff, worklist } = outlook;
const sentError = 'Envoyé par erreur';
const recipient = 'personne.b@ailleurs.example';

let trial: PagesOnTrial;
beforeAll(async () => {
  trial = await startPages();
});
afterAll(() => trial.stop());
beforeEach(() => {
  trial.office.reset();
  // Nobody of the staff may open a record: for them none exists.
  for (const verb of ['about-message', 'worklist', 'open-case-file']) trial.office.verbs.set(verb, () => undefined);
  trial.office.verbs.set('report-form', () => ({
    ticket: 'ticket-of-a-report',
    today: '2026-11-24',
    scenarios: ['wronglyShared', 'other'],
    kinds: [],
    systems: [],
    becauses: [],
    company: 'Exemple',
    officer: { name: 'Responsable', title: { fr: '', en: '' }, email: 'officer@exemple.example' },
    keptYears: 5,
  }));
  trial.office.verbs.set('misdirected', () => ({
    ticket: 'ticket-of-a-sent-mail',
    today: '2026-11-24',
    kinds: ['name'],
    officer: { name: 'Responsable', title: { fr: '', en: '' }, email: 'officer@exemple.example' },
  }));
});
afterEach(() => trial.closeWindows());

const asked = (verb: string): readonly unknown[] =>
  trial.office.asked.filter((one) => one.verb === verb).map(({ input }) => input);

interface Opened {
  readonly page: Page;
  readonly inside: FrameLocator;
}

/** Outlook as a member of the staff, with a message of their own among what was sent. */
const withSent = async (subject: string): Promise<Opened> => {
  const page = await openWindow(trial.browser, new URL(trial.emulator.ready.outlook).origin, { locale: 'fr-CA' });
  page.context().setDefaultTimeout(30_000);
  await page.goto(`${trial.emulator.ready.outlook}?as=staff1&lang=fr`);
  await page.getByRole('button', { name: 'Nouveau message' }).click();
  await page.getByRole('textbox', { name: 'À' }).fill(recipient);
  await page.getByRole('textbox', { name: 'Objet' }).fill(subject);
  await page.getByLabel('Texte du message').fill('Mots du message');
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await page.getByText('Éléments envoyés').first().click();
  await page.locator('.message-list button', { hasText: subject }).first().click();
  return { page, inside: page.frameLocator('.pane-frame') };
};

test('the worklist of somebody who has none says what they can do here, and no heading stands over nothing', async () => {
  const { page, inside } = await withSent('Un premier envoi');
  await inside.getByRole('button', { name: worklist.open, exact: true }).click();
  await inside.getByRole('heading', { name: staff.title, level: 1 }).waitFor();
  await inside.getByText(staff.wrongBody).waitFor();
  await inside.getByRole('button', { name: staff.begin }).waitFor();
  expect(await inside.getByRole('heading', { name: staff.mine }).count()).toBe(0);
  expect(await inside.getByRole('heading', { name: worklist.title, exact: true }).count()).toBe(0);
  await leaveWindow(page);
});

test('an incident is reported from there in a choice and a few words, and the own reports show how far each has come', async () => {
  trial.office.verbs.set('accept', () => {
    trial.office.verbs.set('my-reports', () => ({
      reports: [
        {
          reference: 'INC-2026-7KQ4M2',
          register: 'incidents',
          what: { column: 'scenario', choice: 'wronglyShared' },
          acceptedOn: '2026-11-24',
          progress: 'kept',
        },
      ],
    }));
    return { id: 'c', verb: 'reportIncident', reference: 'INC-2026-7KQ4M2', register: 'incidents', acceptedAt: '' };
  });
  const { page, inside } = await withSent('Un deuxième envoi');
  await inside.getByRole('button', { name: worklist.open, exact: true }).click();
  await inside.getByRole('button', { name: staff.begin }).click();
  await inside.getByRole('button', { name: staff.send }).click();
  await inside.getByText(staff.pick).waitFor();
  await inside.getByLabel(staff.what).selectOption('wronglyShared');
  await inside.getByLabel(staff.told).fill('Un dossier laissé ouvert');
  await inside.getByRole('button', { name: staff.send }).click();
  await inside.getByText(staff.done('INC-2026-7KQ4M2')).waitFor();
  await inside.getByText(registers.progress.kept).waitFor();
  expect(asked('accept')).toEqual([
    { ticket: 'ticket-of-a-report', input: { scenario: 'wronglyShared', told: 'Un dossier laissé ouvert' } },
  ]);
  await leaveWindow(page);
});

test('the second button of the manifest opens the report of the sent message, and goes with the message', async () => {
  const { page, inside } = await withSent('Un troisième envoi');
  await page.getByRole('button', { name: sentError }).click();
  await inside.getByText(misdirected.never).waitFor();
  expect(await inside.getByRole('checkbox', { name: recipient }).isChecked()).toBe(true);
  expect(await inside.getByText(addin.pane.firstRun).count()).toBe(0);
  // It cannot be pinned; the pane for reading comes back beside the next message.
  expect(await page.getByRole('button', { name: 'Épingler' }).isVisible()).toBe(false);
  await page.locator('.message-list button', { hasText: 'Un premier envoi' }).first().click();
  await page.getByRole('button', { name: 'Épingler' }).waitFor();
  await inside.getByRole('button', { name: misdirected.begin }).waitFor();
  await leaveWindow(page);
});

test('on a message that somebody else sent, that button says so and what to open instead', async () => {
  const { page } = await withSent('Pour le collègue');
  await page.getByRole('button', { name: 'Nouveau message' }).click();
  await page.getByRole('textbox', { name: 'À' }).fill('staff2@exemple.example');
  await page.getByRole('textbox', { name: 'Objet' }).fill('Reçu du collègue');
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await page.goto(`${trial.emulator.ready.outlook}?as=staff2&lang=fr`);
  await page.locator('.message-list button', { hasText: 'Reçu du collègue' }).click();
  await page.getByRole('button', { name: sentError }).click();
  const inside = page.frameLocator('.pane-frame');
  await inside.getByText(staff.notSent.title).waitFor();
  await inside.getByRole('button', { name: staff.begin }).waitFor();
  expect(asked('misdirected')).toEqual([]);
  await leaveWindow(page);
});
