import type { RegisterKey } from '../../registers/index.ts';
import type { Reference } from '../../registers/reference.ts';
import type { Gap } from '../../registers/register.ts';

/** One reason to keep a record, and until when; without a provision it is the house's own. */
export interface KeepingStepView {
  readonly rule: string;
  /** `YYYY-MM-DD` */
  readonly until: string;
  readonly provision?: string;
}

/** One record whose time is up, or whose destruction is under way. */
export interface RetentionLineView {
  readonly reference: Reference;
  readonly register: RegisterKey;
  readonly stage: string;
  /** First day on which its destruction may be approved, `YYYY-MM-DD`; absent where it was approved. */
  readonly keptUntil?: string;
  /** `stopped`: something of another record holds it, and `gaps` says what. */
  readonly state: 'reached' | 'stopped' | 'approved';
  readonly steps: readonly KeepingStepView[];
  readonly gaps: readonly Gap[];
}

/** What would be destroyed, and what holds the rest: a list that destroys nothing. */
export interface RetentionView {
  readonly today: string;
  readonly lines: readonly RetentionLineView[];
  /** There are more than the list shows. */
  readonly more: boolean;
  /** The months that are the house's own, by register; `other` for those not named. */
  readonly houseMonths: Readonly<Record<string, number>>;
}
