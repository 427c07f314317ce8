import { acceptCommand } from '../../src/use-cases/accept.ts';
import { people } from './people.ts';
import { type ServedOffice, serveOffice, whole } from './served-office.ts';

let served: ServedOffice;
beforeAll(async () => {
  served = await serveOffice();
  const { kept } = served.held.office;
  for (const { oid, name } of [people.staffA, people.staffB])
    kept.keepReach({ oid, name, language: 'fr', conversation: '' });
});
afterAll(() => served.close());

const until = '2099-12-31';
let entered = 0;

const request = (): string => {
  entered += 1;
  const accepted = acceptCommand(served.held.office, {
    id: `request-${entered}`,
    verb: 'enterRequest',
    actor: { ...people.officer, role: 'officer' },
    receivedAt: served.held.office.now(),
    input: { type: 'access', receivedOn: '2026-01-05', means: 'post', requester: 'Personne Z' },
    language: 'fr',
  });
  if ('refused' in accepted) throw new Error(accepted.refused);
  return accepted.reference;
};

const json = async (answer: Promise<Response>): Promise<Readonly<Record<string, unknown>>> =>
  (await (await answer).json()) as Readonly<Record<string, unknown>>;

/** Hands a search to a member of staff through the API; gives its key. */
const handed = async (reference: string): Promise<string> => {
  const { ticket } = await json(served.ask(people.officer, 'grant-form', { reference }));
  const input = { grantTask: 'search', person: people.staffA.oid, grantUntil: until, grantSystem: 'outlook' };
  const receipt = await json(served.ask(people.officer, 'grant-task', { ticket, input }));
  expect(receipt).toMatchObject({ verb: 'grantTask', reference });
  return String(receipt.id);
};

test('the officer hands a task out, and its holder finds it, opens it and answers it', async () => {
  const reference = request();
  const key = await handed(reference);
  const { tasks } = await json(served.ask(people.staffA, 'my-tasks', {}));
  expect(tasks).toContainEqual({ reference, register: 'requests', key, task: 'search', until });
  const task = await json(served.ask(people.staffA, 'task', { reference, key }));
  expect(JSON.stringify(task)).not.toContain('Personne Z');
  const input = { grantKey: key, grantResult: 'nothing' };
  expect((await served.ask(people.staffA, 'accept', { ticket: task.ticket, input })).status).toBe(200);
  expect((await served.ask(people.staffA, 'task', { reference, key })).status).toBe(404);
});

test('to anybody without the task, each address answers as one that does not exist', async () => {
  const reference = request();
  const key = await handed(reference);
  const { ticket } = await json(served.ask(people.staffA, 'task', { reference, key }));
  const form = await json(served.ask(people.officer, 'grant-form', { reference }));
  const answer = { grantKey: key, grantResult: 'nothing' };
  for (const person of [people.staffB, people.manager, people.direction]) {
    const nothing = await whole(await served.ask(person, 'nothing', {}));
    expect(nothing).toMatchObject({ status: 404 });
    for (const [verb, body] of [
      ['task', { reference, key }],
      ['task', { reference, key: 'x' }],
      ['task', { reference }],
      ['grant-form', { reference }],
      ['grant-task', { ticket: form.ticket, input: { person: person.oid } }],
      ['grant-task', { ticket, input: {} }],
      ['grant-task', {}],
      ['accept', { ticket, input: answer }],
      ['accept', { ticket: form.ticket, input: { ...answer, grantTo: person.oid } }],
      ['open-case-file', { reference }],
    ] as const) {
      expect(await whole(await served.ask(person, verb, body))).toEqual(nothing);
    }
    expect(await json(served.ask(person, 'my-tasks', {}))).toEqual({ tasks: [] });
  }
});

test('its holder opens nothing else of the record, and cannot hand the task on', async () => {
  const reference = request();
  const key = await handed(reference);
  const nothing = await whole(await served.ask(people.staffA, 'nothing', {}));
  for (const [verb, body] of [
    ['open-case-file', { reference }],
    ['record', { reference }],
    ['receipt', { reference }],
    ['grant-form', { reference }],
    ['lettersFor', { reference }],
    ['worklist', {}],
  ] as const) {
    expect(await whole(await served.ask(people.staffA, verb, body))).toEqual(nothing);
  }
  const { ticket } = await json(served.ask(people.staffA, 'task', { reference, key }));
  const other = await served.ask(people.staffA, 'accept', { ticket, input: { grantKey: 'x', grantResult: 'nothing' } });
  expect(other.status).toBe(404);
});
