import { microFuture } from '../../src/company/micro-future.ts';
import { createLetters } from '../../src/documents/letters.ts';
import { lettersFor } from '../../src/use-cases/letters-for.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { prepareLetter } from '../../src/use-cases/prepare-letter.ts';
import { present } from '../../src/use-cases/present.ts';
import { recordSending } from '../../src/use-cases/record-sending.ts';
import { must } from './must.ts';
import { doing, gapsOf } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let trial: ReturnType<typeof testOffice>;
let officer: ReturnType<typeof doing>;
let reference: string;
const today = '2026-11-22';

beforeEach(() => {
  trial = testOffice(tenantInMemory().port, '2026-11-22T15:00:00.000Z', undefined, createLetters(microFuture));
  officer = doing(trial);
});
afterEach(() => trial.close());

const asOfficer = () => trial.as('oid-officer');
const did = (verb: string, input: Readonly<Record<string, unknown>>) => officer.done(verb, input, reference);
const state = () => present(trial.office, reference)?.state ?? {};
const offered = () => must(lettersFor(trial.office, asOfficer(), reference)).offered.map(({ name }) => name);
const prepare = (letter: string, extras: Readonly<Record<string, string>> = {}) =>
  prepareLetter(trial.office, asOfficer(), { reference, letter, extras });
const refusedFor = async (letter: string, extras: Readonly<Record<string, string>> = {}) => {
  const outcome = await prepare(letter, extras);
  return isRefusal(outcome) ? gapsOf(outcome) : [];
};
/** Prepares a letter and records that it left today. */
const leaves = async (letter: string, extras: Readonly<Record<string, string>> = {}) => {
  const { digest, text } = must(await prepare(letter, extras));
  must(await recordSending(trial.office, asOfficer(), { reference, digest, day: today, means: 'email' }));
  await perform(trial.office, reference);
  return text;
};

describe('a supplement', () => {
  beforeEach(async () => {
    ({ reference } = officer.done('reportIncident', {
      scenario: 'lostDevice',
      kinds: ['name'],
      persons: { about: 4 },
    }));
    did('open', {});
    did('describe', { circumstances: 'Un appareil volé.', informationConcerned: 'Noms.', occurred: { day: today } });
    did('assess', { officerConsultedOn: today, conclusion: 'yes', rationale: 'Renseignements sensibles.' });
    did('recordMeasures', { measures: 'Appareil effacé.', measuresTakenOn: today });
    did('prepareCommissionNotice', {
      personsInQuebec: { about: 3 },
      personsNoticePlan: 'Une lettre à chacun.',
      authoritiesOutside: 'none',
    });
    expect(offered()).not.toContain('commissionSupplement');
    did('recordNotices', { commissionNoticeOn: today });
  });

  test('Règl., art. 4 : il ne dit à la Commission que ce qui a changé, et son envoi règle le complément', async () => {
    expect(offered()).not.toContain('commissionSupplement');
    did('describe', {
      circumstances: 'Deux appareils volés.',
      informationConcerned: 'Noms.',
      occurred: { day: today },
    });
    expect(offered()).toContain('commissionSupplement');
    const text = await leaves('commissionSupplement');
    expect(text).toContain('Deux appareils volés.');
    expect(text).toMatch(/article\s4 du Règlement/);
    expect(text).toContain('Les circonstances et la cause (article\u00A03, 4°)');
    expect(text).not.toContain('Le nombre de personnes');
    expect(state()).toMatchObject({ supplementSentOn: today });
    expect(state().supplementSince).toBeUndefined();
  });

  test('one for a fact that no item holds says that fact, or is refused for want of it', async () => {
    did('noteNewFact', { supplementSince: today });
    expect(await refusedFor('commissionSupplement')).toEqual(['letter.newFacts']);
    expect(await leaves('commissionSupplement', { newFacts: 'L’appareil est retrouvé.' })).toContain('retrouvé');
  });

  test('names nobody, for it may become public', async () => {
    did('noteNewFact', { supplementSince: today });
    expect(await refusedFor('commissionSupplement', { newFacts: 'Écrit à a@exemple.example' })).toEqual([
      'letter.identity.email',
    ]);
  });

  test('to the persons, once they were told, says what is new and what they can do', async () => {
    expect(offered()).not.toContain('personsSupplement');
    did('preparePersonsNotice', { advice: ['general'] });
    did('recordNotices', { personsNoticeOn: today, personsToNotify: { about: 4 }, personsNotified: { about: 4 } });
    expect(await refusedFor('personsSupplement', { addressee: 'Personne D' })).toEqual(['letter.newFacts']);
    const text = await leaves('personsSupplement', { addressee: 'Personne D', newFacts: 'Un numéro y était aussi.' });
    expect(text).toContain('- Un numéro y était aussi.');
    expect(text).toContain('- Gardez cet avis.');
  });
});

describe('an answer that left', () => {
  const refusal = {
    ground: 'affectProceedings',
    established: ['proceedingsConcerned'],
    offered: ['restOfTheInformation'],
    reasons: 'Les notes serviront de preuve.',
  };

  beforeEach(() => {
    ({ reference } = officer.done('enterRequest', {
      type: 'access',
      receivedOn: '2026-11-10',
      means: 'email',
      requester: 'Personne A',
      requesterAddress: 'a@exemple.example',
    }));
    did('proveIdentity', {
      identityMethod: 'replyFromAddressOnFile',
      identityOn: '2026-11-12',
      identityBy: 'Personne C',
      capacity: 'personConcerned',
    });
    did('prepareDecision', { thirdPersonsChecked: true, linesOpen: { about: 1 }, openLinesNamed: true });
  });

  const inPart = () => did('answerRequest', { answeredOn: '2026-11-15', outcome: 'partlyGranted' });

  test('in part has its rest: what more is given, or where nothing more was found, and the request is answered', async () => {
    expect(offered()).not.toContain('restOfAnswer');
    inPart();
    expect(offered()).toContain('restOfAnswer');
    expect(await refusedFor('restOfAnswer')).toEqual(expect.arrayContaining(['grant.complete', 'letter.searched']));
    did('followUpRequest', { linesOpen: { about: 0 } });
    expect(await refusedFor('restOfAnswer')).toEqual(['letter.searched']);
    const text = await leaves('restOfAnswer', { searched: 'Sage 50' });
    expect(text).toContain('Ce que nous avons cherché sans rien trouver de plus');
    expect(text).toContain('15 novembre 2026');
    expect(state()).toMatchObject({ outcome: 'granted', answeredOn: today });
  });

  test('whose rest is refused has the four elements of s. 34 in that letter, or none leaves', async () => {
    inPart();
    did('followUpRequest', { linesOpen: { about: 0 } });
    const { reasons: _, ...bare } = refusal;
    did('prepareDecision', bare);
    const extras = { communicated: 'Vos échanges', withheld: 'Notes, page 2 (art. 39, 2°)' };
    expect(await refusedFor('restOfAnswer', extras)).toEqual(expect.arrayContaining(['refusal.reasons']));
    did('prepareDecision', { reasons: refusal.reasons });
    const text = await leaves('restOfAnswer', extras);
    expect(text).toMatch(/Les motifs du refus[\s\S]*Vos recours et leur délai/);
    expect(state()).toMatchObject({ outcome: 'partlyGranted', remediesTold: true, answeredOn: today });
  });

  test('is superseded by a letter that says why, what is decided now, and the remedies; nothing of the former carries over', async () => {
    did('prepareDecision', {
      linesOpen: { about: 0 },
      ...refusal,
      provisionNamed: true,
      remediesTold: true,
      timeLimitTold: true,
    });
    did('answerRequest', { answeredOn: '2026-11-15', outcome: 'refused' });
    expect(await refusedFor('supersedingDecision', { communicated: 'Tout' })).toContain('letter.newOutcome');
    did('prepareSuperseding', { outcome: 'granted', supersededBecause: 'La procédure est terminée.' });
    expect(state()).toMatchObject({ outcome: 'refused', reasons: refusal.reasons });
    expect(await refusedFor('supersedingDecision')).toEqual(['letter.communicated']);
    const text = await leaves('supersedingDecision', { communicated: 'Vos notes de 2025' });
    expect(text).toContain('La procédure est terminée.');
    expect(text).not.toContain(refusal.reasons);
    expect(text).toMatch(/article\s43/);
    expect(state()).toMatchObject({ outcome: 'granted', answeredOn: today });
    for (const gone of ['reasons', 'ground', 'nextDecision']) expect(state()[gone]).toBeUndefined();
    expect(present(trial.office, reference)?.ledger.at(-2)).toMatchObject({
      verb: 'supersedeDecision',
      why: 'La procédure est terminée.',
    });
  });

  test('and a new refusal lacks none of its elements', async () => {
    did('prepareDecision', { linesOpen: { about: 0 } });
    did('answerRequest', { answeredOn: '2026-11-15', outcome: 'granted' });
    did('prepareSuperseding', { outcome: 'refused', supersededBecause: 'Une procédure est née.' });
    expect(await refusedFor('supersedingDecision')).toEqual(
      expect.arrayContaining(['refusal.reasons', 'refusal.provisionNamed']),
    );
    did('prepareSuperseding', { outcome: 'refused', supersededBecause: 'Une procédure est née.', ...refusal });
    expect(await leaves('supersedingDecision')).toMatch(/Les motifs du refus[\s\S]*De l’aide pour comprendre/);
    expect(state()).toMatchObject({ outcome: 'refused', ground: 'affectProceedings', timeLimitTold: true });
  });
});
