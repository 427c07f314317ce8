import type { Day } from './day.ts';
import type { Duty } from './duty.ts';
import type { ProvisionId } from './provisions.ts';

/**
 * A message that left in the conversation of a record may be the answer, or an acknowledgement: the house asks which. It
 * has no day of its own, for the clock under `provision` runs on until it is said. Undefined day: nothing is asked.
 */
export const confirmReply = (
  foundOn: Day | undefined,
  isAnswered: boolean,
  provision: readonly ProvisionId[],
): readonly (Duty<string> & { readonly key: 'confirmReply' })[] =>
  foundOn === undefined || isAnswered
    ? []
    : [
        {
          key: 'confirmReply',
          to: 'house',
          provision,
          basis: 'house',
          done: false,
          late: false,
          steps: [{ step: 'replyFound', day: foundOn }],
        },
      ];
