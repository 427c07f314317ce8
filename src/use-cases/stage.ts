import type { State } from '../ledger/fold.ts';
import { type RegisterKey, registerOf } from '../registers/index.ts';

/** The stage that a record stands in; its register's first when no act has said otherwise. */
export const stageOf = ({ register, state }: { readonly register: RegisterKey; readonly state: State }): string =>
  typeof state.stage === 'string' ? state.stage : registerOf(register).first;
