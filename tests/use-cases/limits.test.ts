import { addFile } from '../../src/use-cases/add-file.ts';
import { addTaskFile } from '../../src/use-cases/add-task-file.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { doing } from './other-records.ts';
import { taskOffice } from './task-office.ts';

let place: ReturnType<typeof taskOffice>;
let trial: (typeof place)['trial'];
beforeEach(() => {
  place = taskOffice();
  ({ trial } = place);
});
afterEach(() => trial.close());

const file = (n: number) => ({
  name: `${'long-name-'.repeat(8)}${n}.pdf`,
  content: new TextEncoder().encode(`FILE ${n}`),
});

/** Sends files one after another until one is refused; gives how many were kept, and why it was. */
const until = async (send: (n: number) => ReturnType<typeof addFile>) => {
  for (let n = 0; n < 200; n += 1) {
    const accepted = await send(n);
    if (isRefusal(accepted)) return { kept: n, refused: accepted.refused };
    await perform(trial.office, accepted.reference);
  }
  throw new Error('never refused');
};

const written = (reference: string): number =>
  [...place.tenant.evidence.keys()].filter((name) => name.startsWith(reference) && name.endsWith('.pdf')).length;

test('a task that names as many files as it can takes no more, says so, and leaves nothing in the folder', async () => {
  const reference = place.requested();
  await perform(trial.office, reference);
  const key = place.handed(reference);
  await perform(trial.office, reference);
  const { kept, refused } = await until((n) =>
    addTaskFile(trial.office, trial.as('oid-b'), { reference, key }, file(n)),
  );
  expect(refused).toBe('filesFull');
  expect(kept).toBeGreaterThan(3);
  expect(written(reference)).toBe(kept);
});

test('so does a report', async () => {
  const { reference } = doing(trial, 'oid-staff').done('reportIncident', { scenario: 'lostDevice' });
  await perform(trial.office, reference);
  const { kept, refused } = await until((n) => addFile(trial.office, trial.as('oid-staff'), reference, file(n)));
  expect(refused).toBe('filesFull');
  expect(kept).toBeGreaterThan(20);
  expect(written(reference)).toBe(kept);
});

test('a file of more than 10 MB is refused before it is written', async () => {
  const { reference } = doing(trial, 'oid-staff').done('reportIncident', { scenario: 'lostDevice' });
  await perform(trial.office, reference);
  const large = { name: 'a.mp4', content: new Uint8Array(10 * 1024 * 1024 + 1) };
  expect(await addFile(trial.office, trial.as('oid-staff'), reference, large)).toEqual({ refused: 'fileTooLarge' });
  expect(written(reference)).toBe(0);
});

test('an act of more than 12,000 characters is refused whole, and nothing of it stands', async () => {
  const officer = doing(trial);
  const text = (word: string): string => `${word} histoire. `.repeat(320).slice(0, 5900);
  const input = { subject: 'other', receivedOn: '2026-11-20', means: 'email', complaint: text('Longue') };
  const { reference } = officer.done('registerComplaint', input);
  await perform(trial.office, reference);
  officer.done('analyseComplaint', { analysis: text('Longue') }, reference);
  await perform(trial.office, reference);
  const before = officer.view(reference).timeline.length;
  const anew = { complaint: text('Grande'), analysis: text('Grande'), why: text('Tout').slice(0, 1900) };
  expect(officer.refused('correctComplaint', anew, reference)).toEqual({ refused: 'actTooLong' });
  expect(officer.view(reference).timeline.length).toBe(before);
  officer.done('correctComplaint', { analysis: anew.analysis, why: 'Relu.' }, reference);
});
