import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { Language } from '../ports/kept.ts';
import type { PersonsRead } from '../ports/persons-lists.ts';
import { type ListedPerson, numbersOf } from '../registers/persons-list.ts';
import type { Reference } from '../registers/reference.ts';
import { acceptCommand } from './accept.ts';
import { isOfficer } from './asker.ts';
import { base64 } from './base64.ts';
import type { Asker, Office } from './office.ts';
import { isRefusal, type Outcome, type Refusal } from './outcome.ts';
import { type Present, present } from './present.ts';
import { listsOf } from './verbs/persons.ts';
import type { FileView } from './views/copies-view.ts';
import type { PersonsTaken, PersonsView } from './views/persons-view.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An incident whose persons may be listed: for the officer, the deputies and the command line. */
export const incidentFor = (office: Office, asker: Asker, reference: Reference): Present | undefined => {
  const record = isOfficer(asker) || asker.role === 'greffe' ? present(office, reference) : undefined;
  return record?.register === 'incidents' ? record : undefined;
};

export const gapOf = (gap: string): Refusal => ({ refused: 'gaps', gaps: [{ gap: `persons.${gap}` }] });

const languageOf = ({ state }: Present): Language => (state.language === 'en' ? 'en' : 'fr');

/** How far the notices have come, in numbers. */
export const personsView = (office: Office, asker: Asker, reference: Reference): Outcome<PersonsView> => {
  const record = incidentFor(office, asker, reference);
  if (!record) return { refused: 'notFound' };
  const today = formatDay(montrealDay(office.now()));
  const line = listsOf(record.state).at(-1);
  if (line?.listDigest === undefined) return { reference, today };
  const [listed = 0, sent = 0, returned = 0, unreachable = 0] = [
    line.listCount,
    line.listSent,
    line.listReturned,
    line.listUnreachable,
  ].map((count) => (count !== undefined && 'about' in count ? count.about : 0));
  const left = listed - sent + returned;
  return { reference, today, list: { digest: line.listDigest, listed, sent, returned, unreachable, left } };
};

/** The persons of the list that stands; none where none was filed. Refuses one that is no longer what was kept. */
export const listedIn = async (office: Office, record: Present): Promise<readonly ListedPerson[] | Refusal> => {
  const line = listsOf(record.state).at(-1);
  if (line?.listFile === undefined) return [];
  const found = await office.caseFiles.readEvidenceBytes(record.reference, line.listFile);
  if (found.kind === 'later') return { refused: 'later' };
  if (found.kind === 'notFound' || office.sha256(found.item) !== line.listDigest) return gapOf('changed');
  const read = await office.copies.persons.read(found.item, montrealDay(office.now()));
  return 'persons' in read ? read.persons : gapOf('changed');
};

/**
 * Keeps a list: its spreadsheet, written anew so that it holds nothing but what serves to notify, goes to the folder
 * first, then an act cites it by name and digest with its numbers. The same list again is one act.
 */
export const keepList = async (
  office: Office,
  asker: Asker,
  record: Present,
  { persons, why }: { readonly persons: readonly ListedPerson[]; readonly why?: string | undefined },
): Promise<Outcome<PersonsView>> => {
  const { reference } = record;
  const content = await office.copies.persons.write(persons, languageOf(record));
  const digest = office.sha256(content);
  if (listsOf(record.state).at(-1)?.listDigest === digest) return personsView(office, asker, reference);
  const file = `personnes-${digest.slice(0, 8)}.xlsx`;
  const { listed, sent, returned, unreachable, lastSentOn } = numbersOf(persons);
  const input = {
    listFile: file,
    listDigest: digest,
    listCount: { about: listed },
    listSent: { about: sent },
    listReturned: { about: returned },
    listUnreachable: { about: unreachable },
    ...(lastSentOn === undefined ? {} : { lastSentOn }),
    ...(why === undefined || why.trim() === '' ? {} : { why }),
  };
  const kept = await office.caseFiles.putEvidence(reference, file, content);
  if (kept.kind === 'later') return { refused: 'later' };
  const accepted = acceptCommand(office, {
    id: office.sha256(`${reference}|notePersons|${listsOf(record.state).length}|${JSON.stringify(input)}`),
    verb: 'notePersons',
    actor: { oid: asker.oid, role: asker.role, name: asker.name },
    receivedAt: office.now(),
    reference,
    input,
    language: asker.language,
  });
  return isRefusal(accepted) ? accepted : personsView(office, asker, reference);
};

const refusedRead = (
  read: Exclude<PersonsRead, { readonly persons: readonly ListedPerson[] }>,
): PersonsTaken | Refusal => ('lines' in read ? { lines: read.lines } : gapOf(read.unreadable));

/** A list that is handed in; `why` where it says less than the record does. */
export interface PersonsGiven {
  readonly reference: Reference;
  readonly content: Uint8Array;
  readonly why?: string | undefined;
}

/**
 * Takes a list of persons from a spreadsheet, for the officer and deputies: whole, or not at all with every line that
 * must be corrected. Refuses a file that is no workbook, or one that could do harm.
 */
export const takePersons = async (
  office: Office,
  asker: Asker,
  { reference, content, why }: PersonsGiven,
): Promise<Outcome<PersonsTaken>> => {
  const record = incidentFor(office, asker, reference);
  if (!record) return { refused: 'notFound' };
  const read = await office.copies.persons.read(content, montrealDay(office.now()));
  return 'persons' in read ? keepList(office, asker, record, { persons: read.persons, why }) : refusedRead(read);
};

/** The list that stands as a spreadsheet, or an empty one to be filled in. */
export const personsFile = async (
  office: Office,
  asker: Asker,
  { reference, empty }: { readonly reference: Reference; readonly empty?: boolean | undefined },
): Promise<Outcome<FileView>> => {
  const record = incidentFor(office, asker, reference);
  if (!record) return { refused: 'notFound' };
  const persons = empty ? [] : await listedIn(office, record);
  if ('refused' in persons) return persons;
  const content = await office.copies.persons.write(persons, asker.language);
  const name = persons.length === 0 ? '' : `-${reference}`;
  const fileName = asker.language === 'fr' ? `personnes-a-aviser${name}.xlsx` : `persons-to-notify${name}.xlsx`;
  return { fileName, contentType: xlsxType, content: base64([content]) };
};
