import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mailboxAddress } from '../../src/cli/local-tenant.ts';
import { costRange } from './mail-cost.ts';
import { readEvidence } from './mail-reading.ts';
import { checkMails, isWholeMail, type MailReport } from './mail-report.ts';
import { type Mail, writtenMail } from './mails.ts';
import { type StartedOffice, startOffice } from './office.ts';
import { pagesPerson } from './pages-person.ts';
import { playMails } from './play-mails.ts';
import { readRegister, requests } from './register-check.ts';

/** Mails of the kinds that the data run plays; the real ones are not part of this repository. */
const written = [
  ['acces', 'Demande d’accès à mes renseignements', 'Je demande l’accès aux renseignements que vous avez sur moi.'],
  ['access', 'Access request', 'I request access to all personal information you hold about me.'],
  ['rectification', 'Rectification', 'Mon adresse est fausse dans votre dossier : je demande de la rectifier.'],
  ['erasure', 'Delete my data', 'Please delete all personal information that you hold about me.'],
  ['withdrawal', 'Consentement', 'Je retire mon consentement à l’utilisation de mes renseignements personnels.'],
  ['long', 'Accès 🙂'.padEnd(300, ' accès'), `Je demande l’accès à mon dossier personnel. ${'Voici. '.repeat(4000)}`],
  ['other', 'Menu du midi', 'La soupe du jour est aux poireaux.'],
].map(([id = '', subject = '', body = ''], place) => writtenMail({ id, label: id, subject, body }, place));

const raw = (name: string, lines: readonly string[]): Mail => ({
  name,
  bytes: Buffer.from(lines.join('\r\n'), 'latin1'),
});

/** Bytes that are no UTF-8, in two parts, with an attachment that is no text. */
const oldProgram = raw('latin1', [
  'From: Personne E <e@ailleurs.example>',
  'Subject: =?iso-8859-1?Q?Acc=E8s_=E0_mon_dossier?=',
  'Message-ID: <latin1@ailleurs.example>',
  'Date: Mon, 16 Nov 2026 09:30:00 -0500',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=iso-8859-1',
  '',
  'Je demande l\x92acc\xe8s \xe0 tous les renseignements personnels que vous d\xe9tenez sur moi.',
  '--b',
  'Content-Type: application/octet-stream; name="../../photo.bin"',
  '',
  '\x00\xff\xfe\r\n.\r\n\x80',
  '--b--',
]);

/** Parts within parts, beyond what any program writes: made to exhaust its reader. */
const tooDeep = raw('nested', [
  'From: f@ailleurs.example',
  'Subject: Bonjour',
  ...Array.from(
    { length: 120 },
    (_, depth) => `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}`,
  ),
  'Content-Type: text/plain',
  '',
  'Au fond.',
]);

/** No sender, no id, a date that is none, a boundary that never comes, and a null byte. */
const broken = raw('broken', [
  'Subject: =?utf-8?B?w6l0w6',
  'Date: hier soir',
  'Content-Type: multipart/mixed; boundary=jamais',
  'Sans deux-points',
  '',
  'Je demande l\xe9 ... \x00',
]);

const mails: readonly Mail[] = [...written, oldProgram, tooDeep, broken];

let office: StartedOffice;
let report: MailReport;

beforeAll(async () => {
  office = await startOffice();
  report = await checkMails(office, await playMails(office, mails));
});
afterAll(() => office?.stop());

test('ten mails, two of them malformed, go into the mailbox byte for byte, and nothing fails or hangs', () => {
  expect(report.misses).toEqual([]);
  expect(report.faults).toEqual([]);
  expect(report).toMatchObject({ sameBytes: 10, answered: 10, sameId: [] });
  expect(report.unreadable).toEqual([{ name: 'nested', what: 'nestedTooDeep' }]);
});

test('each that seems to be a request is exactly one record, whoever presses and how often, with its evidence and tags', () => {
  const registered = report.played.messages.filter(({ presses }) => presses.length > 0);
  expect(registered.map(({ name }) => name).toSorted()).toEqual(
    ['acces', 'access', 'rectification', 'erasure', 'withdrawal', 'long', 'latin1'].toSorted(),
  );
  expect(report.played.together).toBeGreaterThan(0);
  expect(registered.every(({ presses }) => presses.length >= 2)).toBe(true);
  expect(report).toMatchObject({ registered: 7, once: 7, records: 7, rows: 7, evidence: 7, duplicates: 0 });
  expect(report).toMatchObject({ tagged: 10, foreign: 3, foreignKept: 3 });
  expect(report.verify.code).toBe(0);
  expect(isWholeMail(report)).toBe(true);
});

test('the check is no formality: evidence of other bytes, and a record too few, are misses', async () => {
  const { mails: arrived, messages } = report.played;
  const other = {
    ...report.played,
    mails: arrived.map((one) => ({ ...one, mail: { ...one.mail, bytes: Buffer.of(1) } })),
  };
  const changed = await checkMails(office, other);
  expect([changed.sameBytes, changed.evidence, changed.misses.length]).toEqual([0, 0, 17]);
  const invented = messages.map((one) => (one.presses.length > 0 ? { ...one, presses: ['REQ-2026-ZZZZZZ'] } : one));
  const lost = await checkMails(office, { ...report.played, messages: invented });
  expect([lost.once, isWholeMail(changed), isWholeMail(lost)]).toEqual([0, false, false]);
});

test('a mail becomes a record in eight round trips: two to say what it is, three to tag it, three to save it', () => {
  expect(costRange(report.played.costs)?.least).toMatchObject({
    about: { roundTrips: 2, resourceUnits: 0 },
    register: { roundTrips: 3 },
    save: { roundTrips: 3, resourceUnits: 8 },
  });
});

test('a mail that nothing can read is registered by hand all the same, as it came in', async () => {
  const deputy = await pagesPerson(office, 'deputy');
  const bytes = Buffer.concat([Buffer.from('Message-ID: <by-hand@ailleurs.example>\r\n'), tooDeep.bytes]);
  await office.tenant.mail(mailboxAddress, bytes, new Date().toISOString());
  const about = await deputy.about('<by-hand@ailleurs.example>');
  if (!('ok' in about)) throw new Error(about.because);
  expect(about.ok.choices.some(({ suggested }) => suggested)).toBe(false);
  const said = await deputy.register(about.ok.choices[0]?.ticket ?? '', 'access');
  if (!('ok' in said)) throw new Error(said.because);
  const { reference } = said.ok.receipt;
  while (!(await deputy.isSaved(reference)));
  const graph = await office.asApplication();
  expect((await readEvidence(graph)).get(reference)?.equals(bytes)).toBe(true);
  const { caseFiles, rows } = await readRegister(graph, requests);
  expect(caseFiles.filter((file) => file.reference === reference)).toHaveLength(1);
  expect(rows.filter((row) => row.reference === reference)).toHaveLength(1);
});
