import type { Act } from '../ledger/act.ts';
import type { KeptCommand } from '../ports/kept.ts';
import type { Reference } from '../registers/reference.ts';
import { putEvidence } from './evidence.ts';
import type { Office } from './office.ts';
import { verbOf } from './verbs/index.ts';

/**
 * Brings a record's folder to where the acts about to be written say it is: what they cite is put there, then what they
 * destroy is taken out. A command that waits is done again until both are, so that no act says of a file that it is kept
 * or destroyed before it is, and an interruption anywhere is made good. `later` when SharePoint cannot answer now.
 */
export const settleEvidence = async (
  office: Office,
  reference: Reference,
  waiting: readonly KeptCommand[],
  done: readonly string[],
): Promise<'done' | 'later'> => {
  if ((await putEvidence(office, reference, waiting)) === 'later') return 'later';
  const ledger: readonly Act[] = office.index.get(reference)?.ledger ?? [];
  for (const command of waiting.filter(({ id }) => done.includes(id)))
    for (const name of verbOf(command.verb)?.removes?.(command, ledger) ?? []) {
      const removed = await office.caseFiles.removeEvidence(reference, name);
      if (removed.kind === 'later') return 'later';
    }
  return 'done';
};

/**
 * Notes that commands were carried to SharePoint. Where one of them destroyed what was told (`Verb.forgets`), what was
 * accepted on the record goes from the inbox too, and both files are cleaned of it; unless something still waits there.
 */
export const finish = (office: Office, reference: Reference, done: readonly string[]): void => {
  const forgets = done.some((id) => verbOf(office.kept.find(id)?.verb ?? '')?.forgets !== undefined);
  office.kept.performed(done, office.now());
  if (!forgets || office.kept.waitingOn(reference).length > 0) return;
  office.kept.forget(reference);
  office.index.scrub();
};
