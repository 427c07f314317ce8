import type { Push } from '../../src/ports/kept.ts';
import { accept } from '../../src/use-cases/accept.ts';
import { addTaskFile } from '../../src/use-cases/add-task-file.ts';
import { grantForm, grantTask } from '../../src/use-cases/grant-task.ts';
import { myTasks, openTask } from '../../src/use-cases/my-tasks.ts';
import { openCaseFile } from '../../src/use-cases/open-case-file.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { addressMark } from '../../src/use-cases/people.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { doing, gapsOf } from './other-records.ts';
import { search, taskOffice, today } from './task-office.ts';

let place: ReturnType<typeof taskOffice>;
let trial: (typeof place)['trial'];
let officer: (typeof place)['officer'];
beforeEach(() => {
  place = taskOffice();
  ({ trial, officer } = place);
});
afterEach(() => trial.close());

describe('a task', () => {
  test('opens to its holder what to do, where, by when, and the fields that it names alone', () => {
    const reference = place.requested();
    const key = place.handed(reference);
    expect(myTasks(trial.office, trial.as('oid-b')).tasks).toEqual([
      { reference, register: 'requests', key, task: 'search', until: '2026-11-25' },
    ]);
    const view = place.opened(reference, key);
    expect(view).toMatchObject({ system: 'outlook', ask: 'Les courriels échangés' });
    expect(view.values).toEqual({ requester: 'Personne A' });
    expect(JSON.stringify(view)).not.toContain('a@example.com');
  });

  test('is on the record as an act, and as a line of the checklist that names whom it is asked of', () => {
    const reference = place.requested();
    place.handed(reference);
    expect(officer.view(reference).timeline.at(-1)?.verb).toBe('grantTask');
    expect(place.linesOf(reference)).toEqual([
      { searchSystem: 'outlook', searchAskedOf: 'Personne B', searchBy: '2026-11-25' },
    ]);
  });

  test('is pushed with its reference, and nothing that anybody wrote', () => {
    const reference = place.requested();
    const key = place.handed(reference);
    const pushes = place.words().filter(({ to }) => to === 'oid-b');
    expect(pushes.map(({ message }): Push['message'] => message)).toEqual([{ kind: 'task', reference, grant: key }]);
  });

  test('answered, it fills its line with who, when, result, place and minutes, and is over', async () => {
    const reference = place.requested();
    const key = place.handed(reference);
    const said = { grantResult: 'done', grantCopyAt: 'Dossier commun', grantMinutes: { about: 25 } };
    expect(isRefusal(place.answer(reference, key, said))).toBe(false);
    await perform(trial.office, reference);
    expect(place.linesOf(reference)).toEqual([
      {
        searchSystem: 'outlook',
        searchAskedOf: 'Personne B',
        searchBy: '2026-11-25',
        searchedBy: 'Personne oid-b',
        searchedOn: today,
        searchResult: 'found',
        searchCopyAt: 'Dossier commun',
        searchMinutes: { about: 25 },
      },
    ]);
    expect(officer.view(reference).tasks).toMatchObject([{ grantEnding: 'answered', grantResult: 'done' }]);
    expect(myTasks(trial.office, trial.as('oid-b')).tasks).toEqual([]);
    expect(openTask(trial.office, trial.as('oid-b'), reference, key)).toEqual({ refused: 'notFound' });
    const told = place.words().map(({ message }) => message);
    expect(told).toContainEqual({ kind: 'addition', reference, register: 'requests', verb: 'answerTask' });
  });

  test('a file that was sent for it is evidence of the record, and where the copy is', async () => {
    const reference = place.requested();
    await perform(trial.office, reference);
    const key = place.handed(reference);
    const file = { name: 'extrait.pdf', content: new TextEncoder().encode('FILE') };
    const task = { reference, key };
    expect(isRefusal(await addTaskFile(trial.office, trial.as('oid-b'), task, file))).toBe(false);
    expect(isRefusal(await addTaskFile(trial.office, trial.as('oid-b'), task, file))).toBe(false);
    expect([...place.tenant.evidence.keys()]).toHaveLength(1);
    expect(isRefusal(place.answer(reference, key, { grantResult: 'done' }))).toBe(false);
    expect(place.linesOf(reference)).toMatchObject([
      { searchResult: 'found', searchCopyAt: expect.stringContaining('extrait.pdf') },
    ]);
    expect(await addTaskFile(trial.office, trial.as('oid-b'), task, file)).toEqual({ refused: 'notFound' });
  });

  test('while one is open, no answer calls itself complete', () => {
    const reference = place.requested();
    const proof = { identityMethod: 'documentSeen', identityOn: today, identityBy: 'x', capacity: 'personConcerned' };
    officer.done('proveIdentity', proof, reference);
    officer.done('prepareDecision', { thirdPersonsChecked: true, openLinesNamed: true }, reference);
    const key = place.handed(reference);
    const granted = { answeredOn: today, outcome: 'granted' };
    expect(gapsOf(officer.refused('answerRequest', granted, reference))).toEqual(['grant.complete']);
    place.answer(reference, key, { grantResult: 'nothing' });
    officer.done('answerRequest', granted, reference);
  });

  test.each([
    [{ grantResult: 'done' }, 'search.copyAt'],
    [{ grantResult: 'cannot' }, 'search.because'],
  ])('answered %j, it says what is missing', (said, gap) => {
    const reference = place.requested();
    const accepted = place.answer(reference, place.handed(reference), said);
    expect(isRefusal(accepted) && gapsOf(accepted)).toEqual([gap]);
  });

  test.each([
    [{ ...search, grantSystem: undefined }, 'task.system'],
    [{ ...search, grantUntil: '2026-11-21' }, 'task.until'],
    [{ ...search, person: undefined }, 'task.person'],
    [{ ...search, person: 'oid-unknown' }, 'task.unknownPerson'],
    [{ ...search, person: 'oid-officer' }, 'task.unknownPerson'],
    [{ ...search, otherPerson: 'inconnue@example.com' }, 'task.unknownPerson'],
  ])('is not handed out where something is missing: %#', (input, gap) => {
    const accepted = place.hand(place.requested(), input);
    expect(isRefusal(accepted) && gapsOf(accepted)).toEqual([gap]);
  });

  test('is handed to a colleague by name or by address, of which the digest alone is kept', () => {
    const reference = place.requested();
    trial.office.kept.setMark(addressMark(trial.office, 'C@Example.com'), 'oid-c');
    place.handed(reference, { ...search, person: undefined, otherPerson: 'personne b' });
    place.handed(reference, { ...search, person: undefined, otherPerson: ' c@example.COM ', grantSystem: 'laptop' });
    expect(officer.view(reference).tasks?.map(({ name }) => name)).toEqual(['Personne B', 'Personne C']);
  });

  test('of another kind than a search is answered with a note, and says why it cannot be done', () => {
    const reference = officer.done('reportIncident', { scenario: 'lostDevice' }).reference;
    const key = place.handed(reference, {
      grantTask: 'measure',
      person: 'oid-b',
      grantUntil: today,
      grantAsk: 'Effacer',
    });
    const refused = place.answer(reference, key, { grantResult: 'nothing' });
    expect(isRefusal(refused) && gapsOf(refused)).toEqual(['task.nothing']);
    const cannot = place.answer(reference, key, { grantResult: 'cannot' });
    expect(isRefusal(cannot) && gapsOf(cannot)).toEqual(['task.because']);
    place.answer(reference, key, { grantResult: 'done', grantNote: 'Téléphone effacé à distance' });
    expect(officer.view(reference).tasks).toMatchObject([
      { grantResult: 'done', grantNote: 'Téléphone effacé à distance', grantEnding: 'answered' },
    ]);
  });
});

describe('a colleague without the task', () => {
  test.each(['oid-c', 'oid-manager', 'oid-direction'])('sees nothing and does nothing: %s', async (who) => {
    const reference = place.requested();
    const key = place.handed(reference);
    const asker = trial.as(who);
    const { ticket } = place.opened(reference, key);
    const input = { grantKey: key, grantResult: 'nothing' };
    expect(myTasks(trial.office, asker).tasks).toEqual([]);
    expect(openTask(trial.office, asker, reference, key)).toEqual({ refused: 'notFound' });
    expect(openCaseFile(trial.office, asker, reference)).toEqual({ refused: 'notFound' });
    expect(grantForm(trial.office, asker, reference)).toEqual({ refused: 'notFound' });
    expect(accept(trial.office, asker, { ticket, input })).toEqual({ refused: 'notYours' });
    const other = doing(trial, who);
    for (const verb of ['answerTask', 'addTaskFile', 'revokeTask'])
      expect(other.refused(verb, { ...input, file: 'x', digest: 'x' }, reference)).toEqual({ refused: 'notFound' });
    const file = { name: 'a.txt', content: new Uint8Array(1) };
    expect(await addTaskFile(trial.office, asker, { reference, key }, file)).toEqual({ refused: 'notFound' });
    expect(place.tenant.evidence.size).toBe(0);
  });

  test('its holder does no more than the task: the file stays shut, and no task is handed on', () => {
    const reference = place.requested();
    place.handed(reference);
    const holder = trial.as('oid-b');
    expect(openCaseFile(trial.office, holder, reference)).toEqual({ refused: 'notFound' });
    expect(grantForm(trial.office, holder, reference)).toEqual({ refused: 'notFound' });
    const form = grantForm(trial.office, trial.as('oid-officer'), reference);
    const { ticket } = form as { ticket: string };
    expect(grantTask(trial.office, holder, { ticket, input: search })).toEqual({ refused: 'notYours' });
    const plain = accept(trial.office, trial.as('oid-officer'), { ticket, input: { ...search, grantTo: 'oid-x' } });
    expect(plain).toEqual({ refused: 'forged' });
  });

  test('a field that no grant of this register may name is not shown, whatever is asked for', () => {
    const reference = place.requested();
    const key = place.handed(reference, { ...search, grantFields: ['requester', 'complainant'] });
    expect(Object.keys(place.opened(reference, key).values)).toEqual(['requester']);
    const secret = place.hand(reference, { ...search, grantFields: ['identityMethod'] });
    expect(isRefusal(secret) && secret.faults).toHaveProperty('grantFields');
  });
});

describe('a file to read', () => {
  test('shows the whole file to the person named until its day, and lets nobody do anything', () => {
    const reference = place.requested();
    const read = { grantTask: 'readFile', person: 'oid-direction', grantUntil: '2026-11-23' };
    const key = place.handed(reference, read);
    const direction = trial.as('oid-direction');
    const view = openCaseFile(trial.office, direction, reference);
    expect(view).toMatchObject({ readOnly: true, next: [], values: { requester: 'Personne A' } });
    expect(view).not.toHaveProperty('tasks');
    expect(place.opened(reference, key, 'oid-direction')).not.toHaveProperty('ticket');
    expect(doing(trial, 'oid-direction').refused('closeRequest', {}, reference)).toEqual({ refused: 'notFound' });
    trial.wait(2 * 86_400_000);
    expect(openCaseFile(trial.office, direction, reference)).toEqual({ refused: 'notFound' });
  });
});
