import type { Day } from '../law/day.ts';
import type { Language } from '../registers/language.ts';
import type { ListedPerson, PersonRefused } from '../registers/persons-list.ts';

/** Why a file as a whole is no list. */
export const listFaults = [
  'notXlsx',
  'protected',
  'macros',
  'formula',
  'tooLarge',
  'tooMany',
  'noHeading',
  'empty',
] as const;
export type ListFault = (typeof listFaults)[number];

/** A list as it was read: whole, or not at all — a person who is left out would not be told. */
export type PersonsRead =
  | { readonly persons: readonly ListedPerson[] }
  | { readonly lines: readonly [PersonRefused, ...PersonRefused[]] }
  | { readonly unreadable: ListFault; readonly at?: string };

/** Lists of persons to notify, as spreadsheets. */
export interface PersonsLists {
  /** Reads an XLSX that somebody made; headings in French or English, in any order. `today` in Montréal. */
  read(content: Uint8Array, today: Day): Promise<PersonsRead>;
  /** The same as an XLSX: empty to be filled in, or with what is known. */
  write(persons: readonly ListedPerson[], language: Language): Promise<Uint8Array>;
}
