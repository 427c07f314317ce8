import { addDays, type Day } from '../law/day.ts';
import { montrealMidnight } from '../law/montreal.ts';
import type { Act } from '../ledger/act.ts';
import { asOf } from '../ledger/fold.ts';
import { sealedPart } from '../ledger/opening.ts';
import type { Reference } from '../registers/reference.ts';
import type { Office } from './office.ts';

/** A ledger, or why it cannot be read: SharePoint does not answer, or a file of older acts is not what was sealed. */
export type LedgerRead = readonly Act[] | 'later' | 'lost';

/** The last moment of a civil day in Montréal, ISO 8601 UTC. */
export const endOf = (day: Day): string => new Date(Date.parse(montrealMidnight(addDays(day, 1))) - 1).toISOString();

/** The acts that a ledger's sealing act sent to a file, with those before them; verified by digest. */
const olderActs = async (office: Office, reference: Reference, ledger: readonly Act[]): Promise<LedgerRead> => {
  const sealed = sealedPart(ledger);
  if (sealed === undefined) return [];
  const found = await office.caseFiles.readEvidence(reference, sealed.file);
  if (found.kind === 'later') return 'later';
  if (found.kind === 'notFound' || office.sha256(found.item) !== sealed.digest) return 'lost';
  return JSON.parse(found.item);
};

/**
 * A ledger as it stood at the end of a day in Montréal: a prefix of what happened. Where its older acts went to a file
 * since, that file is read and held against the digest that sealed it. Empty when the record was not there yet.
 */
export const ledgerAt = async (
  office: Office,
  reference: Reference,
  ledger: readonly Act[],
  day: Day,
): Promise<LedgerRead> => {
  const prefix = asOf(ledger, endOf(day));
  if (prefix.length > 0 || sealedPart(ledger) === undefined) return prefix;
  const older = await olderActs(office, reference, ledger);
  return typeof older === 'string' ? older : ledgerAt(office, reference, older, day);
};

/** Every act of a ledger from its first, with those that went to files. */
export const wholeLedger = async (
  office: Office,
  reference: Reference,
  ledger: readonly Act[],
): Promise<LedgerRead> => {
  const older = await olderActs(office, reference, ledger);
  if (typeof older === 'string' || older.length === 0) return typeof older === 'string' ? older : ledger;
  const before = await wholeLedger(office, reference, older);
  return typeof before === 'string' ? before : [...before, ...ledger];
};
