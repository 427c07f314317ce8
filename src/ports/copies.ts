import type { State } from '../ledger/fold.ts';
import type { CopyScope } from '../registers/copy-columns.ts';
import type { RegisterKey } from '../registers/index.ts';
import type { Language } from '../registers/language.ts';
import type { Reference } from '../registers/reference.ts';
import type { FiledRecord, FilePart } from './filed-record.ts';
import type { LetterRecord } from './letters.ts';
import type { PersonsLists } from './persons-lists.ts';

export const copyFormats = ['xlsx', 'csv', 'json', 'pdf'] as const;
export type CopyFormat = (typeof copyFormats)[number];

/** One record as a copy shows it. */
export interface CopyLine {
  readonly reference: Reference;
  readonly stage: string;
  /** Number and hash of the last act that it shows. */
  readonly acts: number;
  readonly head: string;
  /** The columns of the scope that are known. */
  readonly values: State;
}

/** A register as it stood at the end of a day. */
export interface RegisterCopy {
  readonly register: RegisterKey;
  readonly scope: CopyScope;
  /** `YYYY-MM-DD`, in Montréal. */
  readonly asOf: string;
  readonly lines: readonly CopyLine[];
}

/** How a copy is said: its language, the day it is made, and the hash over what it holds. */
export interface CopySaid {
  readonly language: Language;
  readonly madeOn: string;
  readonly seal: string;
  /** Texts of the copy for the Commission that name somebody, by reference: withheld, and said to be. */
  readonly withheld: Readonly<Record<Reference, readonly string[]>>;
  /** Records of the register that were destroyed when their time was up: they count, and are no line. */
  readonly destroyed?: number;
}

/** A file as it is written, piece after piece. */
export interface CopyFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A line of a file that is not taken, and why; `line` counts from 1, the heading included. */
export interface LineRefused {
  readonly line: number;
  readonly reference?: string;
  readonly column?: string;
  readonly because:
    | 'notAReference'
    | 'otherRegister'
    | 'twice'
    | 'unknownStage'
    | 'notInList'
    | 'notADay'
    | 'wrongKind';
}

/** What a file was found to hold. `seal` is what the file says of itself; CSV says nothing. */
export type CopyRead =
  | { readonly copy: RegisterCopy; readonly seal?: string; readonly refused: readonly LineRefused[] }
  | { readonly unreadable: 'notACopy' | 'unknownRegister' | 'noHeading' };

/** A zip, closed. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What leaves the registers and the case files, as files. */
export interface Copies {
  write(copy: RegisterCopy, said: CopySaid, format: CopyFormat): CopyFile;
  /** The JSON Schema of the open format, made from the columns. */
  schema(register: RegisterKey, scope: CopyScope): object;
  read(content: Uint8Array, fileName: string): Promise<CopyRead>;
  /** Whether a text of the copy for the Commission names or addresses somebody. */
  namesSomebody(text: string, record: LetterRecord): boolean;
  /** The index of a case file, its ledger in words, and both as JSON. */
  caseFile(record: FiledRecord): Promise<readonly FilePart[]>;
  /** Closes files into one zip; under AES-256 where a password is given. */
  zip(parts: readonly ZipPart[], password?: string): Promise<Uint8Array>;
  /** The list of what is withheld, as a page. */
  withheldIndex(given: WithheldIndex): Promise<FilePart>;
  /** Lists of persons to notify. */
  readonly persons: PersonsLists;
}

/** What a copy of information leaves out, passage by passage, and under which provision (ss. 34, 37 to 40). */
export interface WithheldIndex {
  readonly reference: Reference;
  readonly language: Language;
  readonly on: string;
  readonly passages: readonly { readonly passage: string; readonly provision: string }[];
}
