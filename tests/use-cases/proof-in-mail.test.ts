import { createHash } from 'node:crypto';
import { filesIn } from '../../src/triage/cut-part.ts';
import { acceptCommand } from '../../src/use-cases/accept.ts';
import { caseFileCopy } from '../../src/use-cases/hand-case-file.ts';
import { destroyIdentityProof, filesOfMail, recordProofLeftMailbox } from '../../src/use-cases/handing-acts.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { must } from './must.ts';
import { doing, gapsOf } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let tenant: ReturnType<typeof tenantInMemory>;
let trial: ReturnType<typeof testOffice>;
let reference: string;
const today = '2026-11-22';
const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

const permit = 'CANARI-PERMIS';
const mail = (...files: readonly (readonly [name: string, content: string])[]): string =>
  [
    'Subject: Demande',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    '',
    'Bonjour',
    ...files.flatMap(([name, content]) => [
      '--b',
      `Content-Type: image/jpeg; name=${name}`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(content).toString('base64'),
    ]),
    '--b--',
    '',
  ].join('\r\n');

const enter = async (message: string): Promise<void> => {
  ({ reference } = must(
    acceptCommand(trial.office, {
      id: `mail-${sha256(message)}`,
      verb: 'registerRequest',
      actor: { oid: 'oid-officer', role: 'officer', name: 'Responsable' },
      receivedAt: trial.office.now(),
      input: {
        type: 'access',
        language: 'fr',
        receivedOn: '2026-11-20',
        messageId: '<1@exemple.example>',
        evidenceFile: 'message.eml',
        evidenceDigest: sha256(message),
      },
      language: 'fr',
    }),
  ));
  await tenant.port.putEvidence(reference, 'message.eml', new TextEncoder().encode(message));
  await perform(trial.office, reference);
};
const destroy = (attachment?: string) =>
  destroyIdentityProof(trial.office, trial.as('oid-officer'), {
    reference,
    file: 'message.eml',
    method: 'documentSeen',
    attachment,
  });
const names = () => [...tenant.evidence.keys()].map((key) => key.split('/')[1] ?? '');
const duty = () =>
  doing(trial)
    .view(reference)
    .duties.find(({ key }) => key === 'proofInMailbox');

beforeEach(() => {
  tenant = tenantInMemory();
  trial = testOffice(tenant.port);
});
afterEach(() => trial.close());

test('a proof that a mail carries is cut out of the mail that is kept; the act says both digests, and the rest stays', async () => {
  const message = mail(['permis.jpg', permit], ['notes.txt', 'notes']);
  await enter(message);
  expect(await filesOfMail(trial.office, trial.as('oid-officer'), { reference, file: 'message.eml' })).toEqual({
    names: ['permis.jpg', 'notes.txt'],
  });
  const { digest, proposeMailbox } = must(await destroy('permis.jpg'));
  expect([digest, proposeMailbox]).toEqual([sha256(permit), true]);
  const [kept = ''] = names();
  expect(names()).toEqual([expect.stringMatching(/^message-sans-[0-9a-f]{8}\.eml$/)]);
  const content = Buffer.from(tenant.evidence.get(`${reference}/${kept}`) ?? '', 'latin1');
  expect(filesIn(content, sha256).map(({ name }) => name)).toEqual(['notes.txt']);
  expect(content.toString()).not.toContain(Buffer.from(permit).toString('base64'));
  const state = tenant.stateOf(reference);
  expect(state).toMatchObject({ evidenceFile: kept, evidenceDigest: sha256(content) });
  expect(state.proofs).toMatchObject([
    { proofDigest: digest, proofCuts: `message.eml | ${sha256(message)} | ${kept} | ${sha256(content)}` },
  ]);
});

test('the case file shows the mail that was replaced as destroyed, not as missing', async () => {
  await enter(mail(['permis.jpg', permit]));
  must(await destroy());
  const { record } = must(await caseFileCopy(trial.office, trial.as('oid-officer'), reference));
  expect(record.pieces.map(({ name, found }) => [name, found])).toEqual([
    ['message.eml', 'destroyed'],
    [expect.stringMatching(/^message-sans-/), 'same'],
  ]);
});

test('of several files it must be said which; a mail that carries none, and one that is not there, are refused', async () => {
  await enter(mail(['permis.jpg', permit], ['notes.txt', 'notes']));
  const gaps = async (attachment?: string) => {
    const refused = await destroy(attachment);
    return isRefusal(refused) ? gapsOf(refused) : [];
  };
  expect(await gaps()).toEqual(['proof.which']);
  expect(await gaps('autre.jpg')).toEqual(['proof.original']);
  expect(names()).toEqual(['message.eml']);
});

test('interrupted, it is done when SharePoint answers again, and until then nothing says that it is', async () => {
  await enter(mail(['permis.jpg', permit]));
  const before = { ...tenant.port };
  tenant.port.removeEvidence = async () => ({ kind: 'later', afterMs: 1 });
  expect(must(await destroy())).toMatchObject({ waiting: true });
  expect(tenant.stateOf(reference).proofs).toBeUndefined();
  Object.assign(tenant.port, before);
  trial.wait(600_000);
  trial.restart();
  expect(await perform(trial.office, reference)).toBe('done');
  expect(names()).toEqual([expect.stringMatching(/^message-sans-/)]);
  expect(tenant.stateOf(reference).proofs).toMatchObject([{ proofDestroyedOn: today }]);
});

test('deleting it from the mailbox is owed until it is noted, and is the house’s own', async () => {
  await enter(mail(['permis.jpg', permit]));
  expect(duty()).toBeUndefined();
  const { digest } = must(await destroy());
  expect(duty()).toMatchObject({ done: false, basis: 'house', provisions: ['p39.1:23', 'p39.1:30'] });
  must(recordProofLeftMailbox(trial.office, trial.as('oid-officer'), { reference, digest }));
  expect(duty()).toMatchObject({ done: true });
});
