import { aboutMessage } from '../../src/use-cases/about-message.ts';
import { followMailbox } from '../../src/use-cases/background/follow-mailbox.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { access, complaintAndAccess, mailOffice, mailWith } from './mail-office.ts';
import { must } from './must.ts';
import { doing } from './other-records.ts';

let trial: ReturnType<typeof mailOffice>;
beforeEach(() => {
  trial = mailOffice();
});
afterEach(() => trial.house.close());

const at = '2026-11-20T15:00:00.000Z';
const original = mailWith('o1', access, 'personne.c@exemple.example');

/** A mail that passes another on as an attachment, and names it in no header of its own. */
const passingOn = (id: string, whole: string, from = 'collegue@exemple.example'): string =>
  [
    `From: Collegue <${from}>`,
    'To: privacy@exemple.example',
    'Date: Fri, 20 Nov 2026 11:00:00 -0500',
    `Message-ID: <${id}@exemple.example>`,
    'Subject: TR: Demande',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Pour vous.',
    '--b',
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment; filename=demande.eml',
    '',
    whole,
    '--b--',
    '',
  ].join('\n');

const registered = async (id: string, matters: readonly string[] = ['access']): Promise<readonly string[]> => {
  const { receipts } = await trial.register(`<${id}@exemple.example>`, matters);
  await performWaiting(trial.office);
  return receipts.map(({ reference }) => reference);
};

/** Both mails wait; the first is registered, then the second. */
const inThisOrder = async (...ids: readonly string[]): Promise<readonly string[]> => {
  trial.mailbox.arrive('m1', original, at);
  trial.mailbox.arrive('m2', passingOn('f1', original), at);
  trial.mailbox.arrive('m3', passingOn('f2', original, 'autre.collegue@exemple.example'), at);
  await followMailbox(trial.office);
  const references: string[] = [];
  for (const id of ids) references.push(...(await registered(id)));
  return references;
};

test.each([
  ['the original, then what passes it on', 'o1', 'f1'],
  ['what passes it on, then the original', 'f1', 'o1'],
  ['two colleagues who pass on the same', 'f1', 'f2'],
])('a message attached whole is never the same matter twice: %s', async (_, first, second) => {
  const references = await inThisOrder(first, second);
  expect(new Set(references).size).toBe(1);
  expect(trial.tenant.caseFiles()).toHaveLength(1);
});

test('nor when the record of the original is closed by the time that a colleague passes it on', async () => {
  const [reference = ''] = await inThisOrder('o1');
  doing(trial.house).done(
    'endRequest',
    { ending: 'duplicateOf', why: 'Double.', otherReference: 'DEM-2026-7KQ4M2' },
    reference,
  );
  await performWaiting(trial.office);
  expect(await registered('f1')).toEqual([reference]);
});

test('what is attached whole was received when the colleague had it: proposed, and its clock runs from that day', async () => {
  const earlier = original.replace('Fri, 20 Nov 2026 10:00:00 -0500', 'Thu, 12 Nov 2026 23:30:00 -0500');
  trial.mailbox.arrive('m2', passingOn('f1', earlier), at);
  await followMailbox(trial.office);
  const view = must(await aboutMessage(trial.office, trial.as('oid-officer'), '<f1@exemple.example>'));
  expect(view.receipt).toEqual({ on: '2026-11-20', earlier: '2026-11-12' });
  expect(trial.office.kept.mails.waiting(1)[0]?.content?.receivedOn).toBe('2026-11-12');
});

test('a message of somebody else that was attached under the same id joins nobody', async () => {
  trial.mailbox.arrive('m1', original, at);
  const theirs = mailWith('o1', complaintAndAccess, 'personne.d@exemple.example');
  trial.mailbox.arrive('m2', passingOn('f1', theirs), at);
  await followMailbox(trial.office);
  expect(new Set([...(await registered('o1')), ...(await registered('f1'))]).size).toBe(2);
});

/** A mail that passes another on in its text, below a header quoted from it, and names it in no header of its own. */
const quoting = (id: string, header: readonly string[], from = 'collegue@exemple.example'): string =>
  mailWith(id, { subject: 'TR: Demande', body: ['Pour vous.', '', ...header, '', access.body].join('\n') }, from);
const quoted = (sent: string, subject = access.subject): readonly string[] => [
  'De : Personne <personne.c@exemple.example>',
  `Envoyé : ${sent}`,
  'À : privacy@exemple.example',
  `Objet : ${subject}`,
];
const relatedOf = async (id: string) =>
  must(await aboutMessage(trial.office, trial.as('oid-officer'), `<${id}@exemple.example>`)).related.map(
    ({ reference, because, samePerson }) => ({ reference, because, samePerson }),
  );

test.each([
  ['what quotes it, once the original has its record', 'o1', 'q1'],
  ['the original, once what quotes it has its record', 'q1', 'o1'],
  ['what another colleague quotes', 'q1', 'q2'],
])(
  'a quoted header that says sender, subject and day of a mail proposes its record, and joins nothing: %s',
  async (_, first, second) => {
    trial.mailbox.arrive('m1', original, at);
    trial.mailbox.arrive('m2', quoting('q1', quoted('20 novembre 2026 10:00')), at);
    trial.mailbox.arrive(
      'm3',
      quoting('q2', quoted('vendredi 20 novembre 2026', `RE: ${access.subject}`), 'b@exemple.example'),
      at,
    );
    await followMailbox(trial.office);
    const [reference = ''] = await registered(first);
    expect(await relatedOf(second)).toEqual([{ reference, because: 'quoted', samePerson: true }]);
    expect(await registered(second)).not.toEqual([reference]);
  },
);

test.each([
  ['another day', quoted('19 novembre 2026 10:00')],
  ['another subject', quoted('20 novembre 2026 10:00', 'Autre chose')],
  ['another sender', ['De : Personne <personne.d@exemple.example>', ...quoted('20 novembre 2026 10:00').slice(1)]],
])('a quoted header that says something else proposes nothing: %s', async (_, header) => {
  trial.mailbox.arrive('m1', original, at);
  trial.mailbox.arrive('m2', quoting('q1', header), at);
  await followMailbox(trial.office);
  await registered('o1');
  expect(await relatedOf('q1')).toEqual([]);
});
