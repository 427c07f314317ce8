import { createHash } from 'node:crypto';
import { type BotOnTrial, botOnTrial, carriedBy, elementsOf, textOn } from './bot-on-trial.ts';

/** The cards’ part of the list of what must be refused, by its numbers; `negative.test.ts` has the others. */
let trial: BotOnTrial;
beforeEach(async () => {
  trial = await botOnTrial();
});
afterEach(() => trial.close());

const officer = { oid: 'oid-officer' };
const form = async (from = {}) => carriedBy(await trial.say('incident', from), 'reportIncident');
const hand = async (entered: Record<string, unknown>, from = {}) =>
  (await trial.press('reportIncident', { ...(await form(from)), scenario: 'other', ...entered }, from)).card;
const referenceOn = (card: unknown): string => /INC-2026-[0-9A-Z]{6}/.exec(textOn(card))?.[0] ?? '';
const typedIn = (card: unknown, id: string) => elementsOf(card).find((element) => element.id === id)?.value;

/** The case file of a report with these words, as the officer reads it: its runs, which read no Markdown, and the rest. */
const readBack = async (told: string) => {
  const reference = referenceOn(await hand({ told }));
  const { card, text } = await trial.press('openCaseFile', { reference }, officer);
  const runs = elementsOf(card).filter(({ type }) => type === 'TextRun');
  const others = elementsOf(card).filter(({ type }) => type !== 'TextRun');
  const read = others.flatMap((element) => [element.text, element.title, element.label, element.value]);
  return { runs: runs.map((run) => String(run.text)).join('\n'), others: read.join('\n'), text, reference };
};

test('16 · a form made for another person: refused, and logged', async () => {
  const carried = await form({ oid: 'oid-other' });
  const { card } = await trial.press('reportIncident', { ...carried, scenario: 'other', told: 'Mots.' });
  expect(textOn(card)).toContain('préparé pour une autre personne');
  expect(trial.house.logged).toContainEqual({ event: 'refused', verb: '', because: 'notYours' });
  expect(trial.tenant.caseFiles()).toEqual([]);
});

test('17 · an expired form: it says so, and what was typed is given back', async () => {
  const carried = await form();
  trial.house.wait(8 * 24 * 3_600_000);
  const { card } = await trial.press('reportIncident', { ...carried, scenario: 'other', told: 'Mes mots.' });
  expect(textOn(card)).toContain('a expiré');
  expect(typedIn(card, 'told')).toBe('Mes mots.');
});

test('18 · the same form again: the same receipt, and one record', async () => {
  const entered = { ...(await form()), scenario: 'lostDevice' };
  const [first, again] = [await trial.press('reportIncident', entered), await trial.press('reportIncident', entered)];
  expect(referenceOn(again.card)).toBe(referenceOn(first.card));
  expect(trial.tenant.caseFiles()).toHaveLength(1);
});

test('19 · the same form with other content: refused, and the first stands', async () => {
  const carried = await form();
  await trial.press('reportIncident', { ...carried, scenario: 'other', told: 'Avant.' });
  const { card } = await trial.press('reportIncident', { ...carried, scenario: 'other', told: 'Après.' });
  expect(textOn(card)).toContain('avec un autre contenu');
  expect(trial.tenant.caseFiles()).toHaveLength(1);
  expect(JSON.stringify(trial.tenant.caseFiles())).toContain('Avant.');
});

test('20 · a role, a stage or anything else that the form does not ask for is left out', async () => {
  const extra = { role: 'officer', status: 'closed', stage: 'closed', conclusion: 'no', sample: true, oid: 'oid-x' };
  const state = trial.tenant.stateOf(referenceOn(await hand({ told: 'Mots.', ...extra })));
  expect(state.stage).toBe('reported');
  for (const key of ['role', 'status', 'conclusion', 'sample', 'oid']) expect(state).not.toHaveProperty(key);
  expect(trial.tenant.caseFiles()[0]?.ledger[0]).toMatchObject({ actor: { oid: 'oid-staff', role: 'staff' } });
});

test('21 · a verb that nobody knows leads to the menu', async () => {
  expect(textOn((await trial.press('dropTables', { ticket: 'x' })).card)).toContain('Ici, vous signalez');
});

test('22 · a link in somebody’s words is read as it was typed', async () => {
  const { runs, others } = await readBack('[OK](https://evil.example)');
  expect(runs).toContain('[OK](https://evil.example)');
  expect(others).not.toContain('evil.example');
});

test('23 · Markdown and HTML in somebody’s words are read as they were typed', async () => {
  const told = '**gras** _x_ # h `c` <b>h</b><img src=x onerror=alert(1)>';
  const { runs, others } = await readBack(told);
  expect(runs).toContain(told);
  expect(others).not.toContain('**gras**');
});

test('24 · a mention in somebody’s words mentions nobody', async () => {
  const { runs, text } = await readBack('<at>CEO</at> à l’aide');
  expect(runs).toContain('<at>CEO</at>');
  expect(text).not.toMatch(/"entities"|"mention"/);
});

test('25 · a date macro or a template in somebody’s words stays text', async () => {
  const template = ['$', '{$root.secret}'].join('');
  const { runs } = await readBack(`{{DATE(2026-01-01T00:00:00Z)}} ${template}`);
  expect(runs).not.toContain('{{');
  expect(runs.replaceAll('\u2060', '')).toContain(`{{DATE(2026-01-01T00:00:00Z)}} ${template}`);
});

test('26 · direction marks, zero-width characters, NUL and halves of characters are cleaned before they are kept', async () => {
  const { runs, reference } = await readBack('a\u202Eb\u200Bc\u0000d\uD800e');
  const told = String(trial.tenant.stateOf(reference).told);
  expect(told).toBe('abcd\uFFFDe');
  expect(runs).toContain(told);
  const [opening] = trial.tenant.caseFiles()[0]?.ledger ?? [];
  expect(opening?.hash).toMatch(/^[0-9a-f]{64}$/);
});

test('27 · 60,000 characters: the form does not take them, and the office says how many there were', async () => {
  const shown = elementsOf(await trial.say('incident')).find(({ id }) => id === 'told');
  expect(shown?.maxLength).toBe(6000);
  const card = await hand({ told: 'a'.repeat(60_000) });
  expect(textOn(card)).toContain('60\u00A0000 caractères');
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(28 * 1024);
});

test.each([
  ['2027-01-01', 'Cette date est dans l’avenir', 'This date is in the future'],
  ['1899-12-31', 'Cette date est trop ancienne', 'This date is too long ago'],
  ['2026-02-30', 'Cette date n’existe pas', 'This date does not exist'],
])('28 · the day %s: a fault at its field, in either language', async (day, french, english) => {
  const entered = { told: 'x', occurred_kind: 'day', occurred_day: day };
  expect(textOn(await hand(entered))).toContain(french);
  expect(textOn(await hand(entered, { locale: 'en-CA' }))).toContain(english);
  expect(trial.tenant.caseFiles()).toEqual([]);
});

test.each([{ scenario: 'invented' }, { kinds: 'name,invented' }, { system: 'invented' }])(
  '29 · a choice that is not in the list, %o: refused',
  async (entered) => {
    expect(textOn(await hand({ told: 'x', ...entered }))).toContain('Choisissez une réponse de la liste');
    expect(trial.tenant.caseFiles()).toEqual([]);
  },
);

test('the digest of evidence is of what was said, before anything is cleaned', async () => {
  const text = 'a\u202Eb';
  const messagePayload = { id: 'm', body: { contentType: 'text', content: text } };
  const opened = await trial.invoke('composeExtension/fetchTask', { messagePayload });
  const task = (opened.json as { task: { value: { card: { content: object } } } }).task.value.card.content;
  const data = { ...carriedBy(task, 'reportFromMessage'), scenario: 'lostDevice' };
  await trial.invoke('composeExtension/submitAction', { messagePayload, data });
  const [kept] = [...trial.tenant.evidence.values()].map((value) => Buffer.from(value, 'latin1'));
  expect(kept?.toString()).toContain(text);
  const [file] = trial.tenant.caseFiles();
  expect(trial.tenant.stateOf(file?.reference ?? '').evidenceDigest).toBe(
    createHash('sha256')
      .update(kept ?? '')
      .digest('hex'),
  );
});
