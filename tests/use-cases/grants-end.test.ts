import { accept } from '../../src/use-cases/accept.ts';
import { followChanges } from '../../src/use-cases/background/follow-changes.ts';
import { returnTasks } from '../../src/use-cases/background/return-tasks.ts';
import { myTasks, openTask } from '../../src/use-cases/my-tasks.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { worklist } from '../../src/use-cases/worklist.ts';
import { search, taskOffice, today } from './task-office.ts';

let place: ReturnType<typeof taskOffice>;
let trial: (typeof place)['trial'];
let officer: (typeof place)['officer'];
beforeEach(() => {
  place = taskOffice();
  ({ trial, officer } = place);
});
afterEach(() => trial.close());

const day = 86_400_000;

describe('a task ends by itself', () => {
  test('after its last day the access is gone at once, and Greffe gives it back to the officer, once', async () => {
    const reference = place.requested();
    const key = place.handed(reference);
    await perform(trial.office, reference);
    trial.wait(3 * day);
    expect(myTasks(trial.office, trial.as('oid-b')).tasks).toHaveLength(1);
    expect(returnTasks(trial.office)).toBe(0);
    const ticket = place.opened(reference, key).ticket;
    trial.wait(day);
    expect(myTasks(trial.office, trial.as('oid-b')).tasks).toEqual([]);
    expect(openTask(trial.office, trial.as('oid-b'), reference, key)).toEqual({ refused: 'notFound' });
    const late = { ticket, input: { grantKey: key, grantResult: 'nothing' } };
    expect(accept(trial.office, trial.as('oid-b'), late)).toEqual({ refused: 'notFound' });
    expect(returnTasks(trial.office)).toBe(1);
    expect(returnTasks(trial.office)).toBe(0);
    await perform(trial.office, reference);
    expect(returnTasks(trial.office)).toBe(0);
    expect(officer.view(reference).timeline.at(-1)).toMatchObject({ verb: 'returnTask', role: 'greffe' });
    expect(place.linesOf(reference)).toEqual([{ searchSystem: 'outlook' }]);
    const told = place.words().map(({ message }) => message);
    expect(told).toContainEqual({ kind: 'taskReturned', reference, grant: key });
    expect(worklist(trial.office, trial.as('oid-officer'))).toMatchObject({ returned: [{ reference, key }] });
    expect(worklist(trial.office, trial.as('oid-manager'))).not.toHaveProperty('returned');
  });

  test('handed out anew it leaves the worklist, and so does one that is set aside', async () => {
    const reference = place.requested();
    place.handed(reference);
    place.handed(reference, { ...search, grantTask: 'answer', grantSystem: undefined });
    await perform(trial.office, reference);
    trial.wait(4 * day);
    expect(returnTasks(trial.office)).toBe(2);
    await perform(trial.office, reference);
    place.handed(reference, { ...search, grantUntil: '2026-12-01' });
    const [aside] = officer.view(reference).tasks ?? [];
    const input = { grantKey: aside?.key };
    accept(trial.office, trial.as('oid-officer'), { ticket: aside?.revokeTicket, input });
    await perform(trial.office, reference);
    expect(worklist(trial.office, trial.as('oid-officer'))).not.toHaveProperty('returned');
  });

  test('taken back, it is gone for its holder, and its line is asked of nobody', () => {
    const reference = place.requested();
    const key = place.handed(reference);
    const { ticket } = place.opened(reference, key);
    officer.done('revokeTask', { grantKey: key }, reference);
    const late = { ticket, input: { grantKey: key, grantResult: 'nothing' } };
    expect(accept(trial.office, trial.as('oid-b'), late)).toEqual({ refused: 'notFound' });
    expect(place.linesOf(reference)).toEqual([{ searchSystem: 'outlook' }]);
    expect(officer.view(reference).tasks).toMatchObject([{ grantEnding: 'revoked' }]);
  });

  test('with its record: on a closed one nothing is shown, and nothing is handed out', () => {
    const reference = officer.done('reportIncident', { scenario: 'lostDevice' }).reference;
    const key = place.handed(reference, { grantTask: 'measure', person: 'oid-b', grantUntil: today });
    officer.done('notAnIncident', { why: 'Retrouvé aussitôt' }, reference);
    expect(myTasks(trial.office, trial.as('oid-b')).tasks).toEqual([]);
    expect(openTask(trial.office, trial.as('oid-b'), reference, key)).toEqual({ refused: 'notFound' });
    expect(place.hand(reference)).toEqual({ refused: 'wrongStage' });
  });

  test('an index that was lost knows the tasks again from the ledgers', async () => {
    const reference = place.requested();
    place.handed(reference);
    await perform(trial.office, reference);
    trial.loseIndex();
    expect(myTasks(trial.office, trial.as('oid-b')).tasks).toEqual([]);
    await followChanges(trial.office);
    expect(myTasks(trial.office, trial.as('oid-b')).tasks).toMatchObject([{ reference, task: 'search' }]);
    expect(myTasks(trial.office, trial.as('oid-c')).tasks).toEqual([]);
  });
});
