import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import { verifyChain } from '../ledger/chain.ts';
import { fold } from '../ledger/fold.ts';
import type { ZipPart } from '../ports/copies.ts';
import type { FiledRecord, Piece } from '../ports/filed-record.ts';
import { registerOf } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import { acceptCommand } from './accept.ts';
import { isOfficer } from './asker.ts';
import { base64 } from './base64.ts';
import { filedParts } from './filed-parts.ts';
import { wholeLedger } from './ledger-at.ts';
import type { Asker, Office } from './office.ts';
import { type Accepted, isRefusal, type Outcome } from './outcome.ts';
import { piecesOf } from './pieces.ts';
import { type Present, present } from './present.ts';
import type { CaseFileCopyView } from './views/copies-view.ts';

type ReadPiece = FiledRecord['pieces'][number] & { readonly content?: Uint8Array };

/** A whole case file as a zip, with what is wrong in it by name. */
export interface CaseFileCopy {
  readonly fileName: string;
  readonly content: Uint8Array;
  readonly digest: string;
  readonly record: FiledRecord;
}

/** Reads a file again and holds it against the digest that the ledger cites. */
const readPiece = async (office: Office, reference: Reference, piece: Piece): Promise<ReadPiece | 'later'> => {
  const read = await office.caseFiles.readEvidenceBytes(reference, piece.name);
  if (read.kind === 'later') return 'later';
  if (read.kind === 'notFound') return { ...piece, found: piece.destroyed ? 'destroyed' : 'missing' };
  const isSame = piece.digest === undefined || office.sha256(read.item) === piece.digest;
  return { ...piece, found: isSame ? 'same' : 'changed', size: read.item.byteLength, content: read.item };
};

const readAll = async (office: Office, reference: Reference, pieces: readonly Piece[]) => {
  const read: ReadPiece[] = [];
  for (const piece of pieces) {
    const one = await readPiece(office, reference, piece);
    if (one === 'later') return 'later';
    read.push(one);
  }
  return read;
};

const filed = async (office: Office, asker: Asker, record: Present) => {
  const { reference, register } = record;
  const ledger = record.indexed?.ledger ?? record.ledger;
  const whole = await wholeLedger(office, reference, ledger);
  if (whole === 'later') return 'later';
  const acts = whole === 'lost' ? ledger : whole;
  const read = await readAll(office, reference, piecesOf(acts));
  if (read === 'later') return 'later';
  const state = fold(acts);
  const { stage: _, sealed: __, ...values } = state;
  const pieces = read.map(({ content: _content, ...piece }) => piece);
  const about: FiledRecord = {
    reference,
    register,
    language: asker.language,
    madeOn: formatDay(montrealDay(office.now())),
    state: values,
    ledger: acts,
    ledgerLost: whole === 'lost',
    chainHolds: verifyChain(ledger, office.sha256).ok && (whole === 'lost' || verifyChain(acts, office.sha256).ok),
    parts: filedParts(register, { state, pieces }),
    pieces,
  };
  return { about, read };
};

/**
 * The whole case file in one zip, for the officer, the deputies and the command line: index and ledger as pages and as
 * JSON, and every file of the folder, held against its digest while it is written. What is missing or changed is named
 * and the rest leaves all the same; that it left is an act of the record. `later` when SharePoint does not answer: then nothing leaves.
 */
export const caseFileCopy = async (
  office: Office,
  asker: Asker,
  reference: Reference,
): Promise<Outcome<CaseFileCopy>> => {
  const record = isOfficer(asker) || asker.role === 'greffe' ? present(office, reference) : undefined;
  if (!record || !registerOf(record.register).listed) return { refused: 'notFound' };
  const found = await filed(office, asker, record);
  if (found === 'later') return { refused: 'later' };
  const { about, read } = found;
  const inFolder: readonly ZipPart[] = read.flatMap(({ name, content }) =>
    content === undefined ? [] : [{ name: `pieces/${name}`, content }],
  );
  const content = await office.copies.zip([...(await office.copies.caseFile(about)), ...inFolder]);
  const digest = office.sha256(content);
  const noted = note(office, asker, reference, digest);
  return isRefusal(noted) ? noted : { fileName: `${reference}.zip`, content, digest, record: about };
};

const note = (
  office: Office,
  { language, oid, role, name }: Asker,
  reference: Reference,
  copyDigest: string,
): Accepted =>
  acceptCommand(office, {
    id: `${reference}|noteCaseFileCopy|${office.randomness(16)}`,
    verb: 'noteCaseFileCopy',
    actor: { oid, role, name },
    receivedAt: office.now(),
    reference,
    input: { copyDigest },
    language,
  });

/** The same for a page. */
export const handCaseFile = async (
  office: Office,
  asker: Asker,
  reference: Reference,
): Promise<Outcome<CaseFileCopyView>> => {
  const copy = await caseFileCopy(office, asker, reference);
  if (isRefusal(copy)) return copy;
  const { record, content, fileName, digest } = copy;
  const those = (kind: 'changed' | 'missing') => record.pieces.filter(({ found }) => found === kind);
  return {
    fileName,
    contentType: 'application/zip',
    content: base64([content]),
    digest,
    missing: record.parts.filter(({ there }) => !there).map(({ part }) => part),
    changed: those('changed').map(({ name: file }) => file),
    gone: those('missing').map(({ name: file }) => file),
  };
};
