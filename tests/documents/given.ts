import { microFuture } from '../../src/company/micro-future.ts';
import { type Acknowledged, acknowledgement } from '../../src/documents/acknowledgement.ts';
import type { Letter } from '../../src/ports/letters.ts';

/** A request received on 22 November 2026: the policy's date is 12 December, the statute's 22 December. */
export const given: Acknowledged = {
  language: 'fr',
  reference: 'REQ-2026-7KQ4M2',
  type: 'access',
  requester: 'Personne A',
  receivedOn: '2026-11-22',
  today: '2026-11-23',
  policyDue: '2026-12-12',
  statutoryDue: '2026-12-22',
  officer: {
    name: 'Personne C',
    title: 'Responsable de la protection des renseignements personnels',
    email: 'privacy@exemple.example',
    phone: '514-555-0100',
  },
  company: 'MICRO-FUTURE',
};

/** The request without a date of the statute: a type that no section gives a limit. */
export const promised = ({ statutoryDue: _left, ...one }: Acknowledged): Acknowledged => ({
  ...one,
  type: 'consentWithdrawal',
});

/** Every way in which the letter can stand. */
export const ways: readonly Acknowledged[] = (['fr', 'en'] as const).flatMap((language) =>
  [given, promised(given)].flatMap((one) =>
    ['2026-11-23', '2026-12-15', '2027-01-04'].flatMap((today) =>
      [undefined, [false, false], [true, false], [false, true], [true, true]].map((needs) => ({
        ...one,
        language,
        today,
        ...(needs ? { needs: { identity: needs[0] === true, precision: needs[1] === true } } : {}),
      })),
    ),
  ),
);

/** The letter, which must be one. */
export const written = async (one: Acknowledged): Promise<Letter> => {
  const made = await acknowledgement(microFuture, one);
  if ('missing' in made) throw new Error(`Missing: ${made.missing.join(', ')}`);
  return made.letter;
};
