import { microFuture } from '../../src/company/micro-future.ts';
import { createLetters } from '../../src/documents/letters.ts';
import { requestTypes } from '../../src/law/request.ts';
import { words } from '../../src/locales/index.ts';
import { gapInWords } from '../../src/locales/say-gaps.ts';
import type { LetterOffer } from '../../src/ports/letters.ts';
import { actForm } from '../../src/use-cases/act-form.ts';
import { lettersFor } from '../../src/use-cases/letters-for.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { prepareLetter } from '../../src/use-cases/prepare-letter.ts';
import { must } from './must.ts';
import { doing } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

const today = '2026-11-22';

let trial: ReturnType<typeof testOffice>;
let officer: ReturnType<typeof doing>;
beforeEach(() => {
  trial = testOffice(tenantInMemory().port, '2026-11-22T15:00:00.000Z', undefined, createLetters(microFuture));
  officer = doing(trial);
});
afterEach(() => trial.close());

const asker = () => trial.as('oid-officer');
const offered = (reference: string): readonly LetterOffer[] =>
  must(lettersFor(trial.office, asker(), reference)).offered;
const placesIn = (reference: string, letter: string) =>
  offered(reference)
    .find(({ name }) => name === letter)
    ?.missing.map(({ gap, where }) => [gap, where]);

/** A request received by post of which nothing is known but its type. */
const request = (type: string): string =>
  officer.done('enterRequest', { type, receivedOn: today, means: 'post' }).reference;
const incident = (): string => {
  const { reference } = officer.done('reportIncident', { scenario: 'wrongRecipient' });
  officer.view(reference);
  return reference;
};

test('a letter to nobody in particular asks for its addressee and says where, and leaves to whom the officer names', async () => {
  const reference = request('access');
  const refused = await prepareLetter(trial.office, asker(), { reference, letter: 'acknowledgement' });
  const gaps = isRefusal(refused) ? (refused.gaps ?? []) : [];
  const said = (language: 'fr' | 'en') => gaps.map((gap) => gapInWords(words(language), gap, (day) => day));
  expect(said('fr')).toEqual(['Il manque à qui la lettre s’adresse. À saisir plus bas.']);
  expect(said('en')).toEqual(['Missing: to whom the letter is addressed. Enter it below.']);
  expect(offered(reference).find(({ name }) => name === 'acknowledgement')?.asks).toContain('addressee');
  const extras = { addressee: 'Personne A' };
  const made = must(await prepareLetter(trial.office, asker(), { reference, letter: 'acknowledgement', extras }));
  expect(made.text).toContain('Personne A');
});

test('an addressee whom the record names is not asked for again', () => {
  const input = { type: 'access', receivedOn: today, means: 'post', requester: 'Personne A' };
  const { reference } = officer.done('enterRequest', input);
  for (const { name, asks } of offered(reference))
    if (name !== 'thirdPartyConsultation') expect(asks).not.toContain('addressee');
});

test('what an act enters is said with its act and field, in both languages', () => {
  const reference = request('source');
  const gap = offered(reference)
    .find(({ name }) => name === 'sourceAnswer')
    ?.missing.find((one) => one.gap === 'source.source');
  if (!gap) throw new Error('nothing missing');
  const said = (language: 'fr' | 'en') => gapInWords(words(language), gap, (day) => day).replaceAll('\u00A0', ' ');
  const { verbs, requests } = words('fr').registers;
  expect(said('fr')).toContain(`À saisir : « ${verbs.prepareDecision} », champ « ${requests.columns.sourceNamed} ».`);
  expect(said('en')).toContain(`Enter it in “${words('en').registers.verbs.prepareDecision}”, field “`);
});

test('a new decision is entered where it is prepared, not over the one that was sent', () => {
  const reference = request('access');
  officer.done('prepareDecision', { linesOpen: { about: 0 } }, reference);
  officer.done(
    'proveIdentity',
    { identityMethod: 'callBack', identityOn: today, identityBy: 'Personne B', capacity: 'personConcerned' },
    reference,
  );
  officer.done('prepareDecision', { thirdPersonsChecked: true }, reference);
  officer.done('answerRequest', { answeredOn: today, outcome: 'granted' }, reference);
  expect(placesIn(reference, 'supersedingDecision')).toContainEqual([
    'letter.newOutcome',
    { verb: 'prepareSuperseding', register: 'requests', column: 'outcome' },
  ]);
});

test('an item that two columns make up is entered in the one that is empty', () => {
  const reference = incident();
  officer.done('describe', { persons: { about: 3 } }, reference);
  const where = { verb: 'prepareCommissionNotice', register: 'incidents', column: 'personsInQuebec' };
  expect(placesIn(reference, 'commissionNotice')).toContainEqual(['commissionNotice.personsAndInQuebec', where]);
});

/** A record of each register that letters serve, of which next to nothing is known. */
const bare = (): readonly string[] => [
  ...requestTypes.map(request),
  incident(),
  officer.done('registerComplaint', { subject: 'collection', receivedOn: today, means: 'post' }).reference,
  doing(trial, 'oid-a').done('reportMinor', { told: 'Un formulaire.' }).reference,
  officer.done('publishPolicy', {
    ...{ number: '2.0', effectiveOn: '2027-01-01', languages: ['fr', 'en'] },
    ...{ publishedOnSite: true, noticeMeans: ['web', 'email'] },
  }).reference,
];

test('everything that a letter lacks says where it is entered, and that act has the field', () => {
  for (const reference of bare()) {
    for (const { name, asks, missing } of offered(reference)) {
      for (const { gap, where } of missing) {
        if (where === undefined) throw new Error(`${reference} ${name}: ${gap} is entered nowhere`);
        if (where === 'letter') expect(asks).not.toEqual([]);
        else {
          const form = must(actForm(trial.office, asker(), { reference, verb: where.verb }));
          expect([gap, Object.keys(form.columns)]).toEqual([gap, expect.arrayContaining([where.column])]);
        }
      }
    }
  }
});
