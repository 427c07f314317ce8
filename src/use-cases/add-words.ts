import type { Reference } from '../registers/reference.ts';
import { acceptCommand } from './accept.ts';
import type { Asker, Office } from './office.ts';
import type { Accepted } from './outcome.ts';

/**
 * Adds the words that came with a file to the person's own report. `ticket` is the offer's that asked: pressed twice, it
 * is one addition. Refuses what any addition is refused for: somebody else's report, a closed one, a forbidden number.
 */
export const addWords = (
  office: Office,
  { oid, role, name, language }: Asker,
  reference: Reference,
  { ticket, words }: { readonly ticket: string; readonly words: string },
): Accepted =>
  acceptCommand(office, {
    id: office.sha256(`${reference}|addInformation|${oid}|${ticket}|${words}`),
    verb: 'addInformation',
    actor: { oid, role, name },
    receivedAt: office.now(),
    reference,
    input: { added: words },
    language,
  });
