import type { Reference } from '../registers/reference.ts';
import { acceptCommand } from './accept.ts';
import { isOfficer } from './asker.ts';
import type { Asker, Office } from './office.ts';
import { type Accepted, isRefusal, type Outcome } from './outcome.ts';
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
}

/**
 * Marks a file as proof of identity and destroys it now that it was checked, for the officer and deputies: it goes from
 * the folder and from the record's own list; its digest and the method stay as an act (s. 30; only what is necessary is
 * kept, s. 4). Deleting the mail that brought it is proposed, never done. Refuses the original message itself.
 */
export const destroyIdentityProof = async (
  office: Office,
  asker: Asker,
  { reference, file, method }: ProofChecked,
): Promise<Outcome<ProofDestroyedView>> => {
  const record = isOfficer(asker) ? present(office, reference) : undefined;
  const piece = record && piecesOf(record.ledger).find(({ name }) => name === file);
  if (!record || !piece?.digest) return { refused: 'notFound' };
  if (piece.kind !== 'attachment') return { refused: 'gaps', gaps: [{ gap: 'proof.original' }] };
  const accepted = act(office, asker, reference, 'destroyProof', { proofDigest: piece.digest, proofMethod: method });
  if (isRefusal(accepted)) return accepted;
  const removed = await office.caseFiles.removeEvidence(reference, file);
  if (removed.kind === 'later') return { refused: 'later' };
  return { digest: piece.digest, proposeMailbox: typeof record.state.messageId === 'string' };
};
