import type { Day } from '../law/day.ts';
import { formatDay } from '../law/day.ts';
import { isForgotten } from '../ledger/act.ts';
import { fold, type State } from '../ledger/fold.ts';
import { openingOf } from '../ledger/opening.ts';
import type { CopyLine, RegisterCopy } from '../ports/copies.ts';
import type { IndexedRecord } from '../ports/record-index.ts';
import { type CopyScope, copyColumns } from '../registers/copy-columns.ts';
import { type RegisterKey, registerOf } from '../registers/index.ts';
import type { Reference } from '../registers/reference.ts';
import { ledgerAt } from './ledger-at.ts';
import { letterRecordOf } from './letter-record.ts';
import type { Office } from './office.ts';
import { stageOf } from './stage.ts';

/** A register as it stood, with what the copy could not take and why. */
export interface CopiedRegister {
  readonly copy: RegisterCopy;
  /** Texts that name somebody, by reference: not in the copy for the Commission. */
  readonly withheld: Readonly<Record<Reference, readonly string[]>>;
  /** Records whose older acts can no longer be read. */
  readonly lost: readonly Reference[];
  /** Records that were there and of which a tombstone is left. */
  readonly destroyed: number;
}

interface Copied {
  readonly openedAt: string;
  readonly line: CopyLine;
  readonly withheld: readonly string[];
}

/** The values of a scope; texts that name somebody stay out of the copy for the Commission. */
const valuesOf = (office: Office, record: IndexedRecord, state: State, scope: CopyScope) => {
  const columns = copyColumns(record.register, scope);
  const values = Object.fromEntries(Object.entries(state).filter(([key]) => key in columns));
  if (scope !== 'commission') return { values, withheld: [] };
  const { reference, register, ledger } = record;
  const from = letterRecordOf(
    office,
    {
      ...{ reference, register, ledger, state, indexed: record },
      ...{ waitingFrom: undefined, isSettled: true, openedBy: '', openedAt: '' },
    },
    {},
  );
  const withheld = Object.keys(values).filter(
    (key) => columns[key]?.kind === 'text' && office.copies.namesSomebody(String(values[key]), from),
  );
  return { values: Object.fromEntries(Object.entries(values).filter(([key]) => !withheld.includes(key))), withheld };
};

const copied = async (
  office: Office,
  record: IndexedRecord,
  scope: CopyScope,
  day: Day,
): Promise<Copied | 'later' | 'lost' | 'destroyed' | undefined> => {
  const { reference, register } = record;
  const ledger = await ledgerAt(office, reference, record.ledger, day);
  if (typeof ledger === 'string') return ledger;
  const last = ledger.at(-1);
  // What was not there yet is no line; nor is what was destroyed as the law demands, which is counted.
  if (last === undefined) return undefined;
  if (ledger.every(isForgotten)) return 'destroyed';
  const state = fold(ledger);
  const { values, withheld } = valuesOf(office, record, state, scope);
  const line = { reference, stage: stageOf({ register, state }), acts: last.n, head: last.hash, values };
  return { openedAt: openingOf(ledger)?.at ?? '', line, withheld };
};

const inOrder = (a: Copied, b: Copied): number =>
  a.openedAt === b.openedAt ? (a.line.reference < b.line.reference ? -1 : 1) : a.openedAt < b.openedAt ? -1 : 1;

/**
 * A register as it stood at the end of a day, from the ledgers, oldest record first. `later` when a file of older acts is
 * needed and SharePoint does not answer.
 */
export const copyRegister = async (
  office: Office,
  register: RegisterKey,
  scope: CopyScope,
  day: Day,
): Promise<CopiedRegister | 'later'> => {
  const found: Copied[] = [];
  const lost: Reference[] = [];
  let destroyed = 0;
  const prefix = `${registerOf(register).prefix}-`;
  for (const reference of office.index.references().filter((one) => one.startsWith(prefix))) {
    const record = office.index.get(reference);
    const one = record && (await copied(office, record, scope, day));
    if (one === 'later') return 'later';
    if (one === 'lost') lost.push(reference);
    else if (one === 'destroyed') destroyed += 1;
    else if (one !== undefined) found.push(one);
  }
  const ordered = found.toSorted(inOrder);
  const withheld = ordered.filter((one) => one.withheld.length > 0);
  return {
    copy: { register, scope, asOf: formatDay(day), lines: ordered.map(({ line }) => line) },
    withheld: Object.fromEntries(withheld.map((one) => [one.line.reference, one.withheld])),
    lost,
    destroyed,
  };
};
