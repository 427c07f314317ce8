import { words } from '../../src/locales/index.ts';
import { arrive, type PagesOnTrial, startPages } from './pages-on-trial.ts';
import { messageView, recordOf } from './views.ts';

const reference = 'REQ-2026-W2F7D0';
const digest = 'a'.repeat(64);
const { work } = words('fr');
const { letters } = work;

let trial: PagesOnTrial;
beforeAll(async () => {
  trial = await startPages();
  await arrive(trial, 'Ma demande', 'm1');
});
afterAll(() => trial.stop());
beforeEach(() => {
  trial.office.reset();
  trial.office.verbs.set('about-message', () =>
    messageView('<m1@ailleurs.example>', { records: [recordOf(reference)] }),
  );
});

const produced = (more: object = {}) => ({
  offered: [],
  produced: [
    { letterName: 'fullRefusal', letterDigest: digest, letterFile: 'x.docx', letterPreparedOn: '2026-11-23', ...more },
  ],
});
const asked = (): readonly unknown[] =>
  trial.office.asked.filter(({ verb }) => verb === 'recordSending').map(({ input }) => input);

test('a letter that was edited is attached as it left; what it lacks is named, and it can be recorded all the same', async () => {
  trial.office.verbs.set('lettersFor', () => produced());
  trial.office.verbs.set('recordSending', ({ asItIs }) =>
    asItIs === true
      ? { reference }
      : { status: 422, refused: 'gaps', gaps: [{ gap: 'letter.part.remedies' }, { gap: 'letter.reasons' }] },
  );
  const { inside } = await trial.outlook('Ma demande');
  await inside.getByRole('button', { name: letters.sendingTitle }).click();
  await inside.getByLabel(letters.day).fill('2026-11-23');
  await inside
    .getByLabel(letters.sentFile)
    .setInputFiles({ name: 'refus.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK édité') });
  await inside.getByRole('button', { name: letters.sendingTitle }).click();
  await inside.getByText(words('fr').letters.gaps['letter.part.remedies']).waitFor();
  const sent = Buffer.from('PK édité').toString('base64');
  const sending = { reference, digest, day: '2026-11-23', means: 'email', sent };
  expect(asked()).toEqual([sending]);
  trial.office.verbs.set('lettersFor', () =>
    produced({
      letterSentOn: '2026-11-23',
      letterMeans: 'email',
      letterSentDigest: 'b'.repeat(64),
      letterSentLacks: 'letter.part.remedies letter.reasons',
    }),
  );
  await inside.getByRole('button', { name: letters.asItIs }).click();
  await inside.getByText(letters.sentLacking(2)).waitFor();
  expect(asked().at(-1)).toEqual({ ...sending, asItIs: true });
  expect((await trial.closeWindows()).every((said) => said.includes('422'))).toBe(true);
});

test('a file that is too large for a letter is never sent to the office', async () => {
  trial.office.verbs.set('lettersFor', () => produced());
  const { inside } = await trial.outlook('Ma demande');
  await inside.getByRole('button', { name: letters.sendingTitle }).click();
  await inside
    .getByLabel(letters.sentFile)
    .setInputFiles({ name: 'refus.docx', mimeType: 'application/octet-stream', buffer: Buffer.alloc(200_000) });
  await inside.getByText(letters.sentFileTooLarge).waitFor();
  expect(asked()).toEqual([]);
  await trial.closeWindows();
});

test('before a notice to the Commission is prepared, the officer reads that the name of the company becomes public', async () => {
  const notice = { name: 'commissionNotice', provisions: ['reg3.1:3'], missing: [], asks: [], answersMail: false };
  trial.office.verbs.set('lettersFor', () => ({ offered: [{ ...notice, becomesPublic: true }], produced: [] }));
  const { inside } = await trial.outlook('Ma demande');
  const { outlook, letters: letterTexts } = words('fr');
  await inside.getByText(outlook.letters.others).click();
  await inside.getByRole('button', { name: letterTexts.names.commissionNotice }).click();
  await inside.getByText(letterTexts.willBePublic).waitFor();
  expect(trial.office.asked.filter(({ verb }) => verb === 'prepareLetter')).toEqual([]);
});
