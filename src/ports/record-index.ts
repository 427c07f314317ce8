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

/** A task that stands open on a record: whose it is, and its last day; without a person it came back to the officer. */
export interface OpenGrant {
  readonly oid: string;
  readonly until: string;
}

/** Where a page begins: after this line, in the page's order. */
export interface PageMark {
  /** The due day or the moment of acceptance, as the page is sorted. */
  readonly key: string;
  readonly reference: Reference;
}

/** What is due first or last comes first, or what was accepted last or first; what has no due day always comes last. */
export type PageSort = 'due' | 'dueLast' | 'newest' | 'oldest';

export interface PageQuestion {
  readonly register?: RegisterKey;
  /** Asked for together with its register. */
  readonly stage?: string;
  /** What it is about, a choice of its register: asked for together with the register as well. */
  readonly kind?: string;
  /** Open ones alone where nothing is said. */
  readonly open?: boolean | 'any';
  readonly sort?: PageSort;
  /** First and last due day, both included; asked for in an order by due day. */
  readonly dueFrom?: string;
  readonly dueTo?: string;
  /** How a reference begins, or how the six letters at its end begin; such a page is in the order of references. */
  readonly reference?: string;
  readonly after?: PageMark;
  readonly size: number;
}

/** Counts of open records for the dashboard. */
export interface StageCount {
  readonly register: RegisterKey;
  readonly stage: string;
  readonly records: number;
}

/** What the dashboard counts a record under, each by a closed value and the month in which it fell, `YYYY-MM`. */
export type FactDimension = 'received' | 'answered' | 'serious' | 'notified' | 'person' | 'information' | 'system';
export type Fact = readonly [dimension: FactDimension, month: string, value: string];

export interface FactCount {
  readonly register: RegisterKey;
  readonly month: string;
  readonly value: string;
  readonly records: number;
}

/** Open records of one register: all, due from a day to another, and due before it. */
export interface Standing {
  readonly register: RegisterKey;
  readonly open: number;
  readonly soon: number;
  readonly late: number;
}

/** What the index keeps of a record beside its ledger. */
export type PutLine = Omit<IndexedLine, 'reference' | 'register' | 'acts'> & {
  readonly grants?: readonly OpenGrant[];
  /** What it is about: the choice that pages are filtered by. */
  readonly kind?: string;
  readonly facts?: readonly Fact[];
  /** The first day on which its destruction may be approved, `YYYY-MM-DD`, or `destructionApproved`; absent for none. */
  readonly keptUntil?: string;
};

/** Stands for the day of a record whose destruction was approved: sorts before every day. */
export const destructionApproved = '0000-00-00';

/** A record and the first day on which its destruction may be approved. */
export interface KeptLine {
  readonly reference: Reference;
  readonly keptUntil: string;
}

/** The read index (`index.sqlite`): may be deleted at any time and rebuilds itself from SharePoint. */
export interface RecordIndex {
  get(reference: Reference): IndexedRecord | undefined;
  /**
   * Takes a record and its line, and its row where one is given; false when it already has one with more acts, or the
   * same version: only the row is taken then. A tombstone has no row, and what was destroyed does not come back.
   */
  put(record: Omit<IndexedRecord, 'missing'>, line: PutLine): boolean;
  putRow(reference: Reference, row: IndexedRow): void;
  /** The record whose case file is this SharePoint item: a delta names what vanished by item alone. */
  ofItem(itemId: string): Reference | undefined;
  /** The record that a command opened: how a mail finds its record again. */
  openedWith(commandId: string): Reference | undefined;
  /** The record whose row is this item of its register's list: the items of two lists may bear the same id. */
  ofRowItem(register: RegisterKey, itemId: string): Reference | undefined;
  markMissing(reference: Reference): void;
  dropRow(reference: Reference): void;
  /** So many records that a person opened, newest first. */
  createdBy(oid: string, most: number): readonly IndexedRecord[];
  /** Open records on which this person has a task; those with a task that came back, where no person is given. */
  granted(oid: string): readonly Reference[];
  /** Open records with a task whose last day is before this one. */
  grantsBefore(day: string): readonly Reference[];
  page(question: PageQuestion): readonly IndexedLine[];
  /** Open records with something due on or before a day, earliest first. */
  due(day: string, most: number): readonly IndexedLine[];
  counts(): readonly StageCount[];
  /** Exact, whatever their number: kept as records come and go. */
  standing(today: string, soonTo: string): readonly Standing[];
  /** Counts of one dimension over months, both included; kept as records come and go. */
  facts(dimension: FactDimension, from: string, to: string): readonly FactCount[];
  /** Records that an earlier release indexed without what pages and the dashboard now need. */
  unfilled(most: number): readonly Reference[];
  fill(reference: Reference, line: Pick<PutLine, 'kind' | 'facts' | 'keptUntil'>): void;
  /** Records whose time is up from one day to another, both included, in that order. */
  kept(from: string, to: string, most: number): readonly KeptLine[];
  /** Records whose row shows fewer acts than their ledger has. */
  rowsBehind(most: number): readonly Reference[];
  /** Records whose ledger holds a text, whatever its case. Reads every ledger: for rare acts alone. */
  naming(text: string): readonly Reference[];
  references(): readonly Reference[];
  /** Takes what was deleted or replaced out of every file that the index is made of; false while it cannot. */
  scrub(): boolean;
  close(): void;
}
