import { aboutMessage } from '../../src/use-cases/about-message.ts';
import { acknowledgeRequest } from '../../src/use-cases/acknowledge-request.ts';
import { followChanges } from '../../src/use-cases/background/follow-changes.ts';
import { followMailbox } from '../../src/use-cases/background/follow-mailbox.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { openCaseFile } from '../../src/use-cases/open-case-file.ts';
import { isRefusal, type Outcome } from '../../src/use-cases/outcome.ts';
import { registerMessage } from '../../src/use-cases/register-message.ts';
import { publicRecord, registersView } from '../../src/use-cases/registers-view.ts';
import { mailboxInMemory } from './mailbox-in-memory.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

const access = `From: Personne A <personne.a@exemple.example>
To: privacy@exemple.example
Date: Sat, 21 Nov 2026 18:30:00 -0500
Message-ID: <acces-1@exemple.example>
Subject: Demande d'acces
Content-Type: text/plain; charset=utf-8

Bonjour, en vertu de l'article 27 de la Loi sur la protection des renseignements personnels dans le secteur privé,
je demande l'accès à tous les renseignements personnels que vous détenez à mon sujet.
Mon NAS est le 046 454 286.
Personne A
`;
const id = '<acces-1@exemple.example>';
const receivedAt = '2026-11-22T04:30:00.000Z';

let tenant: ReturnType<typeof tenantInMemory>;
let mailbox: ReturnType<typeof mailboxInMemory>;
let trial: ReturnType<typeof testOffice>;
beforeEach(() => {
  tenant = tenantInMemory();
  mailbox = mailboxInMemory();
  trial = testOffice(tenant.port, '2026-11-22T15:00:00.000Z', mailbox.port);
});
afterEach(() => trial.close());

const must = <T extends object>(outcome: Outcome<T>): T => {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
};
const about = async (oid = 'oid-officer') => must(await aboutMessage(trial.office, trial.as(oid), id));
const register = async (oid = 'oid-officer', type = 'access') => {
  const [choice] = (await about(oid)).choices;
  return registerMessage(trial.office, trial.as(oid), { ticket: choice?.ticket ?? '', type });
};

test('a request received late on 21 November in Montréal is due under the policy on 11 December, worked to until then', async () => {
  mailbox.arrive('m1', access, receivedAt);
  const view = await about();
  expect(view.suggestions[0]).toMatchObject({ type: 'access', provisions: expect.arrayContaining(['p39.1:27']) });
  expect(view.suggestions[0]?.phrases.length).toBeGreaterThan(0);
  expect(view.choices[0]).toMatchObject({
    type: 'access',
    suggested: true,
    clocks: { receivedOn: '2026-11-21', policyDue: '2026-12-11', statutoryDue: '2026-12-21', late: false },
  });
  expect(view.records).toEqual([]);
});

test('nobody but the officers is told that a message is there', async () => {
  mailbox.arrive('m1', access, receivedAt);
  for (const oid of ['oid-a', 'oid-manager', 'oid-direction']) {
    expect(await aboutMessage(trial.office, trial.as(oid), id)).toEqual({ refused: 'notFound' });
    expect(await registerMessage(trial.office, trial.as(oid), { ticket: 'x', type: 'access' })).toEqual({
      refused: 'notFound',
    });
  }
});

test('one press tags the message and registers it, with the original as evidence, byte for byte', async () => {
  const mime = mailbox.arrive('m1', access, receivedAt, ['À relire']);
  const { receipt, view } = must(await register());
  expect(view.records).toMatchObject([{ reference: receipt.reference, type: 'access' }]);
  expect(mailbox.categories('m1')).toEqual(['À relire', 'Greffe : demande', 'Greffe : enregistré']);
  await performWaiting(trial.office);
  const kept = tenant.evidence.get(`${receipt.reference}/message.eml`);
  expect(Buffer.from(kept ?? '', 'latin1').equals(Buffer.from(mime))).toBe(true);
  expect(tenant.stateOf(receipt.reference)).toMatchObject({
    type: 'access',
    evidenceDigest: trial.office.sha256(mime),
    requester: 'Personne A',
  });
});

test('the original is read once for a save, and again only when the process died in between', async () => {
  mailbox.arrive('m1', access, receivedAt);
  const { receipt } = must(await register());
  const read = mailbox.counts.mime;
  await performWaiting(trial.office);
  expect(mailbox.counts.mime).toBe(read);
  expect(tenant.evidence.has(`${receipt.reference}/message.eml`)).toBe(true);
});

test('after a restart before the save, the evidence is fetched again; a message gone by then loses no record', async () => {
  mailbox.arrive('m1', access, receivedAt);
  const { receipt } = must(await register());
  trial.restart();
  mailbox.silent(true);
  await performWaiting(trial.office);
  expect(tenant.caseFiles()).toEqual([]);
  mailbox.silent(false);
  mailbox.remove('m1');
  trial.wait(120_000);
  await performWaiting(trial.office);
  expect(tenant.caseFiles().map((item) => item.reference)).toEqual([receipt.reference]);
});

test('two officers at the same moment, and a copy in another folder: one record, and both see it', async () => {
  mailbox.arrive('m1', access, receivedAt);
  mailbox.arrive('m2', access, '2026-11-22T09:00:00.000Z');
  const [one, two] = await Promise.all([register('oid-officer', 'access'), register('oid-deputy', 'rectification')]);
  expect(must(one).receipt.reference).toBe(must(two).receipt.reference);
  await performWaiting(trial.office);
  expect(tenant.caseFiles()).toHaveLength(1);
  expect((await about('oid-deputy')).records).toHaveLength(1);
  trial.loseIndex();
  await followChanges(trial.office);
  expect((await about()).records).toHaveLength(1);
});

test('the case file shows both clocks with their steps, and managers see the request without who asks', async () => {
  mailbox.arrive('m1', access, receivedAt);
  const { receipt } = must(await register());
  await performWaiting(trial.office);
  const file = must(openCaseFile(trial.office, trial.as('oid-officer'), receipt.reference));
  expect(file).toMatchObject({ stage: 'received', clocks: { policyDue: '2026-12-11', statutoryDue: '2026-12-21' } });
  expect(file.duties.map((duty) => duty.key)).toContain('replyPromised');
  const seen = [
    must(registersView(trial.office, trial.as('oid-manager'), {})),
    must(publicRecord(trial.office, trial.as('oid-manager'), receipt.reference)),
    tenant.rows(),
  ];
  expect(JSON.stringify(seen)).toContain(receipt.reference);
  expect(JSON.stringify(seen)).not.toMatch(/Personne A|personne\.a|acces-1|046/);
  expect(registersView(trial.office, trial.as('oid-a'), {})).toEqual({ refused: 'notFound' });
});

test('an acknowledgement that lacks a blank is not produced, and says what is missing', async () => {
  mailbox.arrive('m1', access, receivedAt);
  const { receipt } = must(await register());
  expect(await acknowledgeRequest(trial.office, trial.as('oid-officer'), receipt.reference)).toEqual({
    refused: 'gaps',
    gaps: [{ gap: 'letter' }],
  });
  expect(mailbox.drafts).toEqual([]);
});

test('a mailbox that does not answer is said so, and nothing is lost', async () => {
  mailbox.arrive('m1', access, receivedAt);
  mailbox.silent(true);
  expect(await aboutMessage(trial.office, trial.as('oid-officer'), id)).toEqual({ refused: 'later' });
});

test('what seems to be for the office is tagged to triage, once; what is plainly something else is left alone', async () => {
  mailbox.arrive('m1', access, receivedAt, ['À relire']);
  mailbox.arrive(
    'm2',
    access
      .replace(/^[\s\S]*?\n\n/, (head) =>
        head.replace('acces-1', 'infolettre-1').replace("Demande d'acces", 'Infolettre'),
      )
      .replace(/Bonjour[\s\S]*$/, 'Nos promotions de la semaine. Se désabonner.'),
    receivedAt,
  );
  expect(await followMailbox(trial.office)).toBe(1);
  expect(mailbox.categories('m1')).toEqual(['À relire', 'Greffe : demande', 'Greffe : à trier']);
  expect(mailbox.categories('m2')).toEqual([]);
  expect(await followMailbox(trial.office)).toBe(0);
  must(await register());
  mailbox.arrive('m3', access, '2026-11-22T10:00:00.000Z');
  expect(await followMailbox(trial.office)).toBe(1);
  expect(mailbox.categories('m3')).toEqual(['Greffe : demande', 'Greffe : enregistré']);
});

test('a second mail that bears the id of the first is not taken for its copy, and is tagged to triage by itself', async () => {
  mailbox.arrive('m1', access, receivedAt);
  must(await register());
  mailbox.arrive(
    'm2',
    access.replaceAll('Personne A', 'Personne B').replaceAll('personne.a', 'personne.b'),
    '2026-11-22T06:00:00.000Z',
  );
  await followMailbox(trial.office);
  expect(mailbox.categories('m2')).toEqual(['Greffe : demande', 'Greffe : à trier']);
});

test('a request is due under the policy, not by a target of the house', async () => {
  mailbox.arrive('m1', access, receivedAt);
  const { receipt } = must(await register());
  await performWaiting(trial.office);
  const seen = must(registersView(trial.office, trial.as('oid-manager'), {}));
  expect(seen.lines).toMatchObject([{ reference: receipt.reference, due: '2026-12-11', late: false }]);
});
