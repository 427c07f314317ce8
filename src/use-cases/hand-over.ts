import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import { isLawProvisionId } from '../law/provisions.ts';
import type { ZipPart } from '../ports/copies.ts';
import type { Piece } from '../ports/filed-record.ts';
import type { Reference } from '../registers/reference.ts';
import type { Gap } from '../registers/register.ts';
import { acceptCommand } from './accept.ts';
import { isOfficer } from './asker.ts';
import { base64 } from './base64.ts';
import { lettersOf } from './letter-record.ts';
import type { Asker, Office } from './office.ts';
import { type Accepted, isRefusal, type Outcome, type Refusal } from './outcome.ts';
import { piecesOf } from './pieces.ts';
import { type Present, present } from './present.ts';
import type { HandOverView } from './views/copies-view.ts';

/** What is to be handed over: the letter, copies out of the folder, what is withheld, and the way it goes. */
export interface HandOverWanted {
  readonly reference: Reference;
  /** SHA-256 of the letter as it was produced, or as it was sent. */
  readonly letter: string;
  /** Names of files in the record's folder. */
  readonly files: readonly string[];
  readonly withheld: readonly { readonly passage: string; readonly provision: string }[];
  readonly means: string;
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A password of 120 bits, in groups that can be said over the telephone. */
const passwordFrom = (hex: string): string => {
  const bits = BigInt(`0x${hex}`);
  const all = Array.from({ length: 24 }, (_, place) => letters[Number((bits >> BigInt(place * 5)) & 31n)]).join('');
  return all.match(/.{4}/g)?.join('-') ?? all;
};

/** The digest of the letter that goes: as it was sent, where it was edited after it was produced. */
const letterOf = (record: Present, letter: string): string | undefined => {
  const line = lettersOf(record).find((one) => letter === one.letterDigest || letter === one.letterSentDigest);
  return line?.letterSentDigest ?? line?.letterDigest;
};

const lackOf = (record: Present, { letter, files, withheld }: HandOverWanted): readonly Gap[] => {
  const names = new Set(piecesOf(record.ledger).map(({ name }) => name));
  return [
    ...(letterOf(record, letter) === undefined ? [{ gap: 'handing.letter' }] : []),
    ...(files.every((name) => names.has(name)) ? [] : [{ gap: 'handing.file' }]),
    ...(withheld.every(({ provision }) => isLawProvisionId(provision)) ? [] : [{ gap: 'handing.provision' }]),
  ];
};

/** The bytes of the pieces, each still what its act cites. */
const read = async (
  office: Office,
  reference: Reference,
  pieces: readonly Piece[],
): Promise<readonly ZipPart[] | Refusal> => {
  const parts: ZipPart[] = [];
  for (const { name, digest } of pieces) {
    const found = await office.caseFiles.readEvidenceBytes(reference, name);
    if (found.kind === 'later') return { refused: 'later' };
    if (found.kind === 'notFound' || office.sha256(found.item) !== digest)
      return { refused: 'gaps', gaps: [{ gap: 'handing.file' }] };
    parts.push({ name, content: found.item });
  }
  return parts;
};

/**
 * Closes a letter, copies out of the folder and the list of what is withheld into one zip under AES-256, for the officer
 * and deputies. The password is made here, shown once, and kept nowhere; what went is an act: its digests and numbers.
 * Refuses without the letter, with a piece that is not what was filed, and for a passage without a known provision.
 */
export const handOver = async (
  office: Office,
  asker: Asker,
  wanted: HandOverWanted,
): Promise<Outcome<HandOverView>> => {
  const record = isOfficer(asker) ? present(office, wanted.reference) : undefined;
  if (!record) return { refused: 'notFound' };
  const gaps = lackOf(record, wanted);
  if (gaps.length > 0) return { refused: 'gaps', gaps };
  const letter = letterOf(record, wanted.letter);
  const pieces = piecesOf(record.ledger).filter(
    ({ name, digest, kind }) => wanted.files.includes(name) || (kind === 'letter' && digest === letter),
  );
  const parts = await read(office, record.reference, pieces);
  if ('refused' in parts) return parts;
  const on = formatDay(montrealDay(office.now()));
  const index = await office.copies.withheldIndex({
    reference: record.reference,
    language: record.state.language === 'en' ? 'en' : 'fr',
    on,
    passages: wanted.withheld,
  });
  const password = passwordFrom(office.randomness(15));
  const content = await office.copies.zip([...parts, index], password);
  const digest = office.sha256(content);
  const fileName = `${record.reference}-${on}.zip`;
  const accepted = note(office, asker, wanted, { fileName, digest, pieces });
  if (isRefusal(accepted)) return accepted;
  return { fileName, contentType: 'application/zip', content: base64([content]), digest, password };
};

const note = (
  office: Office,
  { oid, role, name, language }: Asker,
  { reference, means, withheld }: HandOverWanted,
  made: { readonly fileName: string; readonly digest: string; readonly pieces: readonly Piece[] },
): Accepted =>
  acceptCommand(office, {
    id: office.sha256(`${reference}|noteHandOver|${made.digest}`),
    verb: 'noteHandOver',
    actor: { oid, role, name },
    receivedAt: office.now(),
    reference,
    input: {
      handedFile: made.fileName,
      handedDigest: made.digest,
      handedCount: { about: made.pieces.length },
      withheldCount: { about: withheld.length },
      handedMeans: means,
      handedPieces: made.pieces.map(({ name: file, digest = '' }) => `${file} — SHA-256 ${digest}`).join('\n'),
    },
    language,
  });
