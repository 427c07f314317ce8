import type { ForgottenAct } from '../ledger/act.ts';
import { isTombstone } from '../ledger/tombstone.ts';
import type { CaseFileItem, Found, Removal } from '../ports/case-files.ts';
import type { Reminders } from '../ports/reminders.ts';
import type { RegisterKey } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import { acceptCommand } from './accept.ts';
import { registerOfReference } from './kept-until.ts';
import type { Office } from './office.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type OwnDestruction, tombstoneFor } from './own-destruction.ts';
import { greffe, perform } from './perform.ts';
import { draftOf } from './project.ts';
import { take } from './take.ts';

/** What destroys: the office, and the list of words to persons about each record. */
export interface Destroying {
  readonly office: Office;
  readonly reminders: Reminders;
}

export type Step = 'done' | 'later';

const stepOf = ({ kind }: Removal): Step => (kind === 'gone' ? 'done' : 'later');

/** The tombstone, from the folder of the entry where it was put before anything was destroyed. */
const tombstoneIn = async (
  office: Office,
  { entry, file, digest }: OwnDestruction,
): Promise<readonly ForgottenAct[] | undefined> => {
  const found = await office.caseFiles.readEvidence(entry, file);
  if (found.kind !== 'found' || office.sha256(found.item) !== digest) return undefined;
  const acts: unknown = JSON.parse(found.item);
  return Array.isArray(acts) && isTombstone(acts) ? acts : undefined;
};

/** Puts the tombstone into the folder of the entry, and the entry into SharePoint: only then is anything destroyed. */
export const keepTombstone = async (office: Office, one: OwnDestruction): Promise<Step> => {
  if ((await tombstoneIn(office, one)) === undefined) {
    const record = office.index.get(one.reference);
    const tombstone = record === undefined ? 'later' : await tombstoneFor(office, record);
    if (typeof tombstone === 'string') return 'later';
    const content = JSON.stringify(tombstone);
    // The ledger is no longer what the officer approved: nothing is destroyed on that approval.
    if (office.sha256(content) !== one.digest) return 'later';
    if ((await office.caseFiles.putEvidence(one.entry, one.file, content)).kind === 'later') return 'later';
  }
  return perform(office, one.entry);
};

const removeRow = async ({ caseFiles, index }: Office, register: RegisterKey, reference: Reference): Promise<Step> => {
  const known = index.get(reference)?.row?.itemId;
  if (known !== undefined && stepOf(await caseFiles.removeRow(register, known)) === 'later') return 'later';
  // The index may not know of it: it was rebuilt, or another instance wrote the row.
  const found = await caseFiles.findRow(register, reference);
  if (found.kind === 'later') return 'later';
  const removed = found.kind === 'found' ? await caseFiles.removeRow(register, found.item.itemId) : undefined;
  if (removed !== undefined && stepOf(removed) === 'later') return 'later';
  index.dropRow(reference);
  return 'done';
};

/** Where the item stands that is still to be deleted; nothing when it is gone. A filter may miss what the index knows. */
const standing = (office: Office, reference: Reference, found: Found<CaseFileItem>): string | undefined => {
  if (found.kind === 'found') return found.item.itemId;
  return office.index.get(reference)?.itemId;
};

/** Deletes the item, with every version of it, and writes the tombstone as a new one. */
const replaceItem = async (office: Office, register: RegisterKey, one: OwnDestruction): Promise<Step> => {
  const { reference } = one;
  if (isTombstone(office.index.get(reference)?.ledger ?? [])) return 'done';
  const found = await office.caseFiles.find(register, reference);
  if (found.kind === 'later') return 'later';
  if (found.kind === 'found' && isTombstone(found.item.ledger)) return take(office, found.item) ? 'done' : 'later';
  const ledger = await tombstoneIn(office, one);
  if (ledger === undefined) return 'later';
  const itemId = standing(office, reference, found);
  if (itemId !== undefined && stepOf(await office.caseFiles.removeCaseFile(itemId)) === 'later') return 'later';
  const outcome = await office.caseFiles.write(draftOf(office, reference, register, ledger, undefined));
  if (outcome.kind !== 'written') return 'later';
  return take(office, { reference, register, ledger, ...outcome.at }) ? 'done' : 'later';
};

/** Folder, row and item, with nothing else of ours writing to the record meanwhile. */
export const destroyInSharePoint = (office: Office, one: OwnDestruction): Promise<Step> =>
  oneAtATime(office, one.reference, async () => {
    const register = registerOfReference(one.reference);
    if (register === undefined) return 'later';
    if (stepOf(await office.caseFiles.removeFolder(one.reference)) === 'later') return 'later';
    if ((await removeRow(office, register, one.reference)) === 'later') return 'later';
    return replaceItem(office, register, one);
  });

const mailsAtOnce = 500;

/** A mail whose record is destroyed is nothing that is followed: its identity alone stays, so that it is not new. */
const forgetMails = ({ kept: { mails } }: Office, reference: Reference): void => {
  for (let after = ''; ; ) {
    const page = mails.followed(after, mailsAtOnce);
    for (const entry of page) {
      const { key, state, content } = entry;
      if (!content?.references.includes(reference)) continue;
      const references = content.references.filter((other) => other !== reference);
      if (references.length > 0) mails.put({ ...entry, content: { ...content, references } });
      else {
        mails.drop(key);
        mails.put({ key, state, receivedAt: '' });
      }
    }
    const last = page.at(-1);
    if (last === undefined || page.length < mailsAtOnce) return;
    after = last.key;
  }
};

/** What our own disk and the list of reminders hold of it. */
export const forgetHere = async ({ office, reminders }: Destroying, { reference }: OwnDestruction): Promise<Step> => {
  if (stepOf(await reminders.remove(reference)) === 'later') return 'later';
  forgetMails(office, reference);
  const isClean = office.kept.forget(reference);
  return office.index.scrub() && isClean ? 'done' : 'later';
};

/** The last act: everything that we hold of the record is destroyed. */
export const carryOut = async (office: Office, { entry }: OwnDestruction): Promise<Step> => {
  acceptCommand(office, {
    id: `${entry}|carryOutDestruction`,
    verb: 'carryOutDestruction',
    actor: greffe,
    receivedAt: office.now(),
    reference: entry,
    input: {},
    language: 'fr',
  });
  return perform(office, entry);
};
