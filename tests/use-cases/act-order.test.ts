import { inOrderOfDuties, meets } from '../../src/use-cases/act-order.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { officerVerbs } from '../../src/use-cases/verbs/index.ts';
import { doing } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let trial: ReturnType<typeof testOffice>;
beforeEach(() => {
  trial = testOffice(tenantInMemory().port);
});
afterEach(() => trial.close());

const officer = () => doing(trial);
const named = (reference: string): readonly string[] =>
  officer()
    .view(reference)
    .next.map(({ verb }) => verb);

test.each(Object.entries(meets))('what meets the duty %s is an act of the officer', (_duty, verbs) => {
  for (const name of verbs) expect(officerVerbs.map(({ verb }) => verb)).toContain(name);
});

test('a request whose answer is owed shows the answer among what stands open, and what it waits for', async () => {
  const input = { type: 'access', receivedOn: '2026-10-01', means: 'post', requester: 'Personne A', spoken: false };
  const { reference } = officer().done('enterRequest', input);
  await perform(trial.office, reference);
  const acts = named(reference);
  expect(acts.slice(0, 6)).toEqual(expect.arrayContaining(['proveIdentity', 'answerRequest']));
  expect(acts.indexOf('answerRequest')).toBeLessThan(acts.indexOf('weighDissemination'));
});

test('an incident first shows the measures, then what weighs and assesses the risk', async () => {
  const { reference } = officer().done('reportIncident', { scenario: 'lostDevice' });
  await perform(trial.office, reference);
  officer().view(reference);
  await perform(trial.office, reference);
  const acts = named(reference);
  expect(acts[0]).toBe('recordMeasures');
  expect(acts.indexOf('assess')).toBeLessThan(6);
  expect(acts.indexOf('assess')).toBeLessThan(acts.indexOf('close'));
});

test('nothing is lost or added by the order; what no duty calls for keeps the order of the work', () => {
  const acts = officerVerbs.map(({ verb }) => ({ verb }));
  const ordered = inOrderOfDuties(acts, [
    { key: 'replyRequired', done: false },
    { key: 'measures', done: true },
  ]);
  expect(ordered.map(({ verb }) => verb).toSorted()).toEqual(acts.map(({ verb }) => verb).toSorted());
  expect(ordered[0]?.verb).toBe('answerRequest');
  const called = meets.replyRequired;
  expect(ordered.filter(({ verb }) => !called.includes(verb))).toEqual(
    acts.filter(({ verb }) => !called.includes(verb)),
  );
});
