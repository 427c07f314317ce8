import { complaints } from '../../src/registers/complaints.ts';
import { rowOf } from '../../src/registers/row.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { doing, gapsOf } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let trial: ReturnType<typeof testOffice>;
let officer: ReturnType<typeof doing>;
beforeEach(() => {
  trial = testOffice(tenantInMemory().port);
  officer = doing(trial);
});
afterEach(() => trial.close());

const day = 86_400_000;
const said = 'On a lu mon dossier sans raison.';
const received = {
  subject: 'use',
  receivedOn: '2026-11-22',
  complainant: 'Personne A',
  complaint: said,
  means: 'email',
};
const dueOf = (reference: string) => officer.view(reference).duties.find(({ key }) => key === 'replyToComplaint');
const answer = { response: 'Motifs.', answeredOn: '2026-11-22', byEmail: true, commissionNamed: true };

test('énoncés 2, 4 et 12 : une plainte ne s’inscrit pas sans le moyen par lequel elle est venue', () => {
  const { means: _, ...without } = received;
  expect(officer.refused('registerComplaint', without)).toMatchObject({
    refused: 'fields',
    faults: { means: { fault: 'required' } },
  });
});

test('a complaint is answered by day 20, and closes only with complaint, analysis and response', async () => {
  const { reference } = officer.done('registerComplaint', received);
  expect(reference).toMatch(/^CMP-2026-/);
  await perform(trial.office, reference);
  expect(dueOf(reference)).toMatchObject({ by: '2026-12-12', workBy: '2026-12-11', basis: 'policy' });
  officer.done('answerComplaint', answer, reference);
  expect(gapsOf(officer.refused('closeComplaint', {}, reference))).toEqual([
    'complaintClosing.analysisFiled',
    'complaintClosing.threeYardsticks',
  ]);
});

test('l’analyse, la réponse et les trois critères ferment la plainte', () => {
  const { reference } = officer.done('registerComplaint', received);
  const analysis = { analysis: 'Analyse.', yardsticks: ['policy', 'practices', 'law'], outcome: 'founded' };
  officer.done('analyseComplaint', analysis, reference);
  officer.done('answerComplaint', answer, reference);
  officer.done('closeComplaint', {}, reference);
  expect(officer.view(reference).stage).toBe('closed');
  expect(officer.refused('describeComplaint', { subject: 'other' }, reference).refused).toBe('wrongStage');
});

test('a response without reasons, not by e-mail or without the Commission is not recorded as sent', () => {
  const { reference } = officer.done('registerComplaint', received);
  expect(gapsOf(officer.refused('answerComplaint', { answeredOn: '2026-11-22' }, reference))).toEqual([
    'complaintResponse.reasons',
    'complaintResponse.byEmail',
    'complaintResponse.commissionNamed',
  ]);
});

test('while information is awaited no reply is due, and its days restart when it comes', () => {
  const { reference } = officer.done('registerComplaint', received);
  officer.done('askComplainant', { infoRequestedOn: '2026-11-22' }, reference);
  expect(dueOf(reference)).toBeUndefined();
  expect(officer.view(reference).duties.map(({ key }) => key)).toContain('remindComplainant');
  trial.wait(5 * day);
  officer.done('receiveInformation', { infoReceivedOn: '2026-11-27' }, reference);
  expect(dueOf(reference)?.by).toBe('2026-12-17');
});

test('an extension needs its three parts, and a new date may lie ahead', () => {
  const { reference } = officer.done('registerComplaint', received);
  const sent = { extensionSentOn: '2026-11-22', extensionNewDue: '2027-01-12' };
  expect(gapsOf(officer.refused('extendComplaint', sent, reference))).toEqual([
    'complaintExtension.reasons',
    'complaintExtension.progress',
  ]);
  officer.done('extendComplaint', { ...sent, extensionReasons: 'a', extensionProgress: 'b' }, reference);
  expect(dueOf(reference)?.by).toBe('2027-01-12');
});

test('a complaint that speaks of an incident owes its opening and does not close without it', () => {
  const { reference } = officer.done('registerComplaint', { ...received, allegesIncident: true });
  expect(officer.view(reference).duties[0]).toMatchObject({ key: 'openIncident', done: false });
});

test('it ends without a reply only with a reason, and is kept', () => {
  const { reference } = officer.done('registerComplaint', received);
  expect(officer.refused('endComplaint', { ending: 'withdrawn' }, reference)).toMatchObject({ refused: 'fields' });
  const withdrawn = { ending: 'withdrawn', personsWords: 'Je retire ma plainte.', why: 'Par courriel.' };
  officer.done('endComplaint', withdrawn, reference);
  expect(officer.view(reference).stage).toBe('ended');
});

test('nobody but the officers opens or enters a complaint', () => {
  const { reference } = officer.done('registerComplaint', received);
  expect(doing(trial, 'oid-a').refused('registerComplaint', received).refused).toBe('notFound');
  expect(doing(trial, 'oid-manager').act('closeComplaint', {}, reference)).toMatchObject({ refused: 'notFound' });
});

test('the row that managers read names nobody and quotes nobody', () => {
  const state = { ...received, analysis: 'Analyse de Personne A.', stage: 'analysing' };
  const shown = JSON.stringify(rowOf(complaints.columns, state));
  expect(shown).not.toContain('Personne A');
  expect(shown).not.toContain(said);
  expect(shown).toContain('2026-11-22');
});
