import type { PolicyClauseId } from '../law/provisions.ts';
import { policyClauseIds } from './clauses.ts';

/** What is wrong with a file of the company’s own text: the line, from 1, and its words. */
export interface PolicyTextFault {
  readonly line: number;
  readonly says: string;
}

export type PolicyTexts = Readonly<Partial<Record<PolicyClauseId, string>>>;

const heading = /^\s*\[(\d{1,3})\]\s*(.*)$/;

/**
 * Reads the company’s own text of its policy: before each passage stands the number of the statement, `[38]`, as
 * `greffe policy` counts them; a statement that is not there keeps our summary. Refuses a number that no statement
 * has, one that comes twice, and a file without any.
 */
export const readPolicyText = (
  text: string,
): { readonly texts: PolicyTexts } | { readonly faults: readonly PolicyTextFault[] } => {
  const passages = new Map<PolicyClauseId, string[]>();
  const faults: PolicyTextFault[] = [];
  let here: string[] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const [, number, rest = ''] = heading.exec(line) ?? [];
    if (number === undefined) {
      here.push(line);
      continue;
    }
    const id = policyClauseIds.find((one) => one === `policy:${Number(number)}`);
    if (id === undefined || passages.has(id)) faults.push({ line: at + 1, says: line.trim().slice(0, 80) });
    here = [rest];
    if (id !== undefined) passages.set(id, here);
  }
  if (passages.size === 0 && faults.length === 0) faults.push({ line: 1, says: '' });
  if (faults.length > 0) return { faults };
  const read = [...passages].map(([id, lines]) => [id, lines.join('\n').trim()] as const);
  return { texts: Object.fromEntries(read.filter(([, passage]) => passage !== '')) };
};
