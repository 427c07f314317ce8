import type { Reference } from '../registers/reference.ts';
import { acceptCommand } from './accept.ts';
import { isOfficer } from './asker.ts';
import type { Asker, Office } from './office.ts';
import { isRefusal, type Outcome } from './outcome.ts';
import { prepareLetter } from './prepare-letter.ts';
import { present } from './present.ts';

/** A reply draft that waits in the privacy mailbox; nothing was sent. */
export interface DraftedView {
  readonly draftId: string;
  readonly fileName: string;
}

/**
 * Prepares the acknowledgement of a request as a reply draft in the privacy mailbox, in the requester's language, with
 * the letter attached. The officer reads and sends it; no clock stops (s. 32: nothing but the Commission extends it).
 */
export const acknowledgeRequest = async (
  office: Office,
  asker: Asker,
  reference: Reference,
): Promise<Outcome<DraftedView>> => {
  const record = isOfficer(asker) ? present(office, reference) : undefined;
  if (record?.register !== 'requests') return { refused: 'notFound' };
  const prepared = await prepareLetter(office, asker, { reference, letter: 'acknowledgement', asReply: true });
  if (isRefusal(prepared)) return prepared;
  const { draftId = '', fileName } = prepared;
  const noted = note(office, asker, reference, draftId);
  return isRefusal(noted) ? noted : { draftId, fileName };
};

const note = (office: Office, { oid, role, name, language }: Asker, reference: Reference, draftId: string) =>
  acceptCommand(office, {
    id: office.sha256(`${reference}|acknowledge|${draftId}`),
    verb: 'acknowledge',
    actor: { oid, role, name },
    receivedAt: office.now(),
    reference,
    input: {},
    language,
  });
