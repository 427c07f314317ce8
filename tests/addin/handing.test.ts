import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { words } from '../../src/locales/index.ts';
import type { HandingView } from '../../src/use-cases/views/handing-view.ts';
import { arrive, type PagesOnTrial, startPages } from './pages-on-trial.ts';
import { messageView, recordOf } from './views.ts';

const reference = 'REQ-2026-W2F7D0';
const { outlook, registers, work, letters } = words('fr');
const { handing } = work;
const { choices } = registers.requests;
const letterDigest = 'a'.repeat(64);
const proofDigest = 'b'.repeat(64);
const handedDigest = 'c'.repeat(64);
const password = '7KQ4-M2W2-F7D0-0H8T-5N9P-KM4C';
const made = { fileName: `${reference}.zip`, contentType: 'application/zip', content: 'UEsDBA==' };

const view = (change: Partial<HandingView> = {}): HandingView => ({
  reference,
  register: 'requests',
  today: '2026-11-24',
  handsOver: true,
  letters: [{ letterName: 'accessGrant', letterDigest, letterFile: 'x.docx', letterPreparedOn: '2026-11-23' }],
  files: [
    { name: 'original.eml', digest: 'd'.repeat(64), kind: 'message' },
    { name: 'permis.jpg', digest: proofDigest, kind: 'attachment' },
  ],
  handOvers: [],
  proofs: [],
  cameByMail: true,
  ticket: 'ticket',
  ...change,
});

let trial: PagesOnTrial;
beforeAll(async () => {
  trial = await startPages();
  await arrive(trial, 'Ma demande', 'm1');
  await arrive(trial, 'Autre chose', 'm2');
});
afterAll(() => trial.stop());
beforeEach(() => {
  trial.office.reset();
  trial.office.verbs.set('about-message', () =>
    messageView('<m1@ailleurs.example>', { records: [recordOf(reference)] }),
  );
  trial.office.verbs.set('handing', () => view());
});
afterEach(async () => expect(await trial.closeWindows()).toEqual([]));

const asked = (verb: string): readonly unknown[] =>
  trial.office.asked.filter((one) => one.verb === verb).map(({ input }) => input);

const answered = (page: Page, verb: string): Promise<unknown> =>
  page.waitForResponse((response) => response.url().endsWith(`/api/${verb}`));

const choose = (page: Page, subject: string): Promise<void> =>
  page.locator('.message-list button', { hasText: subject }).first().click();

const opened = async (): Promise<{ readonly page: Page; readonly inside: FrameLocator }> => {
  const { page, inside } = await trial.outlook('Ma demande');
  await inside.getByText(outlook.handing.title, { exact: true }).click();
  await inside.getByRole('button', { name: handing.copy }).waitFor();
  return { page, inside };
};

test('what may leave is asked for once its part is opened, and not before', async () => {
  const { inside } = await trial.outlook('Ma demande');
  await inside.getByText(words('fr').addin.pane.timeline).waitFor();
  await inside.getByText(outlook.handing.title, { exact: true }).waitFor();
  expect(asked('handing')).toEqual([]);
});

test('the whole case file is saved as one zip, and what is missing in it is named', async () => {
  trial.office.verbs.set('handCaseFile', () => ({ ...made, digest: 'e', missing: ['search'], changed: [], gone: [] }));
  const { page, inside } = await opened();
  const download = page.waitForEvent('download');
  await inside.getByRole('button', { name: handing.copy }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(made.fileName);
  expect(readFileSync(await file.path()).toString('base64')).toBe(made.content);
  await inside.getByText(handing.missing(words('fr').copies.file.part.search)).waitFor();
});

test('a hand-over takes letter, copies and what is withheld; its password stands there, whatever else is opened, until it is noted', async () => {
  trial.office.verbs.set('handOver', () => ({
    ...made,
    digest: handedDigest,
    password,
  }));
  const { page, inside } = await opened();
  await inside.getByRole('button', { name: registers.verbs.noteHandOver }).click();
  await inside.getByRole('button', { name: handing.make }).click();
  await inside.getByText(handing.letterFirst).waitFor();
  await inside.getByLabel(handing.letter).selectOption({ index: 1 });
  expect(await inside.getByLabel(handing.letter).locator('option').nth(1).innerText()).toContain(
    letters.names.accessGrant,
  );
  await inside.getByRole('checkbox', { name: 'original.eml' }).click();
  await inside.getByRole('button', { name: handing.passage(1) }).click();
  await inside.getByLabel(handing.passage(1)).fill('Page 2, lignes 4 à 9');
  await inside.getByLabel(handing.means).selectOption('email');
  await inside.getByRole('button', { name: handing.make }).click();
  await inside.getByText(outlook.handing.passageNeeded).waitFor();
  expect(asked('handOver')).toEqual([]);
  await inside.getByLabel(handing.provision(1)).selectOption('p39.1:40');
  const download = page.waitForEvent('download');
  await inside.getByRole('button', { name: handing.make }).click();
  await download;
  await inside.getByText(password).waitFor();
  await inside.getByText(outlook.handing.once).waitFor();
  const withheld = [{ passage: 'Page 2, lignes 4 à 9', provision: 'p39.1:40' }];
  expect(asked('handOver')).toEqual([
    expect.objectContaining({ reference, letter: letterDigest, files: ['original.eml'], withheld, means: 'email' }),
  ]);
  await choose(page, 'Autre chose');
  await inside.getByRole('heading', { name: outlook.handing.passwordLeft(reference) }).waitFor();
  await inside.getByText(password).waitFor();
  await page.reload();
  await choose(page, 'Autre chose');
  await inside.getByText(password).waitFor();
  expect(await inside.getByRole('button', { name: outlook.handing.again }).count()).toBe(0);
  await inside.getByRole('button', { name: outlook.handing.understood }).click();
  await inside.getByText(password).waitFor({ state: 'detached' });
  expect(await inside.locator('html').evaluate('JSON.stringify(sessionStorage)')).not.toContain(password);
});

test('the password is recorded as gone another way: the way of its file is not offered', async () => {
  const line = { handedFile: made.fileName, handedDigest, handedOn: '2026-11-23', handedMeans: 'email' } as const;
  trial.office.verbs.set('handing', () => view({ handOvers: [line] }));
  trial.office.verbs.set('recordPasswordSent', () => ({ reference }));
  const { page, inside } = await opened();
  await inside.getByText(handing.passwordOwed).waitFor();
  await inside.getByRole('button', { name: handing.passwordTitle }).click();
  const way = inside.getByLabel(handing.passwordMeans);
  expect(await way.locator('option').evaluateAll((all) => all.map((one) => one.getAttribute('value')))).not.toContain(
    'email',
  );
  await inside.getByRole('button', { name: outlook.record.save }).click();
  await inside.getByText(handing.meansFirst).waitFor();
  await way.selectOption('phone');
  const noted = answered(page, 'recordPasswordSent');
  await inside.getByRole('button', { name: outlook.record.save }).click();
  await noted;
  expect(asked('recordPasswordSent')).toEqual([{ reference, digest: handedDigest, means: 'phone', day: '2026-11-24' }]);
});

test('a proof of identity is destroyed once checked, and the mail that brought it is recorded as deleted', async () => {
  const proof = { proofDigest, proofMethod: 'documentSeen', proofDestroyedOn: '2026-11-24' } as const;
  trial.office.verbs.set('destroyIdentityProof', () => {
    trial.office.verbs.set('handing', () => view({ files: [], proofs: [proof] }));
    return { digest: proofDigest, proposeMailbox: true };
  });
  trial.office.verbs.set('recordProofLeftMailbox', () => ({ reference }));
  const { page, inside } = await opened();
  await inside.getByRole('button', { name: handing.proofTitle }).click();
  await inside.getByRole('button', { name: handing.destroy }).click();
  await inside.getByText(handing.chooseFile).waitFor();
  // Of a mail it asks which of its files the proof was.
  await inside.getByLabel(handing.proofFile).selectOption('original.eml');
  await inside.getByLabel(handing.proofWithin).waitFor();
  await inside.getByLabel(handing.proofFile).selectOption('permis.jpg');
  await inside.getByLabel(handing.proofMethod).selectOption({ label: choices.identityMethod.documentSeen });
  await inside.getByRole('button', { name: handing.destroy }).click();
  await inside.getByText(handing.destroyedMailbox).waitFor();
  expect(asked('destroyIdentityProof')).toEqual([{ reference, file: 'permis.jpg', method: 'documentSeen' }]);
  await inside.getByText(handing.stillInMailbox).waitFor();
  const left = answered(page, 'recordProofLeftMailbox');
  await inside.getByRole('button', { name: outlook.handing.noteMailbox }).click();
  await left;
  expect(asked('recordProofLeftMailbox')).toEqual([{ reference, digest: proofDigest }]);
});
