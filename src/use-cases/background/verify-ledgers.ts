import { type Act, isForgotten } from '../../ledger/act.ts';
import { verifyChain } from '../../ledger/chain.ts';
import type { CaseFileItem } from '../../ports/case-files.ts';
import type { Reference } from '../../registers/reference.ts';
import type { Office } from '../office.ts';
import type { SealedHead } from './seal-heads.ts';
import { type TombstoneReport, verifyTombstones } from './verify-tombstones.ts';

/** What a check of every ledger found; `complete` is false when SharePoint could not be read to its end. */
export interface VerifyReport {
  readonly complete: boolean;
  readonly ledgers: number;
  readonly acts: number;
  readonly broken: readonly { readonly reference: Reference; readonly at: number }[];
  /** Records of which a tombstone is left, and those whose tombstone no act of destruction answers for. */
  readonly tombstones: TombstoneReport;
  readonly head?: HeadReport;
}

/** What a check against a sealed head found. */
export type HeadReport =
  /** No ledger of the office has such an act: the office's own record was rewritten, or the head is another's. */
  | { readonly kind: 'unknownHead' }
  /** The file that the sealing cites is gone, or is not what was sealed. */
  | { readonly kind: 'fileLost' | 'fileChanged'; readonly file: string }
  | {
      readonly kind: 'checked';
      readonly heads: number;
      /** Ledgers that no longer contain the act that was their head when it was sealed. */
      readonly rewritten: readonly Reference[];
      /** Ledgers whose acts of that time went to a file since. */
      readonly overflowed: number;
    };

/** Reads every ledger from SharePoint anew and recomputes its chain; with `head`, holds them against a sealed head. */
export const verifyLedgers = async (office: Office, head?: string): Promise<VerifyReport> => {
  const read = await office.caseFiles.changes(undefined);
  if (read.kind === 'later')
    return { complete: false, ledgers: 0, acts: 0, broken: [], tombstones: { tombstones: 0, wrong: [] } };
  const checks = read.changed.map((item) => ({
    reference: item.reference,
    check: verifyChain(item.ledger, office.sha256),
  }));
  const broken = checks.flatMap(({ reference, check }) => (check.ok ? [] : [{ reference, at: check.brokenAt }]));
  const acts = read.changed.reduce((sum, item) => sum + item.ledger.length, 0);
  const tombstones = verifyTombstones(read.changed);
  const report = { complete: true, ledgers: checks.length, acts, broken, tombstones };
  return head === undefined ? report : { ...report, head: await checkHead(office, read.changed, head) };
};

const textOf = (act: Act, column: string): string | undefined => {
  const value = isForgotten(act) ? undefined : act.set[column];
  return typeof value === 'string' ? value : undefined;
};

const checkHead = async (office: Office, items: readonly CaseFileItem[], head: string): Promise<HeadReport> => {
  const own = items.find((item) => item.register === 'office' && item.ledger.some((act) => act.hash === head));
  const sealing = own?.ledger.find((act) => act.hash === head);
  if (!own || !sealing) return { kind: 'unknownHead' };
  const file = textOf(sealing, 'headsFile') ?? '';
  const found = await office.caseFiles.readEvidence(own.reference, file);
  if (found.kind !== 'found') return { kind: 'fileLost', file };
  if (office.sha256(found.item) !== textOf(sealing, 'headsDigest')) return { kind: 'fileChanged', file };
  const heads: readonly SealedHead[] = JSON.parse(found.item);
  return compare(heads, new Map(items.map((item) => [item.reference, item.ledger])));
};

const compare = (heads: readonly SealedHead[], ledgers: ReadonlyMap<Reference, readonly Act[]>): HeadReport => {
  const rewritten: Reference[] = [];
  let overflowed = 0;
  for (const { reference, n, hash } of heads) {
    const ledger = ledgers.get(reference) ?? [];
    const first = ledger[0]?.n ?? Number.POSITIVE_INFINITY;
    if (ledger.length > 0 && first > n) overflowed += 1;
    else if (!ledger.some((act) => act.n === n && act.hash === hash)) rewritten.push(reference);
  }
  return { kind: 'checked', heads: heads.length, rewritten, overflowed };
};
