import type { KeptCommand } from '../ports/kept.ts';
import type { Reference } from '../registers/reference.ts';
import type { Office } from './office.ts';
import { isRefusal } from './outcome.ts';
import { readMail } from './read-mail.ts';

const held = new WeakMap<Office, Map<string, Uint8Array>>();

/** Keeps what a command cites at hand until it is in the folder, so that it need not be read twice. */
export const holdEvidence = (office: Office, commandId: string, content: Uint8Array): void => {
  const known = held.get(office) ?? new Map<string, Uint8Array>();
  held.set(office, known.set(commandId, content));
};

/**
 * Puts the original message that a command cites into the record's folder before the act that cites it is written.
 * A message that is no longer in the mailbox holds nothing up: the act keeps its digest. `later` when SharePoint or
 * the mailbox cannot answer now.
 */
export const putEvidence = async (
  office: Office,
  reference: Reference,
  waiting: readonly KeptCommand[],
): Promise<'done' | 'later'> => {
  for (const { id, input } of waiting) {
    if (typeof input.evidenceFile !== 'string' || typeof input.messageId !== 'string' || input.messageId === '')
      continue;
    const content = held.get(office)?.get(id) ?? (await fetched(office, input.messageId));
    if (content === 'later') return 'later';
    if (content === 'gone') continue;
    const kept = await office.caseFiles.putEvidence(reference, input.evidenceFile, content);
    if (kept.kind === 'later') return 'later';
    held.get(office)?.delete(id);
  }
  return 'done';
};

const fetched = async (office: Office, internetMessageId: string): Promise<Uint8Array | 'later' | 'gone'> => {
  const mail = await readMail(office, internetMessageId);
  if (!isRefusal(mail)) return mail.mime;
  return mail.refused === 'later' ? 'later' : 'gone';
};
