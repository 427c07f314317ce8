import { microFuture } from '../../src/company/micro-future.ts';
import { createLetters } from '../../src/documents/letters.ts';
import { parseDay } from '../../src/law/day.ts';
import type { Letter, LetterRecord } from '../../src/ports/letters.ts';

/** A day that must be one. */
export const dayOf = (text: string) => {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`No day: ${text}`);
  return day;
};

/** A request received on 22 November 2026: the policy's date is 12 December, the statute's 22 December. */
export const given: LetterRecord = {
  reference: 'REQ-2026-7KQ4M2',
  register: 'requests',
  state: { type: 'access', stage: 'received', requester: 'Personne A', receivedOn: '2026-11-22' },
  language: 'fr',
  today: dayOf('2026-11-23'),
  officer: {
    name: 'Personne C',
    title: 'Responsable de la protection des renseignements personnels',
    email: 'privacy@exemple.example',
    phone: '514-555-0100',
  },
  extras: {},
};

/** The record with some of its columns changed. */
export const having = (change: LetterRecord['state'], one: LetterRecord = given): LetterRecord => ({
  ...one,
  state: { ...one.state, ...change },
});

/** The request without a date of the statute: a type that no section gives a limit. */
export const promised = (one: LetterRecord): LetterRecord => having({ type: 'consentWithdrawal' }, one);

const needed = [undefined, 'none', 'identity', 'precision', 'identity, precision'];

/** Every way in which the acknowledgement can stand. */
export const ways: readonly LetterRecord[] = (['fr', 'en'] as const).flatMap((language) =>
  [given, promised(given)].flatMap((one) =>
    ['2026-11-23', '2026-12-15', '2027-01-04'].flatMap((today) =>
      needed.map((needs) => ({
        ...one,
        language,
        today: dayOf(today),
        extras: needs === undefined ? {} : { needs },
      })),
    ),
  ),
);

export const letters = createLetters(microFuture);

/** The letter, which must be one. */
export const produced = async (name: string, one: LetterRecord): Promise<Letter> => {
  const made = await letters.produce(name, one);
  if (made === undefined || 'missing' in made)
    throw new Error(`${name}, missing: ${made?.missing.map(({ gap }) => gap).join(', ') ?? 'no such letter'}`);
  return made.letter;
};

/** What stops a letter, by name; empty when nothing does. */
export const stopping = async (name: string, one: LetterRecord): Promise<readonly string[]> => {
  const made = await letters.produce(name, one);
  return made !== undefined && 'missing' in made ? made.missing.map(({ gap }) => gap) : [];
};

export const written = (one: LetterRecord): Promise<Letter> => produced('acknowledgement', one);
