import type { ExportedView } from '../../src/use-cases/views/copies-view.ts';
import type { RegistersView } from '../../src/use-cases/views/registers-view.ts';
import type { CaseFileView } from '../../src/use-cases/views/views.ts';
import { type MailOffice, serveMailOffice } from './mail-office.ts';
import { people } from './people.ts';
import { type Person, whole } from './served-office.ts';

const requests = 60;
const pageSize = 50;
const dayMs = 86_400_000;

let served: MailOffice;
let references: readonly string[] = [];
let dismissed: readonly string[] = [];

/** Sixty requests, received on each of sixty days up to today: twenty days is what the policy promises. */
beforeAll(async () => {
  served = await serveMailOffice();
  const { office } = served.held;
  const today = Date.parse(office.now());
  const made: string[] = [];
  for (let place = 0; place < requests; place += 1) {
    const receivedAt = new Date(today - place * dayMs).toISOString();
    made.push(await served.register(people.officer, served.arrive(`acces-${place}`, receivedAt)));
  }
  references = made;
  dismissed = made.slice(10, 13);
  for (const reference of dismissed) {
    const file = (await (await served.ask(people.officer, 'open-case-file', { reference })).json()) as CaseFileView;
    const ticket = file.next.find(({ verb }) => verb === 'notARequest')?.ticket;
    const answer = await served.ask(people.officer, 'accept', { ticket, input: { why: 'Un essai.' } });
    if (!answer.ok) throw new Error(await answer.text());
  }
  await served.perform();
});
afterAll(() => served.close());

const page = async (question: object, person: Person = people.manager): Promise<RegistersView> => {
  const answer = await served.ask(person, 'registers', question);
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as RegistersView;
};

/** Every line of a question, page after page. */
const walk = async (
  question: object,
): Promise<{ readonly pages: readonly number[]; readonly lines: RegistersView['lines'] }> => {
  const [pages, lines]: [number[], RegistersView['lines'][number][]] = [[], []];
  for (let after: RegistersView['next'] | undefined; ; ) {
    const view = await page({ ...question, ...(after ? { after } : {}) });
    pages.push(view.lines.length);
    lines.push(...view.lines);
    after = view.next;
    if (!after) return { pages, lines };
  }
};

const open = (): readonly string[] => references.filter((reference) => !dismissed.includes(reference)).toSorted();
const inOrder = (values: readonly string[]): boolean =>
  values.every((value, at) => at === 0 || (values[at - 1] ?? '') <= value);

test.each(['due', 'newest'] as const)(
  'sorted by %s, the pages hold every open record once, in that order',
  async (sort) => {
    const { pages, lines } = await walk({ register: 'requests', sort });
    expect(pages).toEqual([pageSize, requests - dismissed.length - pageSize]);
    expect(lines.map(({ reference }) => reference).toSorted()).toEqual(open());
    const keys = lines.map(({ due, acceptedOn }) => (sort === 'due' ? (due ?? '9999') : acceptedOn));
    expect(inOrder(sort === 'due' ? keys : keys.toReversed())).toBe(true);
  },
);

test('what is due first stands first when nothing is said, of all registers', async () => {
  const asked = await page({});
  expect(asked).toEqual(await page({ sort: 'due', open: true }));
  expect(asked.lines[0]).toMatchObject({
    reference: references.at(-1),
    register: 'requests',
    type: 'access',
    late: true,
  });
});

test('a stage shows its own records; closed ones are shown when they are asked for', async () => {
  const received = await walk({ register: 'requests', stage: 'received' });
  expect(received.lines.map(({ reference }) => reference).toSorted()).toEqual(open());
  const closed = await walk({ register: 'requests', stage: 'notARequest', open: false });
  expect(closed.lines.map(({ reference }) => reference).toSorted()).toEqual(dismissed.toSorted());
  expect((await walk({ open: false })).lines).toHaveLength(dismissed.length);
  for (const stage of ['answered', 'noSuchStage'])
    expect((await page({ register: 'requests', stage })).lines).toEqual([]);
  expect((await page({ register: 'incidents' })).lines).toEqual([]);
});

test('what is late and what is due within seven days is counted as the lines say it', async () => {
  const { lines } = await walk({});
  const view = await page({});
  const soon = new Date(Date.parse(view.today) + 7 * dayMs).toISOString().slice(0, 10);
  const late = lines.filter(({ due = '9999' }) => due < view.today);
  const dueSoon = lines.filter(({ due = '9999' }) => due >= view.today && due <= soon);
  expect(lines.filter((line) => line.late)).toEqual(late);
  expect([view.late, view.dueSoon]).toEqual([late.length, dueSoon.length]);
  expect([late.length > 0, dueSoon.length > 0]).toEqual([true, true]);
  expect(view.counts).toEqual([
    { register: 'requests', stage: 'notARequest', records: dismissed.length },
    { register: 'requests', stage: 'received', records: open().length },
  ]);
});

test('a record shows its row and no more, and one that is no record nothing', async () => {
  const [reference = ''] = dismissed;
  const shown = await (await served.ask(people.manager, 'record', { reference })).json();
  expect(shown).toMatchObject({
    line: { reference, stage: 'notARequest' },
    values: { type: 'access', means: 'email' },
  });
  expect(JSON.stringify(shown)).not.toMatch(/Personne A|ailleurs|Acces|essai|message\.eml/);
  const nothing = await whole(await served.ask(people.manager, 'nothing', {}));
  for (const body of [{ reference: 'REQ-2026-ZZZZZZ' }, { reference: 'x' }, {}, { reference, oid: 'x' }])
    expect(await whole(await served.ask(people.manager, 'record', body))).toEqual(nothing);
});

test('a question that is none is answered like what does not exist, and never fails', async () => {
  const nothing = await whole(await served.ask(people.manager, 'nothing', {}));
  for (const body of [
    { register: 'office' },
    { sort: 'name' },
    { open: 'yes' },
    { after: { key: '2026-11-01' } },
    { after: { key: '2026-11-01', reference: 'x' } },
    { size: 1000 },
  ])
    expect([body, await whole(await served.ask(people.manager, 'registers', body))]).toEqual([body, nothing]);
  const beyond = { after: { key: '\uffff', reference: 'REQ-2026-ZZZZZZ' } };
  expect((await page(beyond)).lines).toEqual([]);
});

test('to staff the registers and their records are exactly what does not exist', async () => {
  const nothing = await whole(await served.ask(people.staffA, 'nothing', {}));
  for (const [verb, body] of [
    ['registers', {}],
    ['registers', { sort: 'name' }],
    ['record', { reference: references[0] }],
    ['record', { reference: 'REQ-2026-ZZZZZZ' }],
  ] as const)
    expect(await whole(await served.ask(people.staffA, verb, body))).toEqual(nothing);
});

test.each(['manager', 'direction', 'officer', 'deputy'] as const)('the registers are the same to %s', async (key) => {
  expect(await page({}, people[key])).toEqual(await page({}));
});

test('a copy of a register leaves by one press: whole for the officer, the rows for a manager, nothing for staff', async () => {
  const ask = (person: Person, body: object) => served.ask(person, 'exportRegister', body);
  const wanted = { register: 'requests', format: 'json' };
  const opened = async (person: Person) => {
    const view = (await (await ask(person, wanted)).json()) as ExportedView;
    return { view, copy: JSON.parse(Buffer.from(view.content, 'base64').toString('utf8')) };
  };
  const whole = await opened(people.officer);
  expect(whole.view).toMatchObject({ records: requests, contentType: 'application/json', lost: [], waiting: 0 });
  expect(whole.view.fileName).toMatch(/^requests-whole-\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.json$/);
  expect(whole.copy).toMatchObject({ scope: 'whole', seal: whole.view.seal, total: requests });
  const rows = await opened(people.manager);
  expect(rows.copy.scope).toBe('rows');
  expect(rows.copy.lines.every(({ values }: { values: object }) => !('requesterAddress' in values))).toBe(true);
  expect((await ask(people.staffA, wanted)).status).toBe(404);
  expect((await ask(people.officer, { register: 'office', format: 'json' })).status).toBe(404);
});
