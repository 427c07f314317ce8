import type { KeptCommand } from '../ports/kept.ts';
import type { Reference } from '../registers/reference.ts';
import type { Office } from './office.ts';

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
    if (typeof input.evidenceFile !== 'string') continue;
    const content = held.get(office)?.get(id) ?? (await cited(office, input));
    if (content === 'later') return 'later';
    if (content === 'gone') continue;
    const kept = await office.caseFiles.putEvidence(reference, input.evidenceFile, content);
    if (kept.kind === 'later') return 'later';
    held.get(office)?.delete(id);
  }
  return 'done';
};

/** What a command cites: the message that it quotes whole, or the mail that it names. */
const cited = async (office: Office, input: KeptCommand['input']) => {
  if (typeof input.quoted === 'string') return new TextEncoder().encode(input.quoted);
  return typeof input.messageId === 'string' && input.messageId !== '' ? fetched(office, input) : 'gone';
};

/** The ids of the copies in which the mail may be read; the same mail was registered from one of them. */
const copiesOf = async (office: Office, { mailIds, messageId }: KeptCommand['input']) => {
  const known: readonly unknown[] = Array.isArray(mailIds) ? mailIds : [];
  const named = (await office.mailbox?.find(String(messageId))) ?? { kind: 'notFound' };
  if (named.kind === 'later') return 'later';
  const found = named.kind === 'found' ? named.item.map(({ id }) => id) : [];
  return [...new Set([...known.filter((id) => typeof id === 'string'), ...found])];
};

/** The bytes that the command's digest names: of several mails that bear one id, the one that was registered. */
const fetched = async (office: Office, input: KeptCommand['input']): Promise<Uint8Array | 'later' | 'gone'> => {
  const copies = await copiesOf(office, input);
  if (copies === 'later') return 'later';
  for (const id of copies) {
    const mime = (await office.mailbox?.mime(id)) ?? { kind: 'notFound' };
    if (mime.kind === 'later') return 'later';
    if (mime.kind === 'found' && office.sha256(mime.item) === input.evidenceDigest) return mime.item;
  }
  return 'gone';
};
