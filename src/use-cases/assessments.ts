import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import { type Act, isForgotten } from '../ledger/act.ts';
import type { AssessmentView } from './views/views.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every assessment that a ledger holds, in its order: a later one supersedes those before it and leaves them as they are. */
export const assessmentsIn = (ledger: readonly Act[]): readonly AssessmentView[] => {
  const made = ledger.filter((act) => act.verb === 'assess');
  return made.flatMap((act, place) =>
    isForgotten(act)
      ? []
      : [
          {
            n: act.n,
            on: formatDay(montrealDay(act.at)),
            name: act.actor.name,
            conclusion: textOf(act.set.conclusion),
            rationale: textOf(act.set.rationale),
            superseded: place < made.length - 1,
          },
        ],
  );
};
