import { words } from '../../src/locales/index.ts';
import { type PagesOnTrial, startPages } from './pages-on-trial.ts';
import { publicRecordView } from './views.ts';

let trial: PagesOnTrial;
beforeAll(async () => {
  trial = await startPages();
});
afterAll(() => trial.stop());
beforeEach(() => trial.office.reset());
afterEach(async () => expect(await trial.closeWindows()).toEqual([]));

const asked = (verb: string): readonly unknown[] =>
  trial.office.asked.filter((one) => one.verb === verb).map(({ input }) => input);

const reference = 'REQ-2026-0H8T5N';
const { addin, work, registers } = words('fr');
const { tab } = addin;
const { exporting } = tab.trends;

const handing = {
  reference,
  register: 'requests',
  today: '2026-11-24',
  handsOver: true,
  letters: [],
  files: [],
  handOvers: [],
  proofs: [],
  cameByMail: false,
  ticket: 'ticket',
};

test('the officer takes a whole case file from its entry; what may leave is asked for only then', async () => {
  trial.office.verbs.set('record', () => ({ ...publicRecordView(reference), systems: {} }));
  trial.office.verbs.set('handing', () => handing);
  trial.office.verbs.set('handCaseFile', () => ({
    fileName: `${reference}.zip`,
    contentType: 'application/zip',
    content: 'UEsDBA==',
    digest: 'e',
    missing: [],
    changed: [],
    gone: [],
  }));
  const { page, inside } = await trial.teams({ more: { sub: reference } });
  await inside.getByText(tab.leaving).waitFor();
  expect(asked('handing')).toEqual([]);
  await inside.getByText(tab.leaving).click();
  const saved = page.waitForEvent('download');
  await inside.getByRole('button', { name: work.handing.copy }).click();
  expect((await saved).suggestedFilename()).toBe(`${reference}.zip`);
  expect(asked('handCaseFile')).toEqual([{ reference }]);
});

test('the officer hands over from the entry: the password is shown until it is noted, whatever is closed, then never again', async () => {
  const letterDigest = 'a'.repeat(64);
  const letter = { letterName: 'accessGrant', letterDigest, letterFile: 'x.docx', letterPreparedOn: '2026-11-23' };
  trial.office.verbs.set('record', () => ({ ...publicRecordView(reference), systems: {} }));
  trial.office.verbs.set('handing', () => ({ ...handing, letters: [letter] }));
  trial.office.verbs.set('handOver', () => ({
    fileName: `${reference}.zip`,
    contentType: 'application/zip',
    content: 'UEsDBA==',
    digest: 'c'.repeat(64),
    password: '7KQ4-M2W2-F7D0-0H8T-5N9P-KM4C',
  }));
  const { page, inside } = await trial.teams({ more: { sub: reference } });
  await inside.getByText(tab.leaving).click();
  await inside.getByRole('button', { name: registers.verbs.noteHandOver }).click();
  await inside.getByLabel(work.handing.letter).selectOption({ index: 1 });
  await inside.getByLabel(work.handing.means).selectOption('post');
  const saved = page.waitForEvent('download');
  await inside.getByRole('button', { name: work.handing.make }).click();
  await saved;
  const password = inside.getByText('7KQ4-M2W2-F7D0-0H8T-5N9P-KM4C');
  await password.waitFor();
  const left = inside.getByRole('heading', { name: words('fr').outlook.handing.passwordLeft(reference) });
  expect(await left.count()).toBe(0);
  await inside.getByRole('button', { name: addin.close, exact: true }).click();
  await left.waitFor();
  expect(await password.count()).toBe(1);
  await inside.getByRole('button', { name: words('fr').outlook.handing.understood }).click();
  await password.waitFor({ state: 'detached' });
  expect(asked('handOver')).toEqual([expect.objectContaining({ reference, letter: letterDigest, means: 'post' })]);
});

test('a manager is shown nothing of what may leave a case file', async () => {
  const { inside } = await trial.teams({ more: { sub: reference } });
  await inside.getByRole('dialog').getByText(registers.titles.requests).waitFor();
  expect(await inside.getByText(tab.leaving).count()).toBe(0);
});

test('a link opens the part of the list that it names', async () => {
  const late = await trial.teams({ more: { sub: 'late' } });
  await late.inside.getByRole('table').waitFor();
  expect(asked('registers')).toEqual([{ open: true, due: 'late', sort: 'due' }]);
  const worklist = await trial.teams({ more: { sub: 'worklist' } });
  await worklist.inside.getByRole('table').waitFor();
  expect(asked('registers').at(-1)).toEqual({ open: true, sort: 'due' });
  const complaints = await trial.teams({ more: { sub: 'complaints' } });
  await complaints.inside.getByLabel(tab.register, { exact: true }).waitFor();
  expect(await complaints.inside.getByLabel(tab.register, { exact: true }).inputValue()).toBe('complaints');
  expect(asked('registers').at(-1)).toEqual({ register: 'complaints', open: true, sort: 'due' });
});

test('a reference in small letters is one all the same; a link that names nothing says what to do, and not what it said', async () => {
  const { inside } = await trial.teams({ more: { sub: reference.toLowerCase() } });
  await inside.getByRole('dialog', { name: reference }).waitFor();
  const lost = await trial.teams({ more: { sub: '<b>INC-1</b>' } });
  await lost.inside.getByText(tab.badLink).waitFor();
  await lost.inside.getByRole('table').waitFor();
  expect(await lost.inside.getByText('INC-1').count()).toBe(0);
});

test('a register leaves as it stood on a day, in the format that is asked for, with its seal and what is not in it', async () => {
  trial.office.verbs.set('exportRegister', ({ register, format }) => ({
    fileName: `${String(register)}.${String(format)}`,
    contentType: 'application/pdf',
    content: 'JVBERg==',
    records: 1200,
    asOf: '2026-10-31',
    seal: 'f'.repeat(64),
    waiting: 2,
    lost: ['REQ-2026-AAAAAA'],
  }));
  const { page, inside } = await trial.teams();
  await inside.getByRole('button', { name: tab.trends.trends }).click();
  await inside.getByLabel(exporting.format).selectOption('pdf');
  await inside.getByLabel(exporting.asOf).fill('2026-10-31');
  const saved = page.waitForEvent('download');
  await inside.getByRole('button', { name: exporting.button, exact: true }).click();
  expect((await saved).suggestedFilename()).toBe('incidents.pdf');
  expect(asked('exportRegister')).toEqual([{ register: 'incidents', format: 'pdf', asOf: '2026-10-31' }]);
  await inside.getByText(exporting.sealed('f'.repeat(64))).waitFor();
  await inside.getByText(exporting.waiting('2')).waitFor();
  await inside.getByText(exporting.lost('REQ-2026-AAAAAA')).waitFor();
});

test('a day that has not come is refused where it was typed', async () => {
  trial.office.verbs.set('exportRegister', () => ({
    status: 422,
    refused: 'fields',
    faults: { asOf: { fault: 'inFuture' } },
  }));
  const { inside } = await trial.teams();
  await inside.getByRole('button', { name: tab.trends.trends }).click();
  await inside.getByLabel(exporting.asOf).fill('2027-01-01');
  await inside.getByRole('button', { name: exporting.button, exact: true }).click();
  await inside.getByText(registers.faults.inFuture).waitFor();
  expect((await trial.closeWindows()).every((said) => said.includes('422'))).toBe(true);
});
