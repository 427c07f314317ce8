import { formatDay } from '../law/day.ts';
import type { Duty } from '../law/duty.ts';
import { montrealDay } from '../law/montreal.ts';
import type { Act } from '../ledger/act.ts';
import { fold, type State } from '../ledger/fold.ts';
import { openingOf } from '../ledger/opening.ts';
import type { CaseFileDraft, ItemAt } from '../ports/case-files.ts';
import type { IndexedLine, IndexedRecord } from '../ports/record-index.ts';
import { dutiesOfIncident, nextDue } from '../registers/incident-duties.ts';
import { type RegisterKey, registerOf } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import { dutiesOfRequest } from '../registers/request-duties.ts';
import type { Office } from './office.ts';
import { stageOf } from './stage.ts';

/** What is owed on a record today; a record without duties owes nothing. */
export const dutiesOf = (
  office: Office,
  register: RegisterKey,
  state: State,
  at: string = office.now(),
): readonly Duty<string>[] => {
  switch (register) {
    case 'incidents':
      return dutiesOfIncident(state, montrealDay(at), office.company.promises.incidents);
    case 'requests':
      return dutiesOfRequest(state, montrealDay(at), office.company.promises.requestDays);
    case 'office':
      return [];
    default:
      return register satisfies never;
  }
};

/**
 * The due day that case file and row show. It depends on the record alone, not on the day it is asked, so that a row
 * changes when its record does and at no other time: it is computed at the moment of the last act.
 */
const dueOf = (office: Office, register: RegisterKey, state: State, ledger: readonly Act[]): string | undefined => {
  const due = isClosed(register, state) ? undefined : nextDue(dutiesOf(office, register, state, ledger.at(-1)?.at));
  return due === undefined ? undefined : formatDay(due);
};

const isClosed = (register: RegisterKey, state: State): boolean =>
  registerOf(register).closed.some((stage) => stage === state.stage);

/** The line that lists and pages are made from. */
export const lineOf = (
  office: Office,
  register: RegisterKey,
  ledger: readonly Act[],
): Omit<IndexedLine, 'reference' | 'register' | 'acts'> => {
  const state = fold(ledger);
  const due = dueOf(office, register, state, ledger);
  return {
    stage: stageOf({ register, state }),
    open: registerOf(register).listed && !isClosed(register, state),
    ...(due ? { due } : {}),
    acceptedAt: openingOf(ledger)?.at ?? '',
  };
};

/** What is to be written to SharePoint for a ledger, from where its item and row stand now. */
export const draftOf = (
  office: Office,
  reference: Reference,
  register: RegisterKey,
  ledger: readonly Act[],
  indexed: IndexedRecord | undefined,
): CaseFileDraft => {
  const state = fold(ledger);
  const due = dueOf(office, register, state, ledger);
  const at: ItemAt | undefined =
    indexed && !indexed.missing ? { itemId: indexed.itemId, etag: indexed.etag } : undefined;
  const rowAt: ItemAt | undefined = indexed?.row ? { itemId: indexed.row.itemId, etag: indexed.row.etag } : undefined;
  return {
    reference,
    register,
    ledger,
    state,
    ...(due ? { due } : {}),
    ...(at ? { at } : {}),
    ...(rowAt ? { rowAt } : {}),
  };
};
