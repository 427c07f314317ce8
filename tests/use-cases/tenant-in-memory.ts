import { fold } from '../../src/ledger/fold.ts';
import type {
  CaseFileDraft,
  CaseFileItem,
  CaseFiles,
  ItemAt,
  RowItem,
  WriteOutcome,
} from '../../src/ports/case-files.ts';
import { listedKeys, registerOf } from '../../src/registers/index.ts';
import { rowOf } from '../../src/registers/row.ts';

/** What goes wrong with the next write: before it is applied, or after, when the answer is lost. */
export type Trouble = 'none' | 'laterBefore' | 'unknownBefore' | 'unknownAfter' | 'rowLost' | 'conflict';

interface Stored<T> {
  item: T;
  version: number;
}

/**
 * The case files in memory: the same port as the adapter to Graph and held to the same contract, for what needs
 * thousands of schedules. `trouble` is asked before each write.
 */
export const tenantInMemory = (trouble: () => Trouble = () => 'none') => {
  const items = new Map<string, Stored<CaseFileItem>>();
  const rows = new Map<string, Stored<RowItem>>();
  const evidence = new Map<string, string>();
  const bytes = new Map<string, Uint8Array>();
  const counts = { writes: 0, finds: 0, rowWrites: 0 };
  let serial = 0;
  let looking = true;
  let unique = true;

  const at = (stored: Stored<ItemAt>): ItemAt => ({
    itemId: stored.item.itemId,
    etag: `"${stored.item.itemId},${stored.version}"`,
  });
  const store = <T extends ItemAt>(
    into: Map<string, Stored<T>>,
    make: (at: ItemAt) => T,
    where: ItemAt | undefined,
    taken: (other: T) => boolean,
  ): ItemAt | 'conflict' | 'taken' => {
    if (!where) {
      if (unique && [...into.values()].some((other) => taken(other.item))) return 'taken';
      serial += 1;
      const itemId = String(serial);
      const stored = { item: make({ itemId, etag: '' }), version: 1 };
      into.set(itemId, stored);
      return at(stored);
    }
    const before = into.get(where.itemId);
    if (!before || at(before).etag !== where.etag) return 'conflict';
    const stored = { item: make(where), version: before.version + 1 };
    into.set(where.itemId, stored);
    return at(stored);
  };
  const storeRow = (draft: CaseFileDraft): ItemAt | 'conflict' | 'taken' => {
    counts.rowWrites += 1;
    const act = draft.ledger.at(-1)?.n ?? 0;
    const cells = rowOf(registerOf(draft.register).columns, draft.state) as Readonly<Record<string, unknown>>;
    const row = (where: ItemAt): RowItem => ({
      ...where,
      reference: draft.reference,
      act,
      cells,
      author: 'Greffe',
      byUs: true,
    });
    return store(rows, row, draft.rowAt, (other) => other.reference === draft.reference);
  };

  const write = async (draft: CaseFileDraft): Promise<WriteOutcome> => {
    counts.writes += 1;
    const wrong = trouble();
    await Promise.resolve();
    if (wrong === 'laterBefore') return { kind: 'later', afterMs: 1_000 };
    if (wrong === 'unknownBefore') return { kind: 'unknown' };
    if (wrong === 'conflict') return { kind: 'conflict' };
    const { reference, register, ledger } = draft;
    const stored = store(
      items,
      (where) => ({ ...where, reference, register, ledger }),
      draft.at,
      (other) => other.reference === reference,
    );
    if (typeof stored === 'string') return { kind: stored };
    const isRowless = draft.rowless === true || !listedKeys.includes(register);
    const row = wrong === 'rowLost' || isRowless ? 'conflict' : storeRow(draft);
    if (wrong === 'unknownAfter') return { kind: 'unknown' };
    return typeof row === 'string' ? { kind: 'written', at: stored } : { kind: 'written', at: stored, row };
  };

  const port: CaseFiles = {
    write,
    writeRow: async (draft) => {
      const stored = storeRow(draft);
      return typeof stored === 'string' ? { kind: stored } : { kind: 'written', at: stored };
    },
    find: async (_, reference) => {
      counts.finds += 1;
      const found = looking ? [...items.values()].find((stored) => stored.item.reference === reference) : undefined;
      return found ? { kind: 'found', item: { ...found.item, ...at(found) } } : { kind: 'notFound' };
    },
    findRow: async (_, reference) => {
      const found = [...rows.values()].find((stored) => stored.item.reference === reference);
      return found ? { kind: 'found', item: { ...found.item, ...at(found) } } : { kind: 'notFound' };
    },
    changes: async () => ({
      kind: 'changes',
      changed: [...items.values()].map((stored) => ({ ...stored.item, ...at(stored) })),
      gone: [],
      link: 'x',
      whole: true,
    }),
    rowChanges: async () => ({
      kind: 'changes',
      changed: [...rows.values()].map((stored) => ({ ...stored.item, ...at(stored) })),
      gone: [],
      link: 'x',
      whole: true,
    }),
    agrees: (register, state, act, _due, row) =>
      row.act === act && JSON.stringify(row.cells) === JSON.stringify(rowOf(registerOf(register).columns, state)),
    putEvidence: async (reference, name, content) => {
      evidence.set(
        `${reference}/${name}`,
        typeof content === 'string' ? content : Buffer.from(content).toString('latin1'),
      );
      bytes.set(`${reference}/${name}`, typeof content === 'string' ? new TextEncoder().encode(content) : content);
      return { kind: 'kept' };
    },
    readEvidenceBytes: async (reference, name) => {
      const item = bytes.get(`${reference}/${name}`);
      return item === undefined ? { kind: 'notFound' } : { kind: 'found', item };
    },
    removeEvidence: async (reference, name) => {
      evidence.delete(`${reference}/${name}`);
      bytes.delete(`${reference}/${name}`);
      return { kind: 'gone' };
    },
    removeFolder: async (reference) => {
      for (const kept of [evidence, bytes])
        for (const key of [...kept.keys()]) if (key.startsWith(`${reference}/`)) kept.delete(key);
      return { kind: 'gone' };
    },
    removeCaseFile: async (itemId) => {
      items.delete(itemId);
      return { kind: 'gone' };
    },
    removeRow: async (_, itemId) => {
      rows.delete(itemId);
      return { kind: 'gone' };
    },
    readEvidence: async (reference, name) => {
      const item = evidence.get(`${reference}/${name}`);
      return item === undefined ? { kind: 'notFound' } : { kind: 'found', item };
    },
  };
  return {
    port,
    counts,
    evidence,
    caseFiles: () => [...items.values()].map((stored) => stored.item),
    rows: () => [...rows.values()].map((stored) => stored.item),
    change: (reference: string, change: (item: CaseFileItem) => CaseFileItem) => {
      for (const stored of items.values()) {
        if (stored.item.reference === reference)
          Object.assign(stored, { item: change(stored.item), version: stored.version + 1 });
      }
    },
    changeRow: (reference: string, cells: Record<string, unknown>, author: string) => {
      for (const stored of rows.values()) {
        if (stored.item.reference === reference)
          Object.assign(stored, { item: { ...stored.item, cells, author, byUs: false }, version: stored.version + 1 });
      }
    },
    remove: (reference: string) => {
      for (const [id, stored] of items) if (stored.item.reference === reference) items.delete(id);
    },
    stateOf: (reference: string) =>
      fold([...items.values()].find((stored) => stored.item.reference === reference)?.item.ledger ?? []),
    withoutLookUp: () => {
      looking = false;
    },
    withoutUnique: () => {
      unique = false;
    },
  };
};
