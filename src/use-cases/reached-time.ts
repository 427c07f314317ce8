import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { KeptLine } from '../ports/record-index.ts';
import type { Office } from './office.ts';

/** Above this many, the number shown is "this many". */
const mostCounted = 1_000;
/** Before every day, and after the mark of what was approved. */
const dayAfterApproved = '0000-00-01';

/** The records whose time is up and whose destruction nobody has approved: how many, and the first of them. */
export const reachedTime = (
  office: Office,
  size: number,
): { readonly records: number; readonly lines: readonly KeptLine[] } => {
  const today = formatDay(montrealDay(office.now()));
  const found = office.index.kept(dayAfterApproved, today, mostCounted);
  return { records: found.length, lines: found.slice(0, size) };
};
