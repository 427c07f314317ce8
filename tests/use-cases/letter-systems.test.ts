import { microFuture } from '../../src/company/micro-future.ts';
import { createLetters } from '../../src/documents/letters.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { systemsForLetters } from '../../src/use-cases/letter-systems.ts';
import { lettersFor } from '../../src/use-cases/letters-for.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { samples } from '../documents/sample-letters.ts';
import { doing } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let trial: ReturnType<typeof testOffice>;
let officer: ReturnType<typeof doing>;
beforeEach(() => {
  trial = testOffice(tenantInMemory().port, '2026-11-22T15:00:00.000Z', undefined, createLetters(microFuture));
  officer = doing(trial);
});
afterEach(() => trial.close());

const system = (key: string) => systemsForLetters(trial.office).find((one) => one.key === key);
/** What the answer to a request for information still lacks of the record and the register. */
const lacking = (): readonly string[] => {
  const input = { type: 'information', receivedOn: '2026-11-22', means: 'post', requester: 'Personne A' };
  const { reference } = officer.done('enterRequest', input);
  const view = lettersFor(trial.office, trial.as('oid-officer'), reference);
  const offers = isRefusal(view) ? [] : view.offered;
  return offers.find(({ name }) => name === 'informationAnswer')?.missing.map(({ gap }) => gap) ?? ['no such letter'];
};
const exchange = {
  system: 'exchangeOnline',
  kinds: ['email'],
  purposes: ['payment'],
  accessBy: ['management'],
  keptMonths: { about: 24 },
  provider: 'Fournisseur Y',
};

test('a system that nobody entered stands as the company names it', () => {
  const named = microFuture.systems.find(({ key }) => key === 'exchangeOnline');
  expect(system('exchangeOnline')).toMatchObject({ inUse: true, provider: named?.provider });
});

test('what the officer enters in the register goes before what the company says', () => {
  officer.done('enterSystem', exchange);
  expect(system('exchangeOnline')).toMatchObject({
    inUse: true,
    kinds: ['email'],
    keptMonths: 24,
    provider: 'Fournisseur Y',
  });
});

test('a retired system is no longer in use, and its name stays', async () => {
  const { reference } = officer.done('enterSystem', exchange);
  officer.done('retireSystem', { why: 'Remplacé.' }, reference);
  await performWaiting(trial.office);
  expect(system('exchangeOnline')).toMatchObject({ inUse: false, name: { fr: expect.any(String) } });
});

test('an answer lacks what neither the register nor the company says, and no more once the officer enters it', () => {
  const told = ['letter.categories', 'letter.access', 'letter.retention'];
  expect(lacking()).toEqual(expect.arrayContaining(told));
  officer.done('enterSystem', exchange);
  expect(lacking().filter((gap) => told.includes(gap))).toEqual([]);
});

test('the answer itself speaks of the systems in use as they were entered, and of no other', async () => {
  officer.done('enterSystem', exchange);
  const { state } = samples.informationAnswer;
  const systems = systemsForLetters(trial.office).map((one) => ({ ...one, inUse: one.key === 'exchangeOnline' }));
  const made = await trial.office.letters.produce('informationAnswer', {
    ...samples.informationAnswer,
    extras: {},
    state,
    systems,
  });
  const text = made && 'letter' in made ? made.letter.text : JSON.stringify(made);
  expect(text).toContain('Fournisseur Y');
  expect(text).toMatch(/24\smois/);
  expect(text).not.toContain('Intuit');
});
