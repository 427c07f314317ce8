import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { Piece } from '../ports/filed-record.ts';
import type { Reference } from '../registers/reference.ts';
import { acceptCommand } from './accept.ts';
import { isOfficer } from './asker.ts';
import { attachedTo, cutFrom, type KeptMail, mailsOf } from './cut-proof.ts';
import type { Asker, Office } from './office.ts';
import { type Accepted, isRefusal, type Outcome, type Refusal } from './outcome.ts';
import { perform } from './perform.ts';
import { piecesOf } from './pieces.ts';
import { present } from './present.ts';
import type { ProofDestroyedView } from './views/copies-view.ts';

const act = (
  office: Office,
  asker: Asker,
  reference: Reference,
  verb: string,
  input: Readonly<Record<string, unknown>>,
): Accepted => {
  const { oid, role, name, language } = asker;
  if (!isOfficer(asker) || !present(office, reference)) return { refused: 'notFound' };
  return acceptCommand(office, {
    id: office.sha256(`${reference}|${verb}|${JSON.stringify(input)}`),
    verb,
    actor: { oid, role, name },
    receivedAt: office.now(),
    reference,
    input,
    language,
  });
};

/** That the password of a closed file went another way than the file: which way, and on which day. */
export interface PasswordSent {
  readonly reference: Reference;
  readonly digest: string;
  readonly means: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** Records it, for the officer and deputies. Refuses the way that the file went. */
export const recordPasswordSent = (office: Office, asker: Asker, { reference, digest, means, day }: PasswordSent) =>
  act(office, asker, reference, 'passwordSent', { handedDigest: digest, passwordMeans: means, passwordSentOn: day });

/** That the mail which brought a proof of identity was deleted from the mailbox, by the officer's own hand. */
export const recordProofLeftMailbox = (
  office: Office,
  asker: Asker,
  { reference, digest }: { readonly reference: Reference; readonly digest: string },
) => act(office, asker, reference, 'proofLeftMailbox', { proofDigest: digest });

/** A file of the record's folder that is a proof of identity, and how identity was checked with it. */
export interface ProofChecked {
  readonly reference: Reference;
  readonly file: string;
  readonly method: string;
  /** Of a mail: which of the files that it carries; needless where it carries one. */
  readonly attachment?: string | undefined;
}

const lacks = (gap: string): Refusal => ({ refused: 'gaps', gaps: [{ gap: `proof.${gap}` }] });

/** The digest of the proof: of the file itself, or of the one that a mail carries. */
const proofIn = (
  office: Office,
  piece: Piece,
  mails: readonly KeptMail[],
  attachment: string | undefined,
): string | Refusal => {
  const mail = mails.find((one) => one.piece.name === piece.name);
  if (mail === undefined) return piece.kind === 'attachment' ? (piece.digest ?? '') : lacks('original');
  const files = attachedTo(office, mail).filter(({ name }) => attachment === undefined || name === attachment);
  const [first, ...others] = new Set(files.map(({ digest }) => digest));
  if (first === undefined) return lacks('original');
  return others.length > 0 ? lacks('which') : first;
};

/**
 * Marks a file as proof of identity and destroys it now that it was checked, for the officer and deputies: it goes from
 * the folder, from the record's own list, and from each mail of the folder that carries it; such a mail is kept without
 * it, and the act says both digests. Its digest and the method stay (s. 30; only what is necessary is kept, s. 4).
 * Accepted once, it is done again until the folder holds it no more. Deleting the mail that brought it is proposed, never
 * done. Refuses an original message that carries nothing, or several files without saying which.
 */
export const destroyIdentityProof = async (
  office: Office,
  asker: Asker,
  { reference, file, method, attachment }: ProofChecked,
): Promise<Outcome<ProofDestroyedView>> => {
  const record = isOfficer(asker) ? present(office, reference) : undefined;
  const piece = record && piecesOf(record.ledger).find(({ name, destroyed }) => name === file && !destroyed);
  if (!record || !piece?.digest) return { refused: 'notFound' };
  const mails = await mailsOf(office, record);
  if (mails === 'later') return { refused: 'later' };
  const proof = proofIn(office, piece, mails, attachment);
  if (typeof proof !== 'string') return proof;
  const on = formatDay(montrealDay(office.now()));
  const cuts = await cutFrom(office, reference, mails, { proof, on });
  if ('refused' in cuts) return cuts;
  const proofCuts = cuts.map(({ from, fromDigest, to, toDigest }) => [from, fromDigest, to, toDigest].join(' | '));
  const input = {
    proofDigest: proof,
    proofMethod: method,
    ...(cuts.length > 0 ? { proofCuts: proofCuts.join('\n') } : {}),
  };
  const accepted = act(office, asker, reference, 'destroyProof', input);
  if (isRefusal(accepted)) return accepted;
  const done = await perform(office, reference);
  const view = { digest: proof, proposeMailbox: typeof record.state.messageId === 'string' };
  return done === 'done' ? view : { ...view, waiting: true };
};

/** The files that a mail of the folder carries, by name, so that one can be marked; for the officer and deputies. */
export const filesOfMail = async (
  office: Office,
  asker: Asker,
  { reference, file }: { readonly reference: Reference; readonly file: string },
): Promise<Outcome<{ readonly names: readonly string[] }>> => {
  const record = isOfficer(asker) ? present(office, reference) : undefined;
  if (!record) return { refused: 'notFound' };
  const mails = await mailsOf(office, record);
  if (mails === 'later') return { refused: 'later' };
  const mail = mails.find(({ piece }) => piece.name === file);
  return mail === undefined ? { refused: 'notFound' } : { names: attachedTo(office, mail).map(({ name }) => name) };
};
