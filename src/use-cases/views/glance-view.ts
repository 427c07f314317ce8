import type { Standing } from '../../ports/record-index.ts';

/** What managers read at a glance: numbers alone, and nobody in them. Open, soon and late are exact. */
export interface GlanceView {
  /** `YYYY-MM-DD` in Montréal. */
  readonly today: string;
  readonly registers: readonly Standing[];
  readonly month: {
    /** `YYYY-MM` in Montréal. */
    readonly month: string;
    readonly opened: number;
    /** Requests and complaints answered within twenty days of their receipt, and after them. */
    readonly answeredWithin: number;
    readonly answeredAfter: number;
    /** Open records that are late today. */
    readonly late: number;
    /** Incidents that were concluded to be serious, and those of which the Commission or the persons were told. */
    readonly serious: number;
    readonly notified: number;
  };
  /** Mail to sort: how many, and the days since the oldest came; absent when none waits. */
  readonly intake?: { readonly waiting: number; readonly oldestDays: number };
  /** Reminders of today that reached nobody; for the officers and the highest authority alone. */
  readonly notReached?: number;
}
