import { microFuture } from '../../src/company/micro-future.ts';
import { createLetters } from '../../src/documents/letters.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import { lettersFor } from '../../src/use-cases/letters-for.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { type LetterWanted, prepareLetter } from '../../src/use-cases/prepare-letter.ts';
import { recordSending } from '../../src/use-cases/record-sending.ts';
import { mailboxInMemory } from './mailbox-in-memory.ts';
import { must } from './must.ts';
import { doing, gapsOf } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

const eml = `From: Personne A <personne.a@exemple.example>
To: privacy@exemple.example
Date: Sat, 21 Nov 2026 18:30:00 -0500
Message-ID: <acces-1@exemple.example>
Subject: Demande d'acces
Content-Type: text/plain; charset=utf-8

Bonjour, en vertu de l'article 27 de la Loi sur la protection des renseignements personnels dans le secteur privé,
je demande l'accès à tous les renseignements personnels que vous détenez à mon sujet.
Personne A
`;
const today = '2026-11-22';

let tenant: ReturnType<typeof tenantInMemory>;
let mailbox: ReturnType<typeof mailboxInMemory>;
let trial: ReturnType<typeof testOffice>;
let officer: ReturnType<typeof doing>;
beforeEach(() => {
  tenant = tenantInMemory();
  mailbox = mailboxInMemory();
  trial = testOffice(tenant.port, '2026-11-22T15:00:00.000Z', mailbox.port, createLetters(microFuture));
  officer = doing(trial);
});
afterEach(() => trial.close());

const asked = async (wanted: LetterWanted, who = 'oid-officer') => prepareLetter(trial.office, trial.as(who), wanted);
const sent = (reference: string, digest: string, given?: Readonly<Record<string, unknown>>, means = 'email') =>
  recordSending(trial.office, trial.as('oid-officer'), { reference, digest, day: today, means, given });
const stageOf = (reference: string) => officer.view(reference).stage;
const kept = (reference: string) => must(lettersFor(trial.office, trial.as('oid-officer'), reference));

/** A request whose mail is in the privacy mailbox. */
const mailed = (): string => {
  mailbox.arrive('m1', eml, '2026-11-22T04:30:00.000Z');
  const input = { type: 'access', receivedOn: '2026-11-21', means: 'email', requester: 'Personne A' };
  return officer.done('registerRequest', { ...input, language: 'fr', messageId: '<acces-1@exemple.example>' })
    .reference;
};
const entered = (type: string): string =>
  officer.done('enterRequest', { type, receivedOn: today, means: 'post', requester: 'Personne A' }).reference;
const incident = (): string => {
  const { reference } = officer.done('reportIncident', { scenario: 'wrongRecipient', occurred: { day: today } });
  officer.view(reference);
  return reference;
};

test('a letter to the person who wrote is a reply draft, and lies frozen in the folder with its digest', async () => {
  const reference = mailed();
  const made = must(await asked({ reference, letter: 'identityRequest' }));
  expect(mailbox.drafts.map(({ fileName, of }) => [fileName, of])).toEqual([[made.fileName, 'm1']]);
  const frozen = await tenant.port.readEvidence(reference, made.file);
  const bytes = Buffer.from(frozen.kind === 'found' ? frozen.item : '', 'latin1');
  expect(trial.office.sha256(bytes)).toBe(made.digest);
  expect(kept(reference).produced).toEqual([
    { letterName: 'identityRequest', letterFile: made.file, letterDigest: made.digest, letterPreparedOn: today },
  ]);
});

test('a letter to anybody else is never made a reply to the mail of the person who wrote', async () => {
  const reference = mailed();
  const extras = {
    addressee: 'Entreprise X',
    thirdPartyKind: 'commercial',
    informationDescribed: 'Une soumission.',
    answerBy: '2026-12-07',
  };
  const made = must(await asked({ reference, letter: 'thirdPartyConsultation', extras }));
  expect(made.draftId).toBeUndefined();
  expect(mailbox.drafts).toEqual([]);
  expect(made.text).not.toContain('Personne A');
});

test('a letter that lacks something is not produced; everything that is missing is named, and nothing is kept', async () => {
  const reference = entered('access');
  const refused = await asked({ reference, letter: 'fullRefusal' });
  expect(isRefusal(refused) ? gapsOf(refused) : []).toEqual([
    'refusal.reasons',
    'refusal.provisionNamed',
    'refusal.ground',
  ]);
  expect(kept(reference).produced).toEqual([]);
});

test('nobody but the officer and the deputies produces a letter, records one, or sees which may leave', async () => {
  const reference = entered('access');
  for (const who of ['oid-a', 'oid-manager', 'oid-direction']) {
    expect(await asked({ reference, letter: 'identityRequest' }, who)).toEqual({ refused: 'notFound' });
    expect(lettersFor(trial.office, trial.as(who), reference)).toEqual({ refused: 'notFound' });
    expect(
      await recordSending(trial.office, trial.as(who), { reference, digest: 'x', day: today, means: 'post' }),
    ).toEqual({
      refused: 'notFound',
    });
  }
  expect(isRefusal(await asked({ reference, letter: 'identityRequest' }, 'oid-deputy'))).toBe(false);
});

test('recording a refusal that left records the decision with it: provision, remedies and time limit told', async () => {
  const reference = entered('access');
  officer.done(
    'prepareDecision',
    {
      ground: 'affectProceedings',
      established: ['proceedingsConcerned'],
      offered: ['restOfTheInformation'],
      reasons: 'Une procédure est en cours.',
    },
    reference,
  );
  const { digest } = must(await asked({ reference, letter: 'fullRefusal' }));
  expect(stageOf(reference)).toBe('received');
  must(await sent(reference, digest));
  expect(stageOf(reference)).toBe('answered');
  expect(officer.view(reference).values).toMatchObject({ outcome: 'refused', answeredOn: today, provisionNamed: true });
  expect(kept(reference).produced).toMatchObject([{ letterSentOn: today, letterMeans: 'email' }]);
});

test('a sending of which a later act is refused notes nothing at all: neither that act, nor one before it', async () => {
  const reference = entered('access');
  const refusal = {
    ground: 'affectProceedings',
    established: ['proceedingsConcerned'],
    offered: ['restOfTheInformation'],
    reasons: 'Une procédure est en cours.',
  };
  officer.done('prepareDecision', refusal, reference);
  const { digest } = must(await asked({ reference, letter: 'fullRefusal' }));
  officer.done('prepareDecision', { ground: 'hinderInquiry' }, reference);
  const refused = await sent(reference, digest);
  expect(isRefusal(refused) ? gapsOf(refused) : []).toEqual([
    'refusal.internalSecurityOrAgency',
    'refusal.crimeOrStatutoryOffence',
  ]);
  expect(officer.view(reference).values).not.toHaveProperty('remediesTold');
  expect(kept(reference).produced[0]).not.toHaveProperty('letterSentOn');
  officer.done('prepareDecision', { ground: 'affectProceedings' }, reference);
  must(await sent(reference, digest));
  expect(stageOf(reference)).toBe('answered');
});

test('the same sending recorded twice is one; a digest of no letter of the record is refused', async () => {
  const reference = entered('access');
  const { digest } = must(await asked({ reference, letter: 'identityRequest' }));
  const first = must(await sent(reference, digest));
  expect(must(await sent(reference, digest))).toEqual(first);
  expect(await sent(reference, 'f'.repeat(64))).toEqual({ refused: 'notFound' });
});

test('an extension of a complaint moves its date with the words that the letter gave', async () => {
  const { reference } = officer.done('registerComplaint', {
    subject: 'communication',
    receivedOn: '2026-11-16',
    means: 'email',
    complainant: 'Personne B',
  });
  const extras = {
    extensionReasons: 'Un tiers doit répondre.',
    extensionProgress: 'Les journaux sont lus.',
    extensionNewDue: '2026-12-21',
  };
  const { digest } = must(await asked({ reference, letter: 'complaintExtension', extras }));
  must(await sent(reference, digest));
  expect(officer.view(reference).values).toMatchObject({ ...extras, extensionSentOn: today });
});

test('the notice to the Commission is not produced before its eleven items, and its sending is recorded by its own verb', async () => {
  const reference = incident();
  const refused = await asked({ reference, letter: 'commissionNotice' });
  expect(isRefusal(refused) ? gapsOf(refused) : []).toContain('commissionNotice.riskElements');
  officer.done(
    'describe',
    {
      circumstances: 'Un message à la mauvaise liste.',
      informationConcerned: 'Des courriels.',
      kinds: ['email'],
      persons: { about: 3 },
    },
    reference,
  );
  officer.done(
    'assess',
    { officerConsultedOn: today, conclusion: 'yes', rationale: 'Hameçonnage possible.' },
    reference,
  );
  officer.done('recordMeasures', { measures: 'Rappel du message.', measuresTakenOn: today }, reference);
  officer.done(
    'prepareCommissionNotice',
    { personsInQuebec: { about: 3 }, personsNoticePlan: 'Un courriel demain.', authoritiesOutside: 'none' },
    reference,
  );
  const offer = kept(reference).offered.find(({ name }) => name === 'commissionNotice');
  expect(offer).toMatchObject({ missing: [], becomesPublic: true });
  const { digest } = must(await asked({ reference, letter: 'commissionNotice' }));
  must(await sent(reference, digest));
  expect(officer.view(reference).values).toMatchObject({ commissionNoticeOn: today });
  expect(stageOf(reference)).toBe('notifying');
});

test('a sending that its verb refuses is not noted on the letter either', async () => {
  const reference = incident();
  officer.done(
    'describe',
    { circumstances: 'Un message à la mauvaise liste.', informationConcerned: 'Des courriels.', kinds: ['email'] },
    reference,
  );
  officer.done('recordMeasures', { measures: 'Rappel du message.', measuresTakenOn: today }, reference);
  const { digest } = must(await asked({ reference, letter: 'personsNotice', extras: { addressee: 'Personne D' } }));
  const refused = await sent(reference, digest);
  expect(isRefusal(refused) ? gapsOf(refused) : []).toEqual(['personsCount.toNotify', 'personsCount.notified']);
  expect(kept(reference).produced).not.toMatchObject([{ letterSentOn: today }]);
  must(await sent(reference, digest, { personsToNotify: { about: 3 }, personsNotified: { about: 3 } }));
  expect(kept(reference).produced).toMatchObject([{ letterSentOn: today }]);
});

test('a letter survives what is still on its way to SharePoint, and stays on the record when it is there', async () => {
  const reference = entered('access');
  must(await asked({ reference, letter: 'identityRequest' }));
  await performWaiting(trial.office);
  expect(kept(reference).produced).toHaveLength(1);
});

test('a mailbox or a folder that does not answer refuses for now, and nothing is noted', async () => {
  const reference = mailed();
  mailbox.silent(true);
  expect(await asked({ reference, letter: 'identityRequest' })).toEqual({ refused: 'later' });
  expect(kept(reference).produced).toEqual([]);
});
