import { words } from '../locales/index.ts';
import type { Written } from '../ports/letters.ts';
import type { Gap } from '../registers/register.ts';
import { docxOf, docxType } from './docx.ts';
import { type LetterText, letterOf } from './letter.ts';
import { askedBy } from './letter-source.ts';
import { commonBlanks, commonCases } from './letters/every-letter.ts';
import { identitiesIn } from './letters/identities-in.ts';
import { type LetterName, letterKinds } from './letters/index.ts';
import type { LetterFacts } from './letters/kind.ts';

/** A letter's words from a record, or every gap that stops it: its guard's first, then its blanks, then an identity. */
export const draftLetter = (
  name: LetterName,
  facts: LetterFacts,
): { readonly letter: LetterText; readonly gaps: readonly Gap[] } => {
  const kind = letterKinds[name];
  const fills = { ...commonBlanks(kind), ...kind.blanks };
  const cases = { ...commonCases, ...kind.cases };
  const letter = letterOf(kind.file, facts.language, (asked) => fills[asked]?.(facts) ?? cases[asked]?.(facts));
  const guarded = kind.guard?.(facts) ?? [];
  // A guard that names the same thing says it better, with the provision that wants it.
  const isGuarded = (one: string): boolean => guarded.some(({ gap }) => gap.endsWith(`.${one}`));
  const blank = letter.missing.filter((one) => !isGuarded(one)).map((one) => ({ gap: `letter.${one}` }));
  const found = kind.public && letter.text !== undefined ? identitiesIn(letter.text, facts) : [];
  return { letter, gaps: [...guarded, ...blank, ...found.map((one) => ({ gap: `letter.identity.${one}` }))] };
};

/** A file name of plain letters, figures and dashes, from a title. */
const plainName = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * Produces a letter as a docx file from a record. Refuses with every missing element by name, each with the provision
 * that wants it where one does; a guard of the law, a blank and an identity in a public notice stop it alike. Undefined
 * where the letter does not serve the record's register, or its type of request.
 */
export const produceLetter = async (name: LetterName, facts: LetterFacts): Promise<Written | undefined> => {
  if (!serves(name, facts)) return undefined;
  const { letter, gaps } = draftLetter(name, facts);
  const [first, ...others] = gaps;
  if (first !== undefined) return { missing: [first, ...others] };
  if (letter.text === undefined) return undefined;
  const { language, reference, company } = facts;
  const title = `${words(language).letters.names[name]} ${reference}`;
  const file = { title, company: company.legalName, reference, language };
  const content = await docxOf(letter.blocks, file);
  const fileName = `${plainName(words(language).letters.names[name])}-${reference}.docx`;
  return { letter: { fileName, contentType: docxType, content, text: letter.text } };
};

/** Whether a letter is one of this record's register and type of request. */
export const serves = (name: LetterName, { register, state }: LetterFacts): boolean => {
  const { on, types } = letterKinds[name];
  return on.includes(register) && (types === undefined || types.some((type) => type === state.type));
};

/** Persons whom the officer names with the letter, where the record does not. */
const persons = ['addressee', 'personConcerned'] as const;

/** The blanks that a letter asks of the officer: those that its kind lets the officer give, and who is named nowhere. */
export const asksOf = (name: LetterName, facts: LetterFacts): readonly string[] => {
  const kind = letterKinds[name];
  const fills = { ...commonBlanks(kind), ...kind.blanks };
  const asked = new Set(Object.values(askedBy(kind.file, 'fr')).flat());
  const unnamed = persons.filter((one) => asked.has(one) && fills[one]?.({ ...facts, extras: {} }) === undefined);
  return [...unnamed, ...(kind.asks ?? [])];
};
