import type { Piece } from '../ports/filed-record.ts';
import type { Reference } from '../registers/reference.ts';
import { filesIn, type MimePart, withoutFile } from '../triage/cut-part.ts';
import type { Office } from './office.ts';
import type { Refusal } from './outcome.ts';
import { piecesOf } from './pieces.ts';
import type { Present } from './present.ts';

/** A mail of the folder, byte for byte as its act cites it. */
export interface KeptMail {
  readonly piece: Piece;
  readonly content: Uint8Array;
}

/** A mail that is kept without the proof it carried: both names, and both digests. */
export interface Cut {
  readonly from: string;
  readonly fromDigest: string;
  readonly to: string;
  readonly toDigest: string;
}

const isMail = ({ name, kind }: Piece): boolean =>
  /\.eml$/i.test(name) && (kind === 'message' || kind === 'attachment');

/** The mails of a record's folder that are what their acts cite; `later` when SharePoint does not answer. */
export const mailsOf = async (office: Office, record: Present): Promise<readonly KeptMail[] | 'later'> => {
  const mails: KeptMail[] = [];
  for (const piece of piecesOf(record.ledger).filter((one) => isMail(one) && one.destroyed !== true)) {
    const found = await office.caseFiles.readEvidenceBytes(record.reference, piece.name);
    if (found.kind === 'later') return 'later';
    if (found.kind === 'found' && office.sha256(found.item) === piece.digest)
      mails.push({ piece, content: found.item });
  }
  return mails;
};

/** The files that a mail of the folder carries. */
export const attachedTo = (office: Office, { content }: KeptMail): readonly MimePart[] =>
  filesIn(content, office.sha256);

/** What stands in the mail where the proof stood. French first, for it is read outside of any page. */
const note = (digest: string, on: string): string =>
  [
    `Pièce d’identité détruite le ${on}, une fois vérifiée (P-39.1, art. 23 et 30). SHA-256 : ${digest}`,
    `Proof of identity destroyed on ${on}, once checked (P-39.1, ss. 23 and 30). SHA-256: ${digest}`,
    'Le reste du message est intact ; sa signature électronique ne tient plus. The rest of the message is as it came.',
  ].join('\r\n');

/**
 * Puts beside each mail that carries the proof the same mail without it, for an act to cite in its place; the mail that
 * carries it goes with that act. `later` when SharePoint does not answer: then nothing is changed.
 */
export const cutFrom = async (
  office: Office,
  reference: Reference,
  mails: readonly KeptMail[],
  { proof, on }: { readonly proof: string; readonly on: string },
): Promise<readonly Cut[] | Refusal> => {
  const cuts: Cut[] = [];
  for (const { piece, content } of mails) {
    const left = withoutFile(content, proof, note(proof, on), office.sha256);
    if (left === undefined) continue;
    const toDigest = office.sha256(left);
    const to = `${piece.name.replace(/(-sans-[0-9a-f]{8})?\.eml$/i, '')}-sans-${toDigest.slice(0, 8)}.eml`;
    const kept = await office.caseFiles.putEvidence(reference, to, left);
    if (kept.kind === 'later') return { refused: 'later' };
    cuts.push({ from: piece.name, fromDigest: piece.digest ?? '', to, toDigest });
  }
  return cuts;
};
