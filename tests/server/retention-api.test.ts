import type { RetentionView } from '../../src/use-cases/views/retention-view.ts';
import { type MailOffice, serveMailOffice } from './mail-office.ts';
import { people } from './people.ts';

let served: MailOffice;
beforeAll(async () => {
  served = await serveMailOffice();
});
afterAll(() => served.close());

test('the list of what has reached its time is the officer’s; for anybody else its address does not exist', async () => {
  const answer = await served.ask(people.officer, 'retention', {});
  expect(answer.status).toBe(200);
  expect((await answer.json()) as RetentionView).toMatchObject({ lines: [], more: false, houseMonths: { other: 12 } });
  for (const person of [people.manager, people.direction, people.staffA])
    expect((await served.ask(person, 'retention', {})).status).toBe(404);
});
