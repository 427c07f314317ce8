import { words } from '../../src/locales/index.ts';
import { faultsInLooks } from '../browser/looks.ts';
import { arrive, type Hosted, type PagesOnTrial, startPages } from './pages-on-trial.ts';
import { messageView, recordOf } from './views.ts';

const reference = 'REQ-2026-W2F7D0';
const handOver = { handedFile: 'a.zip', handedDigest: 'c'.repeat(64), handedOn: '2026-11-23', handedMeans: 'email' };

let trial: PagesOnTrial;
beforeAll(async () => {
  trial = await startPages();
  await arrive(trial, 'Ma demande', 'm1');
});
afterAll(() => trial.stop());
beforeEach(() => {
  trial.office.reset();
  trial.office.verbs.set('report-form', () => ({
    ticket: 't',
    today: '2026-11-24',
    scenarios: ['wronglyShared'],
    kinds: [],
    systems: [],
    becauses: [],
    company: 'Exemple',
    officer: { name: 'Responsable', title: { fr: '', en: '' }, email: 'officer@exemple.example' },
    keptYears: 5,
  }));
  trial.office.verbs.set('handing', () => ({
    reference,
    register: 'requests',
    today: '2026-11-24',
    handsOver: true,
    letters: [{ letterName: 'accessGrant', letterDigest: 'a'.repeat(64), letterPreparedOn: '2026-11-23' }],
    files: [{ name: 'permis.jpg', digest: 'b'.repeat(64), kind: 'attachment' }],
    handOvers: [handOver],
    proofs: [],
    cameByMail: true,
    ticket: 't',
  }));
  trial.office.verbs.set('handOver', () => ({
    fileName: 'a.zip',
    contentType: 'application/zip',
    content: 'UEsDBA==',
    digest: 'd'.repeat(64),
    password: '7KQ4-M2W2-F7D0-0H8T-5N9P-KM4C',
  }));
});
afterEach(() => trial.closeWindows());

const holds = async ({ page, frame }: Hosted): Promise<void> => {
  const ours = await frame();
  expect(await faultsInLooks(page, ours, [page, ours])).toEqual([]);
};

describe.each(['fr', 'en'] as const)('nothing serious stands in the way, in %s and in every look', (language) => {
  const { addin, outlook, registers, work } = words(language);

  test('of the worklist, and of what leaves a case file up to its password', async () => {
    trial.office.verbs.set('about-message', () =>
      messageView('<m1@ailleurs.example>', { records: [recordOf(reference)] }),
    );
    const seen = await trial.outlook('Ma demande', { language });
    const { inside } = seen;
    await inside.getByText(outlook.handing.title, { exact: true }).click();
    await inside.getByRole('button', { name: work.handing.passwordTitle }).click();
    await inside.getByRole('button', { name: work.handing.proofTitle }).click();
    await inside.getByRole('button', { name: work.handing.destroy }).click();
    await inside.getByRole('button', { name: registers.verbs.noteHandOver }).click();
    await inside.getByRole('button', { name: work.handing.passage(1) }).click();
    await inside.getByRole('button', { name: work.handing.make }).click();
    await inside.getByText(work.handing.letterFirst).waitFor();
    await holds(seen);
    await inside.getByLabel(work.handing.letter).selectOption({ index: 1 });
    await inside.getByLabel(work.handing.means).selectOption('email');
    await inside.getByRole('button', { name: work.handing.make }).click();
    await inside.getByText(outlook.handing.once).waitFor();
    await holds(seen);
    await inside.getByRole('button', { name: outlook.worklist.open, exact: true }).click();
    await inside.getByRole('heading', { name: outlook.worklist.title, level: 1 }).waitFor();
    await holds(seen);
  });

  test('of what staff can do, with its faults, nor of an Outlook that cannot sign in', async () => {
    for (const verb of ['about-message', 'worklist']) trial.office.verbs.set(verb, () => undefined);
    const seen = await trial.outlook('Ma demande', { language });
    const { inside } = seen;
    await inside.getByRole('button', { name: outlook.staff.begin }).click();
    await inside.getByRole('button', { name: outlook.staff.send }).click();
    await inside.getByText(outlook.staff.pick).waitFor();
    await holds(seen);
    const older = await trial.outlook('Ma demande', { language, more: { signin: 'none' } });
    await older.inside.getByText(addin.troubles.noSignIn.title).waitFor();
    await holds(older);
  });
});
