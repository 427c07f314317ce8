import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { words } from '../../src/locales/index.ts';
import { buttonsIn, inputsIn, isReceipt, type Json, referenceIn, textIn } from './card-reading.ts';
import { type OfficeParts, openParts } from './parts.ts';
import type { Part } from './process.ts';
import { readRegister } from './register-check.ts';
import { type CardSeen, type Pressed, reportFormFor } from './teams-person.ts';

const { refusals } = words('fr').registers;
const typed = {
  scenario: 'lostDevice',
  told: 'Ordinateur portable oublié dans le train de 17 h.',
  persons_about: '12',
};
const inAMonth = (): string => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

let parts: OfficeParts;
let server: Part;
let form: CardSeen;

const formOf = async (key: string): Promise<CardSeen> => {
  const found = await reportFormFor(parts.as(key), 'signaler un incident');
  if (found === undefined) throw new Error('No form');
  return found;
};

const handIn = (inputs: Json = typed): Promise<Pressed> => parts.as('staff1').press(form, 'reportIncident', inputs);

const fiveTimes = (): Promise<readonly Pressed[]> => Promise.all(Array.from({ length: 5 }, () => handIn()));

const restart = async (settings = {}): Promise<void> => {
  await server.kill();
  server = await parts.server({ settings });
};

/** What a person reads on each of several receipts. */
const read = (pressed: readonly Pressed[]): readonly string[] => pressed.map(({ card }) => textIn(card));

const records = async (): Promise<readonly string[]> => {
  const { caseFiles, rows } = await readRegister(await parts.asApplication());
  expect(rows.map(({ reference }) => reference).toSorted()).toEqual(
    caseFiles.map(({ reference }) => reference).toSorted(),
  );
  return caseFiles.map(({ told }) => told);
};

beforeAll(async () => {
  parts = await openParts();
  server = await parts.server();
});
beforeEach(async () => {
  form = await formOf('staff1');
});
afterAll(async () => {
  await server?.stop();
  await parts?.close();
});

test('a card handed in five times at once, and five times after a kill, is one record with ten equal receipts', async () => {
  const before = (await records()).length;
  const atOnce = await fiveTimes();
  expect(atOnce.map(({ card }) => isReceipt(card))).toEqual(Array(5).fill(true));
  await restart();
  const afterwards = await fiveTimes();
  const texts = read([...atOnce, ...afterwards]);
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).toContain(String(referenceIn(atOnce[0]?.card)));
  expect(await records()).toHaveLength(before + 1);
});

test('a card handed in five times while the server is killed and started again is one record', async () => {
  const before = (await records()).length;
  const killed = Promise.all([fiveTimes(), restart()]);
  const [first] = await killed;
  const again = await fiveTimes();
  const references = [...first, ...again].flatMap(({ card }) => (isReceipt(card) ? [referenceIn(card)] : []));
  expect(references.length).toBeGreaterThanOrEqual(5);
  expect(new Set(references).size).toBe(1);
  expect(await records()).toHaveLength(before + 1);
});

/** A refusal says why, is no receipt, and gives back what was typed. */
const expectRefused = ({ card }: Pressed, because: keyof typeof refusals, told: string): void => {
  expect(isReceipt(card)).toBe(false);
  expect(textIn(card)).toContain(refusals[because]);
  expect(inputsIn(card)).toMatchObject({ told, scenario: 'lostDevice', persons_about: 12 });
};

test('the same card with other content is refused in words, with what was typed given back', async () => {
  expect(isReceipt((await handIn()).card)).toBe(true);
  const before = await records();
  const other = { ...typed, told: 'Autre chose que la première fois.' };
  expectRefused(await handIn(other), 'otherContent', other.told);
  expect(await records()).toEqual(before);
});

test('another person’s card is refused in words, with what was typed given back', async () => {
  const before = await records();
  const own = await formOf('manager');
  const stolen = buttonsIn(form.card).find(({ verb }) => verb === 'reportIncident')?.data;
  const refused = await parts.as('manager').press(own, 'reportIncident', typed, stolen ?? {});
  expectRefused(refused, 'notYours', typed.told);
  expect(await records()).toEqual(before);
});

test('a card that we never signed is refused in words, with what was typed given back', async () => {
  const before = await records();
  const forged = { ticket: `${btoa('{"id":"1","verb":"reportIncident"}')}.AAAA` };
  expectRefused(await parts.as('staff1').press(form, 'reportIncident', typed, forged), 'forged', typed.told);
  expect(await records()).toEqual(before);
});

test('an expired card is refused in words, with what was typed given back, and the form that comes back can be sent', async () => {
  const before = (await records()).length;
  await restart({ GREFFE_TODAY: inAMonth() });
  const refused = await handIn();
  expectRefused(refused, 'expired', typed.told);
  expect(await records()).toHaveLength(before);
  const fresh = { messageId: form.messageId, card: refused.card ?? {} };
  expect(isReceipt((await parts.as('staff1').press(fresh, 'reportIncident', typed)).card)).toBe(true);
  expect(await records()).toHaveLength(before + 1);
});
