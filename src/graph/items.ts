import type { Act, ForgottenAct } from '../ledger/act.ts';
import type { CaseFileDraft, CaseFileItem, ItemAt, RowItem } from '../ports/case-files.ts';
import { type RegisterKey, registerKeys } from '../registers/index.ts';
import type { Cells } from './columns.ts';
import { isJson, type Json, objectAt, parseJson, textAt } from './json.ts';
import { ownCells, stageOf } from './row-cells.ts';

/**
 * Where an item stands. The version is always that of `fields`, since that is what our conditional writes address:
 * versions of different addresses of one item are not to be mixed.
 */
export const itemAt = (item: unknown): ItemAt | undefined => {
  const itemId = textAt(item, 'id');
  const etag = textAt(objectAt(item, 'fields'), '@odata.etag') ?? textAt(item, 'eTag');
  return itemId === undefined || etag === undefined ? undefined : { itemId, etag };
};

/** The cells of a case file. The ledger is JSON of one line: SharePoint may rewrite line ends. */
export const caseFileCells = (draft: CaseFileDraft): Cells => {
  const { reference, register, state, ledger, due } = draft;
  const parties = state.parties;
  return {
    Reference: reference,
    Register: register,
    Stage: stageOf(register, state),
    Due: due ?? null,
    Acts: ledger.at(-1)?.n ?? 0,
    Parties: parties === undefined ? null : typeof parties === 'string' ? parties : JSON.stringify(parties),
    Ledger: JSON.stringify(ledger),
  };
};

const registerNamed = (name: string | undefined): RegisterKey | undefined => registerKeys.find((key) => key === name);

/**
 * Stands for a ledger that cannot be read: no chain holds it, so a check finds it broken, and it has no act, so an index
 * never takes it for newer than what it has.
 */
const unreadableLedger: readonly ForgottenAct[] = [
  { v: 1, n: 0, id: 'unreadable', at: '', verb: 'unreadable', hash: '', digest: '' },
];

/** A case file as read; nothing when it is none of ours. `unreadable` when somebody spoilt its ledger by hand. */
export const readCaseFile = (item: Json): { readonly item: CaseFileItem; readonly unreadable: boolean } | undefined => {
  const fields = objectAt(item, 'fields');
  const at = itemAt(item);
  const reference = textAt(fields, 'Reference');
  const register = registerNamed(textAt(fields, 'Register'));
  if (at === undefined || reference === undefined || register === undefined) return undefined;
  const acts: unknown = parseJson(textAt(fields, 'Ledger') ?? '');
  const ledger = Array.isArray(acts) && acts.length > 0 && acts.every(isAct) ? acts : undefined;
  return { item: { ...at, reference, register, ledger: ledger ?? unreadableLedger }, unreadable: ledger === undefined };
};

/** Only the shape that folding needs; whether an act was altered is the chain's to say. */
const isAct = (value: unknown): value is Act =>
  isJson(value) &&
  typeof value.n === 'number' &&
  ['id', 'at', 'verb', 'hash'].every((name) => typeof value[name] === 'string') &&
  (typeof value.digest === 'string' || (isJson(value.set) && isJson(value.actor)));

/** A register row as read; nothing when it bears no reference. `appId` tells our own writing from everybody else's. */
export const readRow = (item: Json, appId: string): RowItem | undefined => {
  const fields = objectAt(item, 'fields');
  const at = itemAt(item);
  const reference = textAt(fields, 'Reference');
  if (at === undefined || reference === undefined) return undefined;
  const act = fields?.Act;
  const by = objectAt(item, 'lastModifiedBy');
  const application = objectAt(by, 'application');
  const author = textAt(objectAt(by, 'user'), 'displayName') ?? textAt(application, 'displayName') ?? '';
  const byUs = textAt(application, 'id')?.toLowerCase() === appId.toLowerCase();
  return { ...at, reference, act: typeof act === 'number' ? act : 0, cells: ownCells(fields), author, byUs };
};
