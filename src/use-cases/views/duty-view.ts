import type { ProvisionId } from '../../law/provisions.ts';

/** One thing owed, as cards and pages show it; days are `YYYY-MM-DD`. */
export interface DutyView {
  readonly key: string;
  /** Absent for a duty that the law words *promptly*: it stands above every dated one. */
  readonly by?: string;
  readonly workBy?: string;
  /** Whole hours since the firm became aware, for what is owed promptly and not done. */
  readonly hoursSinceAware?: number;
  /** We became aware of it by receiving it: a request or a complaint. */
  readonly since?: 'receipt';
  /** First day on which destruction may be proposed, for what is only to be kept. */
  readonly notBefore?: string;
  readonly provisions: readonly ProvisionId[];
  readonly basis: 'law' | 'policy' | 'house';
  readonly done: boolean;
  readonly late: boolean;
}
