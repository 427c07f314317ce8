import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import { registerOf } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import { isOfficer } from './asker.ts';
import { lettersOf } from './letter-record.ts';
import type { Asker, Office } from './office.ts';
import type { Outcome } from './outcome.ts';
import { piecesOf } from './pieces.ts';
import { present } from './present.ts';
import { mintTicket } from './ticket.ts';
import { handingVerbs, handOversOf, proofsOf } from './verbs/handing.ts';
import type { HandingView } from './views/handing-view.ts';

/**
 * What may leave a case file and what has left it, for the officer and deputies: letters, files, closed files that were
 * made, and proofs of identity. Refuses anybody else as if the record did not exist.
 */
export const handingOf = (office: Office, asker: Asker, reference: Reference): Outcome<HandingView> => {
  const record = isOfficer(asker) ? present(office, reference) : undefined;
  if (!record || !registerOf(record.register).listed) return { refused: 'notFound' };
  const { register, state } = record;
  const destroyed = new Set(proofsOf(state).map(({ proofDigest }) => proofDigest));
  return {
    reference,
    register,
    today: formatDay(montrealDay(office.now())),
    handsOver: handingVerbs.some((verb) => verb.register === register || verb.alsoOn?.includes(register)),
    letters: lettersOf(record),
    files: piecesOf(record.ledger).flatMap(({ name, digest, kind, destroyed: gone }) =>
      digest === undefined ||
      gone ||
      destroyed.has(digest) ||
      kind === 'letter' ||
      kind === 'ledger' ||
      kind === 'persons'
        ? []
        : [{ name, digest, kind }],
    ),
    handOvers: handOversOf(state),
    proofs: proofsOf(state),
    cameByMail: typeof state.messageId === 'string',
    ticket: mintTicket(office, 'handing', asker.oid, reference),
  };
};
