import { people } from './people.ts';
import { type ServedOffice, serveOffice } from './served-office.ts';

let served: ServedOffice;
beforeAll(async () => {
  served = await serveOffice();
});
afterAll(() => served.close());

test('anybody of the tenant asks the policy over the API, in their language', async () => {
  const answer = await served.ask(
    people.staffA,
    'askPolicy',
    { question: 'Do we sell data?' },
    { 'accept-language': 'en-CA' },
  );
  expect([answer.status, await answer.json()]).toEqual([
    200,
    expect.objectContaining({ language: 'en', answered: expect.objectContaining({ clause: 17 }) }),
  ]);
});

test('a question passed on through the API opens one record, however often it is sent', async () => {
  const asked = await served.ask(people.staffA, 'askPolicy', { question: 'Où est la salle ?' });
  const { answered, passOn, question } = (await asked.json()) as {
    readonly answered: null;
    readonly passOn: { readonly ticket: string; readonly type: string };
    readonly question: string;
  };
  expect(answered).toBeNull();
  const pass = async () =>
    (
      await served.ask(people.staffA, 'accept', { ticket: passOn.ticket, input: { type: passOn.type, told: question } })
    ).json();
  const first = await pass();
  expect(first).toMatchObject({ register: 'requests', verb: 'passQuestion' });
  expect(await pass()).toEqual(first);
});

test('no question, an endless one, or anything beside it is refused', async () => {
  for (const body of [{}, { question: ' ' }, { question: 'x'.repeat(1_001) }, { question: 'x', more: 1 }])
    expect((await served.ask(people.staffA, 'askPolicy', body)).status).toBe(400);
});
