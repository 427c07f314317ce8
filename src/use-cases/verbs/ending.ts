import type { StateOf } from '../../registers/column.ts';
import { endingColumns, endingGapsOf } from '../../registers/ending-columns.ts';
import type { RegisterKey } from '../../registers/index.ts';
import type { Verb } from '../verb.ts';
import { acting, reason } from './make-verb.ts';

/**
 * Ends a record that does not run its course: withdrawn, a duplicate, not of this kind, or registered in error. By the
 * officer alone, with a reason; nothing is deleted.
 */
export const ending = (verb: string, register: RegisterKey, move = 'end'): Verb =>
  acting({
    verb,
    register,
    input: { ...endingColumns, ending: { ...endingColumns.ending, required: true }, ...reason },
    move,
    gaps: (after) => endingGapsOf(after as StateOf<typeof endingColumns>),
  });
