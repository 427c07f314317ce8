import type { ZipPart } from '../ports/copies.ts';
import type { Language } from '../ports/kept.ts';
import type { ListedPerson } from '../registers/persons-list.ts';
import type { Reference } from '../registers/reference.ts';
import { acceptCommand } from './accept.ts';
import { base64 } from './base64.ts';
import { withPlaces } from './gap-places.ts';
import { letterRecordOf } from './letter-record.ts';
import type { Asker, Office } from './office.ts';
import { isRefusal, type Outcome, type Refusal } from './outcome.ts';
import { gapOf, incidentFor, listedIn } from './persons-list.ts';
import type { Present } from './present.ts';
import { safeName } from './safe-name.ts';
import type { FileView } from './views/copies-view.ts';

/** Letters that one file holds: what is made in a few seconds, and can be carried. */
export const lettersAtOnce = 250;

/** The notices of a part of the list in one zip, and where the next part begins. */
export interface PersonsLettersView extends FileView {
  readonly digest: string;
  readonly letters: number;
  /** Place of the first person of the next part, from 1; absent with the last. */
  readonly next?: number;
}

const addressee = ({ name, address, email }: ListedPerson): string =>
  [name, ...(address === undefined ? (email ?? '').split('\n') : address.split('\n'))]
    .filter((line) => line !== '')
    .join('\n');

interface Numbered {
  readonly place: number;
  readonly person: ListedPerson;
}

/** One notice a person, each in their language; the first that lacks anything stops them all. */
const write = async (
  office: Office,
  record: Present,
  persons: readonly Numbered[],
): Promise<readonly ZipPart[] | Refusal> => {
  const parts: ZipPart[] = [];
  for (const { place, person } of persons) {
    const language: Language | undefined = person.language;
    const from = letterRecordOf(office, record, { language, extras: { addressee: addressee(person) } });
    const written = await office.letters.produce('personsNotice', from);
    if (written === undefined) return { refused: 'notFound' };
    if ('missing' in written) return { refused: 'gaps', gaps: written.missing };
    parts.push({
      name: `${String(place).padStart(4, '0')}-${safeName(person.name)}.docx`,
      content: written.letter.content,
    });
  }
  return parts;
};

const note = (
  office: Office,
  { oid, role, name, language }: Asker,
  reference: Reference,
  file: string,
  digest: string,
) =>
  acceptCommand(office, {
    id: office.sha256(`${reference}|prepareLetter|${file}|${digest}`),
    verb: 'prepareLetter',
    actor: { oid, role, name },
    receivedAt: office.now(),
    reference,
    input: { letterName: 'personsNotice', letterFile: file, letterDigest: digest },
    language,
  });

/** Those who are still to be notified, from a place of the list on. */
const leftFrom = (persons: readonly ListedPerson[], from: number): readonly Numbered[] =>
  persons
    .map((person, at) => ({ place: at + 1, person }))
    .filter(({ place, person }) => place >= from && (person.sentOn === undefined || person.returned === true));

/**
 * Prepares a notice for each person of the list who is still to be notified, for the officer and deputies: at most 250 at
 * a time, as docx files in one zip, frozen in the folder with its digest. Nothing is sent. Refuses with every element that
 * the notice lacks (Reg. s. 5).
 */
export const personsLetters = async (
  office: Office,
  asker: Asker,
  { reference, from = 1 }: { readonly reference: Reference; readonly from?: number | undefined },
): Promise<Outcome<PersonsLettersView>> => {
  const record = incidentFor(office, asker, reference);
  if (!record) return { refused: 'notFound' };
  const persons = await listedIn(office, record);
  if ('refused' in persons) return persons;
  if (persons.length === 0) return gapOf('noList');
  const left = leftFrom(persons, from);
  const [first, last] = [left[0], left.slice(0, lettersAtOnce).at(-1)];
  if (first === undefined || last === undefined) return gapOf('nobody');
  const parts = await write(office, record, left.slice(0, lettersAtOnce));
  if ('refused' in parts) {
    const gaps = withPlaces(office, asker, record)({ name: 'personsNotice', asks: [] }, parts.gaps ?? []);
    return parts.gaps ? { ...parts, gaps } : parts;
  }
  const content = await office.copies.zip(parts);
  const digest = office.sha256(content);
  const fileName = `avis-${reference}-${first.place}-${last.place}.zip`;
  const file = `${digest.slice(0, 8)}-${fileName}`;
  const kept = await office.caseFiles.putEvidence(reference, file, content);
  if (kept.kind === 'later') return { refused: 'later' };
  const noted = note(office, asker, reference, file, digest);
  if (isRefusal(noted)) return noted;
  const next = left[lettersAtOnce]?.place;
  const view = { fileName, contentType: 'application/zip', content: base64([content]), digest, letters: parts.length };
  return next === undefined ? view : { ...view, next };
};
