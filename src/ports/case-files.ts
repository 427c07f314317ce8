import type { Act } from '../ledger/act.ts';
import type { State } from '../ledger/fold.ts';
import type { RegisterKey } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';

/** Where an item stands in SharePoint: its id and the version that a conditional write must meet. */
export interface ItemAt {
  readonly itemId: string;
  readonly etag: string;
}

/** A case file and its row as they shall stand after a save. */
export interface CaseFileDraft {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly ledger: readonly Act[];
  /** The fold of the ledger. */
  readonly state: State;
  /** Next dated duty, `YYYY-MM-DD`. */
  readonly due?: string;
  /** Where the case file stands; absent when it is to be created. */
  readonly at?: ItemAt;
  /** Where the row stands; absent when it is to be created. */
  readonly rowAt?: ItemAt;
  /** No row goes with it: what is written is a tombstone. */
  readonly rowless?: true;
}

/** What became of a save. */
export type WriteOutcome =
  /** The case file is written; the row too, when `row` is there. */
  | { readonly kind: 'written'; readonly at: ItemAt; readonly row?: ItemAt }
  /** Somebody was faster (412, or 409 resourceModified): read and decide again. */
  | { readonly kind: 'conflict' }
  /** The unique reference is already there: read it and see whose. */
  | { readonly kind: 'taken' }
  /** No answer, or one that does not say: it may have been written; look first. */
  | { readonly kind: 'unknown' }
  /** Certainly not written; try again at or after this many milliseconds. */
  | { readonly kind: 'later'; readonly afterMs: number }
  /** Refused for good by the tenant (a list or column missing, a permission withdrawn): doctor's business. */
  | { readonly kind: 'broken'; readonly status: number; readonly code: string };

export interface CaseFileItem extends ItemAt {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly ledger: readonly Act[];
}

export interface RowItem extends ItemAt {
  readonly reference: Reference;
  readonly act: number;
  /** False when any cell differs from what the given state should show; only known when asked with `agrees`. */
  readonly cells: Readonly<Record<string, unknown>>;
  /** Display name of who changed it last; the application's own name when it was us. */
  readonly author: string;
  readonly byUs: boolean;
}

export type Found<T> =
  | { readonly kind: 'found'; readonly item: T }
  /** Not proof of absence: a filter may miss what is there. */
  | { readonly kind: 'notFound' }
  | { readonly kind: 'later'; readonly afterMs: number };

export interface Changes<T> {
  readonly kind: 'changes';
  readonly changed: readonly T[];
  /** Item ids that are no longer there. */
  readonly gone: readonly string[];
  /** Where the next reading begins. */
  readonly link: string;
  /** The whole list was read anew: what was not named is gone. */
  readonly whole: boolean;
}

export type ChangesOrLater<T> = Changes<T> | { readonly kind: 'later'; readonly afterMs: number };

/** What is destroyed is gone, or was gone already; or that must be tried again. */
export type Removal = { readonly kind: 'gone' } | { readonly kind: 'later'; readonly afterMs: number };

/** The case files and register rows in SharePoint. One `write` is one round trip. */
export interface CaseFiles {
  write(draft: CaseFileDraft): Promise<WriteOutcome>;
  /** Writes the row alone, when it lags behind its case file or was changed by hand. */
  writeRow(draft: CaseFileDraft): Promise<WriteOutcome>;
  find(register: RegisterKey, reference: Reference): Promise<Found<CaseFileItem>>;
  findRow(register: RegisterKey, reference: Reference): Promise<Found<RowItem>>;
  changes(link: string | undefined): Promise<ChangesOrLater<CaseFileItem>>;
  rowChanges(register: RegisterKey, link: string | undefined): Promise<ChangesOrLater<RowItem>>;
  /** Whether a row's cells are what a state's row must show. */
  agrees(register: RegisterKey, state: State, act: number, due: string | undefined, row: RowItem): boolean;
  /** Puts a small file into a record's folder in the office site's library; the same name replaces it. */
  putEvidence(
    reference: Reference,
    name: string,
    content: string | Uint8Array,
  ): Promise<{ readonly kind: 'kept' } | { readonly kind: 'later'; readonly afterMs: number }>;
  /** A file of ours that is text, as UTF-8. What came in may be written in anything: its bytes are asked for. */
  readEvidence(reference: Reference, name: string): Promise<Found<string>>;
  /** A file of a record's folder, byte for byte. */
  readEvidenceBytes(reference: Reference, name: string): Promise<Found<Uint8Array>>;
  /** Takes a file out of a record's folder; one that is not there is gone already. */
  removeEvidence(reference: Reference, name: string): Promise<Removal>;
  /** Takes a record's whole folder away. */
  removeFolder(reference: Reference): Promise<Removal>;
  /** Deletes a case file; its versions go with it. */
  removeCaseFile(itemId: string): Promise<Removal>;
  /** Deletes a row of a register's list. */
  removeRow(register: RegisterKey, itemId: string): Promise<Removal>;
}
