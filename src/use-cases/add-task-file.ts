import type { Reference } from '../registers/reference.ts';
import { acceptCommand } from './accept.ts';
import { type FetchedFile, largestFile } from './add-file.ts';
import { heldTask } from './my-tasks.ts';
import type { Asker, Office } from './office.ts';
import type { Accepted } from './outcome.ts';
import { safeName } from './safe-name.ts';
import { filesWith } from './verbs/grant-decisions.ts';

/**
 * Keeps a file that the holder of a task sends for it in the folder of the record, then notes it on the task by name and
 * digest. The file is written first, so that no act cites what is not there; the same file twice is one act.
 */
export const addTaskFile = async (
  office: Office,
  asker: Asker,
  task: { readonly reference: Reference; readonly key: string },
  file: FetchedFile,
): Promise<Accepted> => {
  const { reference, key } = task;
  const held = heldTask(office, asker, reference, key);
  if (!held || held.grant.grantTask === 'readFile') return { refused: 'notFound' };
  if (file.content.byteLength > largestFile) return { refused: 'fileTooLarge' };
  const digest = office.sha256(file.content);
  const name = `${digest.slice(0, 8)}-${safeName(file.name)}`;
  const command = {
    id: office.sha256(`${reference}|addTaskFile|${key}|${name}|${digest}`),
    verb: 'addTaskFile',
    actor: { oid: asker.oid, role: asker.role, name: asker.name },
    receivedAt: office.now(),
    reference,
    input: { grantKey: key, file: name, digest },
    language: asker.language,
  };
  if (office.kept.find(command.id)) return acceptCommand(office, command);
  // Asked before the file is written: nothing lies in the folder that no act cites.
  if (filesWith(held.grant, name) === undefined) return { refused: 'filesFull' };
  const kept = await office.caseFiles.putEvidence(reference, name, file.content);
  return kept.kind === 'kept' ? acceptCommand(office, command) : { refused: 'notNow' };
};
