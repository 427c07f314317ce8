import type { Act } from '../../src/ledger/act.ts';
import { isJson, type Json } from './card-reading.ts';
import { fieldsOf, type GraphReading } from './graph-reading.ts';
import { sites } from './office.ts';

/** One case file as SharePoint has it. */
export interface CaseFileFound {
  readonly reference: string;
  readonly commandId: string;
  readonly acts: number;
  readonly ledger: readonly Act[];
  /** What the reporter wrote, word for word. */
  readonly told: string;
  /** Digest of the evidence that its first act cites. */
  readonly evidenceDigest: string;
}

/** Case files and rows of one register, read to their ends. */
export interface RegisterFound {
  readonly caseFiles: readonly CaseFileFound[];
  /** References of the rows that managers read, with the last act that each shows. */
  readonly rows: readonly { readonly reference: string; readonly act: number }[];
}

const ledgerOf = ({ Ledger: text }: Json): readonly Act[] => {
  const acts: unknown = typeof text === 'string' ? JSON.parse(text) : [];
  return Array.isArray(acts) ? acts : [];
};

const textIn = (set: unknown, key: string): string => {
  const value = isJson(set) ? set[key] : undefined;
  return typeof value === 'string' ? value : '';
};

const caseFileOf = (fields: Json): CaseFileFound => {
  const ledger = ledgerOf(fields);
  const [first] = ledger;
  const set: unknown = first !== undefined && 'set' in first ? first.set : {};
  return {
    reference: String(fields.Reference),
    commandId: first?.id ?? '',
    acts: Number(fields.Acts),
    ledger,
    told: textIn(set, 'told'),
    evidenceDigest: textIn(set, 'evidenceDigest'),
  };
};

const incidents = { list: 'Incidents', prefix: 'INC-' } as const;
export const requests = { list: 'Requests', prefix: 'REQ-' } as const;

/** Reads the case files and the rows of a register through Graph, all pages; the incidents when none is named. */
export const readRegister = async (
  graph: GraphReading,
  { list, prefix }: typeof incidents | typeof requests = incidents,
): Promise<RegisterFound> => {
  const [files, rows] = await Promise.all([graph.items(sites.office, 'CaseFiles'), graph.items(sites.registers, list)]);
  return {
    caseFiles: files.map((item) => caseFileOf(fieldsOf(item))).filter(({ reference }) => reference.startsWith(prefix)),
    rows: rows.map((item) => {
      const fields = fieldsOf(item);
      return { reference: String(fields.Reference), act: Number(fields.Act) };
    }),
  };
};

/** How often each value stands in a list. */
export const countOf = (values: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** Values beyond the first of each kind. */
export const surplus = (values: readonly string[]): number => values.length - new Set(values).size;
