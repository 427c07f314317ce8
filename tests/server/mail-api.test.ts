import { words } from '../../src/locales/index.ts';
import { claimsOf } from './issuer.ts';
import { type MailOffice, serveMailOffice } from './mail-office.ts';
import { people } from './people.ts';
import { type Person, whole } from './served-office.ts';

const dayMs = 86_400_000;
const receivedAt = '2026-11-20T14:00:00.000Z';

let served: MailOffice;
let message: string;
let reference: string;
let ticket: string;

beforeAll(async () => {
  served = await serveMailOffice();
  message = served.arrive('acces-1', receivedAt);
  ticket = (await served.about(people.officer, message)).choices[0]?.ticket ?? '';
  reference = await served.register(people.officer, message);
  await served.perform();
});
afterAll(() => served.close());

/** What only the officers have, asked about what exists, what does not, and what is no question. */
const questions = (): readonly (readonly [verb: string, body: unknown])[] => [
  ['about-message', { internetMessageId: message }],
  ['about-message', { internetMessageId: '<nobody@ailleurs.example>' }],
  ['about-message', { internetMessageId: '' }],
  ['about-message', {}],
  ['register-message', { ticket, type: 'access' }],
  ['register-message', { ticket, type: 'nothing' }],
  ['register-message', { ticket: 'x', type: 'access' }],
  ['register-message', { ticket }],
  ['add-mail', { internetMessageId: message, reference }],
  ['add-mail', { internetMessageId: message }],
  ['not-privacy', { internetMessageId: message }],
  ['not-privacy', {}],
  ['correct-suggestion', { internetMessageId: message, labels: ['complaint'] }],
  ['correct-suggestion', { internetMessageId: message, labels: [] }],
  ['undo-mail', { ticket, why: 'x' }],
  ['undo-mail', { ticket }],
  ['acknowledge', { reference }],
  ['acknowledge', { reference: 'REQ-2026-ZZZZZZ' }],
  ['acknowledge', { reference: 'no reference' }],
  ['acknowledge', {}],
  ['lettersFor', { reference }],
  ['prepareLetter', { reference, letter: 'identityRequest' }],
  ['prepareLetter', { reference }],
  ['recordSending', { reference, digest: 'f'.repeat(64), day: '2026-11-22', means: 'email' }],
];

const refusal = async (person: Person, verb: string, body: unknown): Promise<readonly unknown[]> => {
  const answer = await served.ask(person, verb, body);
  return [answer.status, await answer.json()];
};

const records = (): number => served.tenant.caseFiles().length + served.held.office.kept.waiting().length;

describe('mail is the officers’ alone', () => {
  test.each(['staffA', 'manager', 'direction'] as const)('to %s it is exactly what does not exist', async (key) => {
    const nothing = await whole(await served.ask(people[key], 'nothing', {}));
    expect(nothing).toMatchObject({ status: 404 });
    for (const [verb, body] of questions())
      expect([verb, body, await whole(await served.ask(people[key], verb, body))]).toEqual([verb, body, nothing]);
    expect(records()).toBe(1);
  });

  test('a guest’s token is refused like none at all, whatever is asked', async () => {
    const guest = `Bearer ${await served.issuer.sign({ ...claimsOf(people.staffA), acct: 1 })}`;
    const nothing = await whole(await fetch(served.address('/api/nothing'), { method: 'POST' }));
    expect(nothing).toMatchObject({ status: 401, body: '' });
    for (const [verb, body] of questions())
      expect(await whole(await served.ask(people.staffA, verb, body, { authorization: guest }))).toEqual(nothing);
  });
});

describe('a ticket of the pane', () => {
  test('that another officer got is refused, and to that other it is good', async () => {
    const id = served.arrive('acces-2', receivedAt);
    const own = (await served.about(people.deputy, id)).choices[0]?.ticket;
    const [status, body] = await refusal(people.officer, 'register-message', { ticket: own, type: 'access' });
    expect([status, body]).toEqual([404, { refused: 'notFound', message: words('fr').pages.messages.notFound }]);
    expect(served.mailbox.categories('acces-2')).toEqual([]);
    expect((await served.ask(people.deputy, 'register-message', { ticket: own, type: 'access' })).status).toBe(200);
  });

  test('that somebody changed is refused', async () => {
    const [text = '', mac = ''] = ticket.split('.');
    const other = { ...JSON.parse(atob(text)), about: '<other@ailleurs.example>' };
    for (const changed of [`${btoa(JSON.stringify(other))}.${mac}`, text, `${text}.`, 'x.y', '{}'])
      expect((await refusal(people.officer, 'register-message', { ticket: changed, type: 'access' }))[0]).toBe(404);
  });

  test('that is a week old is refused with its reason, which the pane has words for, and nothing is registered', async () => {
    const { office } = served.held;
    const id = served.arrive('acces-3', receivedAt);
    const old = (await served.about(people.officer, id)).choices[0]?.ticket;
    const { now } = office;
    const before = records();
    Object.assign(office, { now: () => new Date(Date.parse(now()) + 8 * dayMs).toISOString() });
    const said = await refusal(people.officer, 'register-message', { ticket: old, type: 'access' });
    Object.assign(office, { now });
    expect(said).toEqual([410, { refused: 'expired' }]);
    for (const language of ['fr', 'en'] as const)
      expect(words(language).registers.refusals.expired.length).toBeGreaterThan(20);
    expect([records(), served.mailbox.categories('acces-3')]).toEqual([before, []]);
  });

  test('of a report registers no mail, and one of a mail hands in nothing that the page says of it', async () => {
    const form = (await (await served.ask(people.officer, 'report-form', {})).json()) as { ticket: string };
    const crossed = await refusal(people.officer, 'register-message', { ticket: form.ticket, type: 'access' });
    expect(crossed[0]).toBe(404);
    const id = served.arrive('acces-4', receivedAt);
    const own = (await served.about(people.officer, id)).choices[0]?.ticket;
    const before = records();
    const input = { type: 'access', means: 'email', receivedOn: '2026-01-05', requester: 'Personne Z' };
    const answer = await served.ask(people.officer, 'accept', { ticket: own, input });
    expect([answer.ok, records()]).toEqual([false, before]);
  });

  test('with a type that is none is refused by the field', async () => {
    const id = served.arrive('acces-5', receivedAt);
    const own = (await served.about(people.officer, id)).choices[0]?.ticket;
    expect(await refusal(people.officer, 'register-message', { ticket: own, type: 'curiosity' })).toEqual([
      422,
      { refused: 'fields', faults: { type: { fault: 'notInList' } } },
    ]);
  });
});

test('the officer prepares an acknowledgement: a draft with its letter, and nothing is sent', async () => {
  const answer = await served.ask(people.officer, 'acknowledge', { reference });
  const said = await answer.json();
  expect([answer.status, said]).toEqual([
    200,
    { draftId: expect.any(String), fileName: expect.stringMatching(/\.docx$/) },
  ]);
  expect(served.mailbox.drafts.map(({ of }) => of)).toEqual(['acces-1']);
});

test('with a mailbox that does not answer, it says to try again', async () => {
  served.mailbox.silent(true);
  const said = await refusal(people.officer, 'about-message', { internetMessageId: message });
  served.mailbox.silent(false);
  expect(said).toEqual([503, { refused: 'later' }]);
});

describe('what the pane asks of a message that waits', () => {
  test('not privacy and its undo, a correction, and adding to a file, each by its own path', async () => {
    const id = served.arrive('acces-9', receivedAt);
    const said = async (verb: string, body: object): Promise<readonly unknown[]> => {
      const [status, answer] = await refusal(people.officer, verb, body);
      return [status, (answer as { undo?: string }).undo];
    };
    const [decided, undo] = await said('not-privacy', { internetMessageId: id });
    expect(decided).toBe(200);
    expect((await said('undo-mail', { ticket: undo, why: 'Erreur' }))[0]).toBe(200);
    expect((await said('correct-suggestion', { internetMessageId: id, labels: ['complaint'] }))[0]).toBe(200);
    expect(served.mailbox.categories('acces-9')).toEqual(['Greffe : plainte', 'Greffe : à trier']);
    expect((await said('add-mail', { internetMessageId: id, reference }))[0]).toBe(200);
    expect(served.mailbox.categories('acces-9')).toContain('Greffe : demande');
  });
});
