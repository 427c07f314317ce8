import * as fc from 'fast-check';
import { addDays } from '../../src/law/day.ts';
import { applicantCapacities, type DisclosureFacts, disclosureGaps } from '../../src/law/disclosure.ts';
import { requestTypes } from '../../src/law/request.ts';
import { closingGaps, destructionGaps, endingGaps, grantGaps } from '../../src/law/request-guards.ts';
import type { RequestHandling } from '../../src/law/request-handling.ts';
import { iso } from './iso.ts';

const proven: DisclosureFacts = {
  identityMethod: 'documentSeen',
  identityOn: iso('2026-11-24'),
  identityBy: 'Personne A',
  capacity: 'personConcerned',
  thirdPersonsChecked: true,
};
const received = iso('2026-11-22');
const access: RequestHandling = { type: 'access', receivedOn: received };
const refusedDeletion: RequestHandling = {
  type: 'deletion',
  receivedOn: received,
  answer: { sentOn: iso('2026-12-01'), outcome: 'refused' },
};

const gapsOf = (gaps: readonly { readonly gap: string }[]): readonly string[] => gaps.map(({ gap }) => gap);

describe('art. 30 : rien de personnel avant l’identité et la qualité', () => {
  test('method, day, by whom and capacity are recorded first', () => {
    expect(gapsOf(disclosureGaps({}))).toEqual([
      'identityMethod',
      'identityOn',
      'identityBy',
      'capacity',
      'capacityProof',
      'thirdPersonsChecked',
    ]);
    expect(disclosureGaps(proven)).toEqual([]);
  });

  test('whoever is not the person concerned proves the capacity as well', () => {
    for (const capacity of applicantCapacities.filter((one) => one !== 'personConcerned')) {
      expect(gapsOf(disclosureGaps({ ...proven, capacity }))).toEqual(['capacityProof']);
      expect(disclosureGaps({ ...proven, capacity, capacityProof: 'Lettres de vérification' })).toEqual([]);
    }
  });

  test('access, portability and rectification are guarded; a paper copy of the policy is not', () => {
    for (const type of requestTypes)
      expect(grantGaps({ type }).length > 0).toBe(!['policyPaperCopy', 'consentWithdrawal'].includes(type));
  });
});

test('art. 33 : aucun frais sans montant approximatif annoncé', () => {
  expect(gapsOf(disclosureGaps({ ...proven, charge: 12 }))).toEqual(['chargeTold']);
  expect(disclosureGaps({ ...proven, charge: 12, chargeToldOn: received })).toEqual([]);
});

test('a reply in part names the search lines that are still open', () => {
  expect(gapsOf(grantGaps({ ...proven, type: 'access', linesOpen: 1 }))).toEqual(['openLinesNamed']);
  expect(grantGaps({ ...proven, type: 'access', linesOpen: 1, openLinesNamed: true })).toEqual([]);
});

describe('closing a request', () => {
  test('needs the reply, and what the decision brought with it', () => {
    expect(gapsOf(closingGaps(access))).toEqual(['reply']);
    const rectified = { type: 'rectification', receivedOn: received } as const;
    const granted = { ...rectified, answer: { sentOn: iso('2026-12-01'), outcome: 'granted' } } as const;
    expect(gapsOf(closingGaps(granted))).toEqual(['copySent', 'recipientsTold']);
    expect(closingGaps({ ...granted, copySentOn: received, recipientsToldOn: received })).toEqual([]);
  });

  test('is not possible while search lines are open or help that was asked for is owed', () => {
    const part = { ...access, answer: { sentOn: iso('2026-12-01'), outcome: 'partlyGranted' } } as const;
    expect(gapsOf(closingGaps({ ...part, linesOpen: 1 }))).toEqual(['linesClosed']);
    expect(gapsOf(closingGaps({ ...part, helpAskedOn: iso('2026-12-02') }))).toEqual(['helpGiven']);
    expect(closingGaps(part)).toEqual([]);
    expect(gapsOf(closingGaps({ ...part, linesUnsearched: 1 }))).toEqual(['unsearchedPart']);
    expect(closingGaps({ ...part, linesUnsearched: 1, restRefused: true })).toEqual([]);
  });

  test('art. 28.1, art. 22, énoncé 61 : attestation, cessation et copie postée', () => {
    const granted = (type: RequestHandling['type']): RequestHandling => ({
      type,
      receivedOn: received,
      answer: { sentOn: received, outcome: 'granted' },
    });
    expect(gapsOf(closingGaps(granted('deindex')))).toEqual(['attestationSent']);
    expect(gapsOf(closingGaps(granted('consentWithdrawal')))).toEqual(['useCeased']);
    expect(gapsOf(closingGaps(granted('policyPaperCopy')))).toEqual(['paperPosted']);
  });

  test('without a reply needs a reason, the person’s words for a withdrawal, the other reference for a duplicate', () => {
    expect(gapsOf(endingGaps({ ending: 'withdrawn' }))).toEqual(['reason', 'personsWords']);
    expect(gapsOf(endingGaps({ ending: 'duplicateOf', reason: 'x' }))).toEqual(['otherReference']);
    expect(endingGaps({ ending: 'registeredInError', reason: 'x' })).toEqual([]);
  });
});

describe('art. 36 : la destruction', () => {
  test('is refused while a request runs, and the copy comes before the erasure', () => {
    const erasure: RequestHandling = { type: 'erasureOnObjection', receivedOn: received };
    expect(gapsOf(destructionGaps({ requests: [access, erasure], today: received }))).toEqual([
      'copyFirst',
      'recourseEnded',
    ]);
    const copied = { ...access, answer: { sentOn: iso('2026-11-30'), outcome: 'granted' } } as const;
    expect(destructionGaps({ requests: [copied, erasure], today: iso('2026-12-01') })).toEqual([]);
  });

  test('is refused until the recourse of a refusal has ended', () => {
    const on = (day: string) => gapsOf(destructionGaps({ requests: [refusedDeletion], today: iso(day) }));
    expect(on('2026-12-31')).toEqual(['recourseEnded']);
    expect(on('2027-01-01')).toEqual([]);
    const filed = { ...refusedDeletion, disagreement: { filedOn: iso('2026-12-20') } };
    expect(gapsOf(destructionGaps({ requests: [filed], today: iso('2029-01-01') }))).toEqual(['recourseEnded']);
  });

  test('is never possible within thirty days of a refusal, whatever day it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 30 }), (n, after) => {
        const sentOn = addDays(iso('1990-01-01'), n);
        const refused = { ...refusedDeletion, receivedOn: sentOn, answer: { sentOn, outcome: 'refused' } } as const;
        return destructionGaps({ requests: [refused], today: addDays(sentOn, after) }).length > 0;
      }),
      { numRuns: 20_000 },
    );
  });
});
