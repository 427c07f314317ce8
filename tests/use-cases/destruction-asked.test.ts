import { microFuture } from '../../src/company/micro-future.ts';
import { createLetters } from '../../src/documents/letters.ts';
import { montrealDay } from '../../src/law/montreal.ts';
import { followMailbox } from '../../src/use-cases/background/follow-mailbox.ts';
import { followSent } from '../../src/use-cases/background/follow-sent.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { remindersDue } from '../../src/use-cases/background/reminders-due.ts';
import { destroyLetter, misdirected, reportMisdirected } from '../../src/use-cases/misdirected.ts';
import { prepareLetter } from '../../src/use-cases/prepare-letter.ts';
import { worklist } from '../../src/use-cases/worklist.ts';
import { mailOffice, mailWith } from './mail-office.ts';
import { must } from './must.ts';
import { doing } from './other-records.ts';

let trial: ReturnType<typeof mailOffice>;
beforeEach(() => {
  trial = mailOffice(createLetters(microFuture));
});
afterEach(() => trial.house.close());

const wrong = 'personne.b@ailleurs.example';

/** A staff member reports a message that went to the wrong person; the incident is in SharePoint. */
const reported = async (): Promise<string> => {
  const staff = trial.as('oid-staff');
  const { ticket } = must(misdirected(trial.office, staff, '<parti@exemple.example>'));
  const asked = { ticket, recipients: [wrong], sentAt: '2026-11-22T14:05:00.000Z', files: [] };
  const { report } = must(reportMisdirected(trial.office, staff, asked));
  await performWaiting(trial.office);
  await followMailbox(trial.office);
  return report?.reference ?? '';
};

const send = async (
  id: string,
  to: string,
  body: string,
  sentAt = '2026-11-22T14:50:00.000Z',
  type = 'text/plain; charset=utf-8',
): Promise<number> => {
  const subject = 'Message reçu par erreur';
  const internetMessageId = `<${id}@exemple.example>`;
  const eml = mailWith(id, { subject, body }, 'privacy@exemple.example').replace('text/plain; charset=utf-8', type);
  trial.mailbox.send({ id, internetMessageId, sentAt, to: [to], subject, conversation: 'new' }, eml);
  const filed = await followSent(trial.office);
  await performWaiting(trial.office);
  return filed;
};

const letterOf = async (reference: string): Promise<string> =>
  must(await destroyLetter(trial.office, trial.as('oid-staff'), { reference, what: 'un courriel' })).text;

const waitOf = (reference: string) =>
  doing(trial.house)
    .view(reference)
    .duties.find(({ key }) => key === 'destructionConfirmation');

test('the letter that asks to destroy is filed when it is found among what was sent, and its confirmation waited for', async () => {
  const reference = await reported();
  expect(waitOf(reference)).toBeUndefined();
  expect(await send('l1', wrong, await letterOf(reference))).toBe(1);
  expect(await followSent(trial.office)).toBe(0);
  expect(trial.tenant.stateOf(reference)).toMatchObject({
    destructionAskedOn: '2026-11-22',
    files: expect.stringMatching(/^2026-11-22 — envoye-2026-11-22-[0-9a-f]{12}\.eml — SHA-256 /),
  });
  // Three working days of the house: no day of the law.
  expect(waitOf(reference)).toMatchObject({ by: '2026-11-25', basis: 'house', done: false, late: false });
});

test('what else goes to the same person, what left before, and the letter to somebody else ask nothing', async () => {
  const reference = await reported();
  const text = await letterOf(reference);
  expect(await send('l1', wrong, 'Bonjour, un autre sujet.')).toBe(0);
  expect(await send('l2', 'personne.c@ailleurs.example', text)).toBe(0);
  expect(await send('l3', wrong, text, '2026-11-22T14:00:00.000Z')).toBe(0);
  expect(trial.tenant.stateOf(reference)).not.toHaveProperty('destructionAskedOn');
});

test('the wait stands in the worklist and is reminded of, until the confirmation is recorded', async () => {
  const reference = await reported();
  const officer = doing(trial.house);
  await send('l1', wrong, await letterOf(reference));
  officer.view(reference);
  officer.done('recordMeasures', { measures: 'Rappel.', measuresTakenOn: '2026-11-22' }, reference);
  const assessed = { officerConsultedOn: '2026-11-22', conclusion: 'no', rationale: 'Détruit.' };
  officer.done('assess', assessed, reference);
  officer.done('recordNotices', { commissionNoticeWaived: 'Aucun risque sérieux.' }, reference);
  await performWaiting(trial.office);
  const due = () => must(worklist(trial.office, trial.as('oid-officer'))).lines[0]?.due;
  const reminded = () =>
    remindersDue(trial.office, reference, montrealDay('2026-11-26T15:00:00.000Z')).map(({ line }) => line.duty);
  expect(due()).toBe('2026-11-25');
  expect(reminded()).toContain('destructionConfirmation');
  officer.done('recordDestruction', { destructionConfirmedOn: '2026-11-22' }, reference);
  await performWaiting(trial.office);
  expect(waitOf(reference)).toMatchObject({ done: true });
  expect(due()).toBeUndefined();
  expect(reminded()).not.toContain('destructionConfirmation');
});

test('asked again, the wait begins anew from the later letter', async () => {
  const reference = await reported();
  const text = await letterOf(reference);
  await send('l1', wrong, text);
  trial.house.wait(4 * 86_400_000);
  await send('l2', wrong, text, '2026-11-26T15:00:00.000Z');
  expect(waitOf(reference)).toMatchObject({ by: '2026-12-01', late: false });
});

test('the letter as a file counts from the message found, once', async () => {
  const reference = await reported();
  const officer = trial.as('oid-officer');
  const extras = { addressee: wrong, misdirected: 'un courriel', misdirectedOn: '2026-11-22' };
  must(await prepareLetter(trial.office, officer, { reference, letter: 'destroyMisdirected', extras }));
  await performWaiting(trial.office);
  const [letter] = trial.tenant.stateOf(reference).letters as readonly { readonly letterFile: string }[];
  expect(trial.tenant.stateOf(reference)).not.toHaveProperty('destructionAskedOn');
  const name = letter?.letterFile.replace(/^[0-9a-f]{8}-/, '');
  const file = `--b\nContent-Type: application/x\nContent-Disposition: attachment; filename="${name}"\n\nx\n--b--\n`;
  expect(await send('l1', wrong, file, undefined, 'multipart/mixed; boundary=b')).toBe(1);
  const verbs = trial.tenant.caseFiles()[0]?.ledger.map(({ verb }) => verb) ?? [];
  expect(verbs.filter((verb) => verb === 'recordDestruction')).toHaveLength(1);
  expect(trial.tenant.stateOf(reference)).toMatchObject({
    destructionAskedOn: '2026-11-22',
    letters: [{ letterSentOn: '2026-11-22', letterMeans: 'email' }],
  });
});

describe('the letter that a colleague sends from a mailbox of their own', () => {
  const house = 'exemple.example';

  /** Its copy comes to the privacy mailbox. */
  const copied = async (text: string, from: string, ...headers: readonly string[]): Promise<void> => {
    const eml = mailWith('c1', { subject: 'Message reçu par erreur', body: text }, from, ...headers);
    const toThem = eml.replace(/^To: .*$/m, `To: ${wrong}\nCc: privacy@exemple.example`);
    trial.mailbox.arrive('c1', toThem, '2026-11-22T14:55:00.000Z');
    await followMailbox(trial.office);
    await performWaiting(trial.office);
  };

  test('is filed by its copy: nobody has to sort it, and the confirmation is waited for', async () => {
    const reference = await reported();
    const letter = must(await destroyLetter(trial.office, trial.as('oid-staff'), { reference, what: 'un courriel' }));
    expect(letter.copyTo).toBe('privacy@exemple.example');
    await copied(letter.text, `collegue@${house}`);
    expect(trial.tenant.stateOf(reference)).toMatchObject({
      destructionAskedOn: '2026-11-22',
      files: expect.stringMatching(/^2026-11-22 — envoye-2026-11-22-/),
    });
    expect(trial.mailbox.categories('c1')).toEqual(['Greffe : incident', 'Greffe : enregistré']);
    expect(trial.office.kept.mails.countWaiting().waiting).toBe(0);
    await followMailbox(trial.office);
    expect(trial.tenant.caseFiles()).toHaveLength(1);
  });

  test.each([
    ['from outside the house', 'collegue@ailleurs.example', []],
    ['that failed the checks of its origin', `collegue@${house}`, ['Authentication-Results: spf=fail; dmarc=none']],
    ['that a machine sent', `collegue@${house}`, ['Auto-Submitted: auto-generated']],
  ])('%s asks nothing in our name', async (_, from, headers) => {
    const reference = await reported();
    await copied(await letterOf(reference), from, ...headers);
    expect(trial.tenant.stateOf(reference)).not.toHaveProperty('destructionAskedOn');
    expect(trial.tenant.stateOf(reference)).not.toHaveProperty('files');
  });
});
