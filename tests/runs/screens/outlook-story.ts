import type { FrameLocator, Page } from 'playwright-core';
import { mailboxAddress } from '../../../src/cli/local-tenant.ts';
import { words } from '../../../src/locales/index.ts';
import { standsStill } from '../../browser/serious-faults.ts';
import { rawMail, specialMails } from '../../journeys/pane-items.ts';
import { openPage } from '../../journeys/teams-window.ts';
import { tenantControl } from '../tenant-control.ts';
import type { Subject } from './camera.ts';
import type { Scene } from './teams-subject.ts';
import { mails } from './written.ts';

const window = { width: 1400, height: 900 };
const inFiles = 'Document';
const parted = 'Content-Type: multipart/mixed; boundary="b"';
const scanned =
  '--b\r\nContent-Type: text/plain\r\n\r\nMerci.\r\n--b\r\nContent-Type: application/pdf; name="lettre.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--';
const appearance = { fr: 'Apparence', en: 'Appearance' };

/** Outlook as one person has it open, and its pane. */
interface Seen {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly choose: (subject: string) => Promise<void>;
  /** A picture of the whole window, as tall as the pane needs. */
  readonly snap: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What stands above the pane in its window, with room for the appearance whose letters are widest. */
const above = 230;
/** What stands above it besides in the narrowest window. */
const aboveNarrow = 160;
const tallest = 4000;

/** Until nothing in the pane is on its way from one colour to another. */
const settled = async (page: Page): Promise<void> => {
  const pane = page.locator('.pane-frame');
  // What is hidden is never painted.
  if (!(await pane.isVisible())) return;
  const content = await (await pane.elementHandle({ timeout: 500 }).catch(() => null))?.contentFrame();
  if (content) await standsStill(content);
};

const subjectOf = (page: Page, language: 'fr' | 'en', height: number): Subject => ({
  page,
  window: { ...window, height },
  narrow: { width: 320, height: Math.max(height + aboveNarrow, 640) },
  wear: async (theme) => {
    await page.getByLabel(appearance[language]).selectOption(theme);
    await settled(page);
  },
});

/** How tall the window must be for all of the pane to be seen. */
const heightFor = async (page: Page): Promise<number> => {
  const frame = page.locator('.pane-frame');
  if ((await frame.count()) === 0) return window.height;
  const pane = page.frameLocator('.pane-frame');
  await pane.getByRole('progressbar').first().waitFor({ state: 'hidden' });
  const content = await pane.locator('#page').boundingBox();
  return Math.min(tallest, Math.max(window.height, Math.ceil(content?.height ?? 0) + above));
};

const seenBy = async (
  { browser, office, camera }: Scene,
  as: string,
  more: Readonly<Record<string, string>> = { mailbox: mailboxAddress },
): Promise<Seen> => {
  const { language } = camera;
  const look = new URLSearchParams({ as, lang: language, theme: 'light', ...more }).toString();
  const { page } = await openPage(browser, `${office.addresses.outlook}?${look}`, { language, ...window });
  page.context().setDefaultTimeout(30_000);
  return {
    page,
    pane: page.frameLocator('.pane-frame'),
    choose: (subject) => page.locator('.message-list button', { hasText: subject }).first().click(),
    snap: async (name) => {
      // The content is as tall as it is only in a window where nothing of it is hidden.
      await page.setViewportSize(window);
      // A narrow window shows one part at a time.
      const part = name.startsWith('pane') ? 'pane' : 'mail';
      const before = await page.evaluate<string>(`document.body.dataset.view`);
      await page.evaluate(`document.body.dataset.view = '${part}'`);
      await camera.take(name, subjectOf(page, language, await heightFor(page)));
      await page.evaluate(`document.body.dataset.view = '${before}'`);
    },
    close: () => page.context().close(),
  };
};

/** A mail from its first reading to a record with its letters, its forms and what leaves it. */
const officerPane = async (scene: Scene): Promise<void> => {
  const { language } = scene.camera;
  const { addin, letters, outlook, registers, work } = words(language);
  const { pane, page, choose, snap, close } = await seenBy(scene, 'officer');
  await choose(mails[language].mixed.subject);
  await pane.getByRole('button', { name: /^(Enregistrer|Record and|Open \d)/ }).waitFor();
  await snap('outlook-message');
  await pane.getByRole('button', { name: addin.understood }).click();
  await pane.getByText(addin.clocks.how).first().click();
  await snap('pane-clocks-explained');
  await pane.getByRole('button', { name: /^(Enregistrer|Record and|Open \d)/ }).click();
  await pane.getByText(addin.pane.timeline).first().waitFor();
  await pane.getByRole('heading', { name: outlook.letters.replies, exact: true }).waitFor();
  await snap('pane-registered');
  await pane.getByRole('button', { name: letters.names.identityRequest }).click();
  await pane.getByRole('button', { name: work.letters.prepare }).waitFor();
  await snap('pane-letter');
  await pane.getByRole('button', { name: work.letters.prepare }).click();
  await page.getByRole('textbox', { name: language === 'fr' ? 'Objet' : 'Subject' }).waitFor();
  await pane.getByRole('heading', { name: outlook.worklist.title, level: 1 }).waitFor();
  await snap('outlook-draft');
  await choose(mails[language].mixed.subject);
  await pane.getByText(outlook.handing.title, { exact: true }).click();
  await pane.getByRole('button', { name: registers.verbs.noteHandOver }).click();
  await pane.getByRole('button', { name: work.handing.passage(1) }).click();
  await snap('pane-hand-over');
  await pane.getByLabel(work.handing.letter).selectOption({ index: 1 });
  await pane.getByLabel(work.handing.passage(1)).fill('Page 2');
  await pane.getByLabel(work.handing.provision(1)).selectOption({ index: 1 });
  await pane.getByLabel(work.handing.means).selectOption('email');
  await pane.getByRole('button', { name: work.handing.make }).click();
  await pane.getByText(outlook.handing.once).waitFor();
  await snap('pane-password');
  await choose('Invitation');
  await pane.getByRole('heading', { name: /^(Un mot de passe|A password)/ }).waitFor();
  await snap('pane-password-left');
  await choose(mails[language].mixed.subject);
  await pane.getByText(outlook.handing.title, { exact: true }).click();
  await pane.getByRole('button', { name: outlook.handing.understood }).click();
  await pane.getByRole('button', { name: work.handing.passwordTitle }).click();
  await snap('pane-password-form');
  await pane.getByRole('button', { name: registers.verbs.proveIdentity }).first().click();
  await pane.getByRole('button', { name: outlook.record.save }).first().waitFor();
  await snap('pane-act');
  await pane.getByRole('button', { name: outlook.worklist.open, exact: true }).click();
  await pane.getByRole('heading', { name: outlook.worklist.title, level: 1 }).waitFor();
  await snap('pane-worklist');
  await close();
};

/** What the pane cannot read, and says. */
const edges = async (scene: Scene): Promise<void> => {
  const { language } = scene.camera;
  const { addin, outlook } = words(language);
  const { pane, page, choose, snap, close } = await seenBy(scene, 'deputy');
  await choose('Invitation');
  await pane.getByText(outlook.cannot.meeting.title).waitFor();
  await snap('pane-meeting');
  await choose('Message protégé');
  await pane.getByText(outlook.cannot.unread.protected).waitFor();
  await snap('pane-locked');
  await choose('Message chiffré');
  await pane.getByRole('heading', { name: outlook.worklist.title, level: 1 }).waitFor();
  await snap('outlook-encrypted');
  const toLookAt = pane.locator('li button', { hasText: outlook.worklist.unreadBecause.encrypted });
  if ((await toLookAt.count()) > 0) {
    await toLookAt.first().click();
    await pane.getByText(outlook.cannot.unread.encrypted).waitFor();
    await snap('pane-encrypted');
  }
  await choose(mails[language].mixed.subject);
  await choose(inFiles);
  await pane.getByText(outlook.cannot.unread.inFiles).waitFor();
  await snap('pane-in-files');
  await page.getByLabel(language === 'fr' ? 'Réseau' : 'Network').selectOption('offline');
  await snap('outlook-offline');
  await close();
  const older = await seenBy(scene, 'officer', { mailbox: mailboxAddress, signin: 'none' });
  await older.choose('Invitation');
  await older.pane.getByText(outlook.cannot.meeting.title).waitFor();
  await older.choose(mails[language].mixed.subject);
  await older.pane.getByText(addin.troubles.noSignIn.title).waitFor();
  await older.snap('pane-no-sign-in');
  await older.close();
};

/** A member of the staff: a message sent in error, and what else they can do. */
const staffPane = async (scene: Scene): Promise<void> => {
  const { language } = scene.camera;
  const { outlook } = words(language);
  const isFrench = language === 'fr';
  const { pane, page, choose, snap, close } = await seenBy(scene, isFrench ? 'staff1' : 'staff2', {});
  await page.getByRole('button', { name: isFrench ? 'Nouveau message' : 'New message' }).click();
  await page.getByRole('textbox', { name: isFrench ? 'À' : 'To' }).fill('personne.b@ailleurs.example');
  await page.getByRole('textbox', { name: isFrench ? 'Objet' : 'Subject' }).fill(mails[language].sent);
  await page.getByLabel(isFrench ? 'Texte du message' : 'Text of the message').fill(mails[language].sentText);
  await snap('outlook-new-message');
  await page.getByRole('button', { name: isFrench ? 'Envoyer' : 'Send', exact: true }).click();
  await page
    .getByText(isFrench ? 'Éléments envoyés' : 'Sent items')
    .first()
    .click();
  await choose(mails[language].sent);
  await pane.getByRole('button', { name: outlook.misdirected.begin }).waitFor();
  await page.locator('.toast').waitFor({ state: 'detached' });
  await snap('pane-sent');
  await page.getByRole('button', { name: isFrench ? 'Envoyé par erreur' : 'Sent in error' }).click();
  await pane.getByText(outlook.misdirected.never).waitFor();
  await snap('pane-misdirected');
  await pane.getByRole('button', { name: outlook.misdirected.report, exact: true }).click();
  await pane.getByRole('button', { name: outlook.misdirected.letter }).waitFor();
  await snap('pane-destruction');
  await page.getByRole('button', { name: isFrench ? 'Lire avec Greffe' : 'Read with Greffe' }).click();
  await pane.getByRole('button', { name: outlook.worklist.open, exact: true }).click();
  await pane.getByRole('button', { name: outlook.staff.begin }).click();
  await pane.getByRole('button', { name: outlook.staff.send }).click();
  await pane.getByText(outlook.staff.mine).waitFor();
  await snap('pane-staff');
  await close();
};

/** Every view of the pane, and of Outlook around it. */
export const outlookStory = async (scene: Scene): Promise<void> => {
  const tenant = tenantControl(scene.office.addresses.graph);
  const { mixed } = mails[scene.camera.language];
  const scan = rawMail({ id: `scan-${scene.camera.language}`, subject: inFiles, type: parted, body: scanned });
  const arriving = [...specialMails, scan, rawMail({ id: `images-${scene.camera.language}`, ...mixed })];
  for (const one of arriving) await tenant.mail(mailboxAddress, one, new Date().toISOString());
  await officerPane(scene);
  await edges(scene);
  await staffPane(scene);
};
