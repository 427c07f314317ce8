import type { Letters } from '../../src/ports/letters.ts';
import { aboutMessage } from '../../src/use-cases/about-message.ts';
import { followMailbox } from '../../src/use-cases/background/follow-mailbox.ts';
import { followSent } from '../../src/use-cases/background/follow-sent.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { prepareLetter } from '../../src/use-cases/prepare-letter.ts';
import { access, mailOffice, mailWith } from './mail-office.ts';
import { must } from './must.ts';

const content = new TextEncoder().encode('la lettre');
const letters: Letters = {
  produce: async () => ({
    letter: { fileName: 'lettre.docx', contentType: 'application/x', content, text: 'Bonjour' },
  }),
  offered: () => [],
  answersMail: () => true,
  sendingActs: () => [{ verb: 'acknowledge', input: {} }],
  lacks: async () => [],
};

let trial: ReturnType<typeof mailOffice>;
beforeEach(() => {
  trial = mailOffice(letters);
});
afterEach(() => trial.house.close());

const at = '2026-11-20T15:00:00.000Z';
const registered = async (...headers: readonly string[]) => {
  trial.mailbox.arrive('m1', mailWith('a1', access, undefined, ...headers), at, [], 'thread-1');
  await followMailbox(trial.office);
  return (await trial.register('<a1@exemple.example>', ['access'])).receipt.reference;
};

const answer = (to: string, file?: Uint8Array): string =>
  [
    'From: Vie privée <privacy@exemple.example>',
    `To: ${to}`,
    'Message-ID: <sent-1@exemple.example>',
    'Subject: Re: Demande',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Voici.',
    ...(file === undefined
      ? []
      : [
          '--b',
          'Content-Type: application/x; name=lettre.docx',
          'Content-Disposition: attachment; filename=lettre.docx',
          'Content-Transfer-Encoding: base64',
          '',
          Buffer.from(file).toString('base64'),
        ]),
    '--b--',
    '',
  ].join('\n');

const send = (to: string, file?: Uint8Array, given: object = {}) =>
  trial.mailbox.send(
    {
      id: 's1',
      internetMessageId: '<sent-1@exemple.example>',
      sentAt: '2026-11-22T04:30:00.000Z',
      to: [to],
      subject: 'Re: Demande',
      conversation: 'thread-1',
      ...given,
    },
    answer(to, file),
  );

test('an answer among the messages sent is filed in the case file, with the day it was sent in Montréal, once', async () => {
  const reference = await registered();
  send('personne.a@exemple.example');
  expect(await followSent(trial.office)).toBe(1);
  expect(await followSent(trial.office)).toBe(0);
  await performWaiting(trial.office);
  expect(trial.tenant.stateOf(reference).files).toMatch(/^2026-11-21 — envoye-2026-11-21-[0-9a-f]{12}\.eml — SHA-256 /);
});

test('what went to somebody else in the same conversation is not an answer to this person', async () => {
  const reference = await registered();
  send('personne.b@exemple.example');
  expect(await followSent(trial.office)).toBe(0);
  await performWaiting(trial.office);
  expect(trial.tenant.stateOf(reference)).not.toHaveProperty('files');
});

test('the reference in the subject finds the record where the conversation does not', async () => {
  const reference = await registered();
  send('personne.a@exemple.example', undefined, { conversation: 'another', subject: `Dossier ${reference}` });
  expect(await followSent(trial.office)).toBe(1);
});

test('a letter that was sent counts from the message found, and a draft alone moves nothing', async () => {
  const reference = await registered();
  const asker = trial.as('oid-officer');
  must(await prepareLetter(trial.office, asker, { reference, letter: 'acknowledgement' }));
  await performWaiting(trial.office);
  expect(trial.tenant.stateOf(reference)).toMatchObject({ stage: 'received' });
  send('personne.a@exemple.example', content);
  await followSent(trial.office);
  await performWaiting(trial.office);
  expect(trial.tenant.stateOf(reference)).toMatchObject({
    stage: 'inProgress',
    letters: [{ letterSentOn: '2026-11-21', letterMeans: 'email' }],
  });
  const act = trial.tenant.caseFiles()[0]?.ledger.findLast(({ verb }) => verb === 'recordSending');
  expect(act && 'actor' in act && act.actor?.role).toBe('greffe');
});

test('an answer to what has no record yet counts as soon as there is one', async () => {
  trial.mailbox.arrive('m1', mailWith('a1', access), at, [], 'thread-1');
  await followMailbox(trial.office);
  send('personne.a@exemple.example');
  expect(await followSent(trial.office)).toBe(0);
  await trial.register('<a1@exemple.example>', ['access']);
  expect(await followSent(trial.office)).toBe(1);
});

test('what a machine made or a list sent on is read like any mail, and never answered', async () => {
  const reference = await registered('Precedence: bulk');
  const view = must(
    await aboutMessage(trial.office, trial.as('oid-officer'), { internetMessageId: '<a1@exemple.example>' }),
  );
  expect(view.automatic).toBe(true);
  must(await prepareLetter(trial.office, trial.as('oid-officer'), { reference, letter: 'acknowledgement' }));
  expect(trial.mailbox.drafts).toEqual([]);
});
