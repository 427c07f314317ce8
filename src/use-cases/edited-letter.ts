import type { LetterLine } from '../registers/letter-columns.ts';
import type { Gap } from '../registers/register.ts';
import { letterRecordOf } from './letter-record.ts';
import type { Office } from './office.ts';
import { keptBeside, type LetterKept } from './prepare-letter.ts';
import type { Present } from './present.ts';

/** Bytes that a letter handed back may have; a letter has some tens of thousands. */
export const largestLetter = 180_000;

/** What was kept beside a letter when it was produced; undefined where nothing is. */
export const keptWith = async (
  { caseFiles }: Office,
  { reference }: Present,
  { letterFile = '' }: LetterLine,
): Promise<LetterKept | undefined | 'later'> => {
  const found = await caseFiles.readEvidence(reference, keptBeside(letterFile));
  if (found.kind === 'later') return 'later';
  if (found.kind === 'notFound') return undefined;
  return JSON.parse(found.item) as LetterKept;
};

/** A letter as it leaves or left, beside the one that was produced. */
export interface EditedLetter {
  readonly digest: string;
  /** As it is to lie in the folder: its name begins with its own digest. */
  readonly file: string;
  readonly content: Uint8Array;
  /** What the law wants in it and it no longer has. */
  readonly lacks: readonly Gap[];
}

/** What it is by its first bytes: a docx is an archive; whatever else it is, no name of a file may say more. */
const endingOf = (content: Uint8Array): string => {
  const begins = new TextDecoder('latin1').decode(content.subarray(0, 4));
  return begins.startsWith('PK') ? 'docx' : begins === '%PDF' ? 'pdf' : 'bin';
};

/** The file as it was sent, held against what was produced. Undefined where it is the same, byte for byte. */
export const editedLetter = async (
  office: Office,
  record: Present,
  line: LetterLine,
  kept: LetterKept | undefined,
  content: Uint8Array,
): Promise<EditedLetter | undefined> => {
  const digest = office.sha256(content);
  if (digest === line.letterDigest) return undefined;
  const from = letterRecordOf(office, record, { language: kept?.language, extras: kept?.extras });
  const name = (line.letterFile ?? '').replace(/^[0-9a-f]{8}-/, '').replace(/\.docx$/, '');
  return {
    digest,
    file: `${digest.slice(0, 8)}-${name}.${endingOf(content)}`,
    content,
    lacks: await office.letters.lacks(line.letterName ?? '', from, kept?.text ?? '', content),
  };
};
