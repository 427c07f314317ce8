import { formatDay } from '../../law/day.ts';
import { montrealDay, montrealYear } from '../../law/montreal.ts';
import type { Reference } from '../../registers/reference.ts';
import { acceptCommand } from '../accept.ts';
import type { Office } from '../office.ts';
import { greffe, perform } from '../perform.ts';

/** The head of one ledger on the day it was sealed. */
export interface SealedHead {
  readonly reference: Reference;
  readonly n: number;
  readonly hash: string;
}

/** What was sealed: the head of the office's own record, the day in Montréal, and how many ledgers. */
export interface Sealed {
  readonly head: string;
  readonly day: string;
  readonly records: number;
}

/** The office's own record of a year. */
export const officeReference = (year: number): Reference => `OFF-${year}`;

const headsOf = (office: Office, except: Reference): readonly SealedHead[] =>
  office.index.references().flatMap((reference) => {
    const last = office.index.get(reference)?.ledger.at(-1);
    return last && reference !== except ? [{ reference, n: last.n, hash: last.hash }] : [];
  });

/**
 * Seals the heads of all ledgers in the office's own record: a file with every head, cited by its digest in an act
 * whose hash goes to the officer with the digest, so that a rewritten or shortened ledger shows (DESIGN §2). Once a
 * night; the same heads again add nothing. `undefined` when SharePoint cannot take it now.
 */
export const sealHeads = async (office: Office): Promise<Sealed | undefined> => {
  const now = office.now();
  const reference = officeReference(montrealYear(now));
  const heads = headsOf(office, reference);
  const content = JSON.stringify(heads);
  const digest = office.sha256(content);
  const day = formatDay(montrealDay(now));
  const file = `heads-${day}-${digest.slice(0, 8)}.json`;
  const kept = await office.caseFiles.putEvidence(reference, file, content);
  if (kept.kind === 'later') return undefined;
  acceptCommand(office, {
    id: `${reference}|sealHeads|${day}|${digest.slice(0, 16)}`,
    verb: 'sealHeads',
    actor: greffe,
    receivedAt: now,
    reference,
    input: { headsFile: file, headsDigest: digest, headsCount: { about: heads.length } },
    language: 'fr',
  });
  if ((await perform(office, reference)) === 'later') return undefined;
  const head = office.index.get(reference)?.ledger.at(-1)?.hash ?? '';
  office.log({ event: 'sealed', records: heads.length });
  return { head, day, records: heads.length };
};

/** Sends the head to the officers at once, for a sealing that somebody asked for; that of the night goes with the digest. */
export const tellSealed = (office: Office, { head, day }: Sealed): void => {
  for (const { oid } of office.roster.officers()) {
    office.kept.push({ id: `sealed|${head}|${oid}`, to: oid, message: { kind: 'sealedHeads', head, day } });
  }
};
