import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyChain } from '../../src/ledger/chain.ts';
import { acceptCommand } from '../../src/use-cases/accept.ts';
import { addFile } from '../../src/use-cases/add-file.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { must } from './must.ts';
import { doing, gapsOf } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let tenant: ReturnType<typeof tenantInMemory>;
let trial: ReturnType<typeof testOffice>;
let officer: ReturnType<typeof doing>;
let reference: string;
const today = '2026-11-22';
const canary = 'CANARI-ZEBULON';
const destroyed = { destroyedOn: today, destroyedWhat: 'Un formulaire', destroyedBy: 'Personne A' };

/** Everything that our own disk holds, as bytes. */
const onDisk = (): string =>
  ['kept.sqlite', 'kept.sqlite-wal', 'index.sqlite', 'index.sqlite-wal']
    .map((name) => {
      try {
        return readFileSync(join(trial.folder, name), 'latin1');
      } catch {
        return '';
      }
    })
    .join('');

beforeEach(async () => {
  tenant = tenantInMemory();
  trial = testOffice(tenant.port);
  officer = doing(trial);
  ({ reference } = doing(trial, 'oid-a').done('reportMinor', { told: `Un formulaire de ${canary}.` }));
  const file = { name: `${canary}.pdf`, content: new TextEncoder().encode(canary) };
  must(await addFile(trial.office, trial.as('oid-a'), reference, file));
  await perform(trial.office, reference);
});
afterEach(() => trial.close());

test('destroyed the same day: folder, index, inbox and ledger no longer say what it was; the proof stays', async () => {
  expect(onDisk()).toContain(canary);
  officer.done('destroyMinor', destroyed, reference);
  expect(await perform(trial.office, reference)).toBe('done');
  expect([...tenant.evidence.keys()]).toEqual([]);
  expect(JSON.stringify(tenant.caseFiles())).not.toContain(canary);
  expect(onDisk()).not.toContain(canary);
  const state = tenant.stateOf(reference);
  expect(state).toMatchObject({ stage: 'destroyed', discoveredOn: today, destroyedWhat: 'Un formulaire' });
  expect(state.destroyedFiles).toMatch(/^[0-9a-f]{64}$/);
  expect(state.told).toBeUndefined();
  const ledger = trial.office.index.get(reference)?.ledger ?? [];
  expect(verifyChain(ledger, trial.office.sha256)).toMatchObject({ ok: true, acts: 3 });
  officer.done('closeMinor', {}, reference);
  expect(officer.view(reference).stage).toBe('closed');
});

test('while the folder cannot be emptied nothing says that it is; it is done when SharePoint answers', async () => {
  const before = { ...tenant.port };
  tenant.port.removeEvidence = async () => ({ kind: 'later', afterMs: 1 });
  officer.done('destroyMinor', destroyed, reference);
  expect(await perform(trial.office, reference)).toBe('later');
  expect(tenant.stateOf(reference).stage).toBe('reported');
  expect(tenant.evidence.size).toBe(1);
  Object.assign(tenant.port, before);
  trial.wait(600_000);
  trial.restart();
  expect(await perform(trial.office, reference)).toBe('done');
  expect(tenant.stateOf(reference).stage).toBe('destroyed');
  expect(tenant.evidence.size).toBe(0);
  expect(onDisk()).not.toContain(canary);
});

test('what came by mail is still in the mailbox: deleting it there is a duty, and the report closes once it is noted', async () => {
  const { reference: byMail } = must(
    acceptCommand(trial.office, {
      id: 'mail-1',
      verb: 'registerMinorMail',
      actor: { oid: 'oid-officer', role: 'officer', name: 'Responsable' },
      receivedAt: trial.office.now(),
      input: { told: 'Une inscription.', discoveredOn: today, messageId: '<a@exemple.example>' },
      language: 'fr',
    }),
  );
  await perform(trial.office, byMail);
  expect(officer.refused('noteMailboxEmptied', { mailboxEmptiedOn: today }, byMail)).toEqual({ refused: 'wrongStage' });
  officer.done('destroyMinor', destroyed, byMail);
  await perform(trial.office, byMail);
  const duty = () => officer.view(byMail).duties.find(({ key }) => key === 'emptyMailbox');
  expect(duty()).toMatchObject({ by: today, done: false, provisions: ['policy:34', 'p39.1:23'] });
  expect(gapsOf(officer.refused('closeMinor', {}, byMail))).toEqual(['minorClosing.mailboxEmptied']);
  officer.done('noteMailboxEmptied', { mailboxEmptiedOn: today }, byMail);
  expect(duty()).toMatchObject({ done: true });
  officer.done('closeMinor', {}, byMail);
  expect(officer.view(reference).duties.some(({ key }) => key === 'emptyMailbox')).toBe(false);
});

test('art. 14 : à partir de 14 ans, la personne mineure peut autoriser elle-même ; avant, ou sans âge connu, elle ne le peut pas', () => {
  const asked = { authorizationAskedOn: today, authorizationAskedOf: 'minor', necessaryBecause: 'Facturation.' };
  officer.done('describeMinor', { age: 'from14' }, reference);
  officer.done('askAuthorization', asked, reference);
  officer.done('noteAuthorization', { authorizationAnswer: 'given', authorizationAnsweredOn: today }, reference);
  officer.done('closeMinor', {}, reference);
});

describe('an age band is kept, never a date of birth', () => {
  const told = (text: string) => doing(trial, 'oid-b').act('reportMinor', { told: text });

  test.each([
    'Formulaire de Zoé, née le 3 mai 2014.',
    'Son enfant est né en 2015',
    'Date de naissance : 2013-04-02',
    'Reçu pour une enfant (2012-07-09).',
    'Le dossier dit 09/07/2012.',
    'A child born May 3rd, 2014',
    'DOB 2011',
    'inscrite le 1er février 2016',
  ])('%s: is pointed out, and nothing is kept', (text) => {
    expect(told(text)).toMatchObject({ refused: 'fields', faults: { told: { fault: 'birthDate' } } });
  });

  test.each([
    'Un formulaire reçu le 20 novembre 2026.',
    'Inscription de septembre 2020, au groupe des moins de 14 ans.',
    'Elle est née à Laval.',
    'Une facture de 2019',
    'Client depuis le 4 mars 1990',
  ])('%s: is no date of birth', (text) => {
    expect(isRefusal(told(text))).toBe(false);
  });

  test('nor in what the officer writes', () => {
    const refused = officer.refused(
      'destroyMinor',
      { ...destroyed, destroyedWhat: 'Fiche, née le 3 mai 2014' },
      reference,
    );
    expect(refused).toMatchObject({ faults: { destroyedWhat: { fault: 'birthDate' } } });
  });
});
