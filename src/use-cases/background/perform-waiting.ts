import type { Office } from '../office.ts';
import { mayTry, type Performed, perform } from '../perform.ts';

/** Records carried to SharePoint side by side: below what the tenant throttles, above what one slow call holds up. */
const sideBySide = 4;
/** When this many in a row must wait, the tenant is out: the rest waits for the next pass. */
const enough = 8;
const rowsAtOnce = 200;

/**
 * One pass over what is not yet in SharePoint — accepted commands, and rows behind their case file — oldest first.
 * Returns how many records still wait.
 */
export const performWaiting = async (office: Office): Promise<number> => {
  const waiting = [...new Set([...office.kept.waiting(), ...office.index.rowsBehind(rowsAtOnce)])];
  const queue = waiting.filter((reference) => mayTry(office, reference));
  let inARow = 0;
  const carryOn = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined && inARow < enough; next = queue.shift()) {
      const performed: Performed = await perform(office, next);
      inARow = performed === 'later' ? inARow + 1 : 0;
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, carryOn));
  return office.kept.waiting().length + office.index.rowsBehind(rowsAtOnce).length;
};
