import type { State } from '../ledger/fold.ts';
import { aboutColumns } from '../registers/about.ts';
import type { RegisterKey } from '../registers/index.ts';

/** What a record is about: that column, and the choice made in it; nobody's words. */
export const aboutOf = ({
  register,
  state,
}: {
  readonly register: RegisterKey;
  readonly state: State;
}): { readonly column: string; readonly choice: string } | undefined => {
  const column = aboutColumns[register];
  const choice = column === undefined ? undefined : state[column];
  return column !== undefined && typeof choice === 'string' ? { column, choice } : undefined;
};
