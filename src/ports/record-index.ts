import type { Act } from '../ledger/act.ts';
import type { RegisterKey } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';

/** A record as the local index knows it, with what the next conditional write needs. */
export interface IndexedRecord {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly ledger: readonly Act[];
  readonly itemId: string;
  readonly etag: string;
  /** The register row, once it was written or read. */
  readonly row?: IndexedRow;
  /** The item vanished without an act of ours: kept, and reported. */
  readonly missing: boolean;
}

export interface IndexedRow {
  readonly itemId: string;
  readonly etag: string;
  /** Number of the last act that the row shows. */
  readonly act: number;
}

/** What lists and pages are made from: the closed values of one record, no ledger. */
export interface IndexedLine {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly stage: string;
  readonly open: boolean;
  /** Earliest day by which something dated is owed, `YYYY-MM-DD`. */
  readonly due?: string;
  readonly acceptedAt: string;
  readonly acts: number;
}

/** Where a page begins: after this line, in the page's order. */
export interface PageMark {
  /** The due day or the moment of acceptance, as the page is sorted. */
  readonly key: string;
  readonly reference: Reference;
}

export interface PageQuestion {
  readonly register?: RegisterKey;
  /** Asked for together with its register. */
  readonly stage?: string;
  readonly open?: boolean;
  /** What is due first comes first, or what was accepted last. */
  readonly sort?: 'due' | 'newest';
  readonly after?: PageMark;
  readonly size: number;
}

/** Counts of open records for the dashboard. */
export interface StageCount {
  readonly register: RegisterKey;
  readonly stage: string;
  readonly records: number;
}

/** The read index (`index.sqlite`): may be deleted at any time and rebuilds itself from SharePoint. */
export interface RecordIndex {
  get(reference: Reference): IndexedRecord | undefined;
  /** Takes a record and its line; false when it already has one with more acts, or the same version. */
  put(
    record: Omit<IndexedRecord, 'row' | 'missing'>,
    line: Omit<IndexedLine, 'reference' | 'register' | 'acts'>,
  ): boolean;
  putRow(reference: Reference, row: IndexedRow): void;
  /** The record whose case file is this SharePoint item: a delta names what vanished by item alone. */
  ofItem(itemId: string): Reference | undefined;
  /** The record that a command opened: how a mail finds its record again. */
  openedWith(commandId: string): Reference | undefined;
  ofRowItem(itemId: string): Reference | undefined;
  markMissing(reference: Reference): void;
  dropRow(reference: Reference): void;
  /** References that a person opened, newest first. */
  createdBy(oid: string): readonly Reference[];
  page(question: PageQuestion): readonly IndexedLine[];
  /** Open records with something due on or before a day, earliest first. */
  due(day: string, most: number): readonly IndexedLine[];
  counts(): readonly StageCount[];
  /** Records whose row shows fewer acts than their ledger has. */
  rowsBehind(most: number): readonly Reference[];
  references(): readonly Reference[];
  close(): void;
}
