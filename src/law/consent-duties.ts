import type { Day } from './day.ts';
import { type Duty, isLate } from './duty.ts';

/** What is owed because of a consent. */
export const consentDutyKeys = ['endConsentUse'] as const;
export type ConsentDutyKey = (typeof consentDutyKeys)[number];

/** What is known of a consent that still stands. Days are civil days in Montréal. */
export interface ConsentStanding {
  /** The last day on which it is valid. */
  readonly expiresOn?: Day | undefined;
}

/**
 * s. 14: consent is valid only for the time that its purpose takes. What rests on it ends with its last day; a new
 * consent is asked for apart.
 */
export const consentDuties = ({ expiresOn }: ConsentStanding, today: Day): readonly Duty<ConsentDutyKey>[] =>
  expiresOn === undefined
    ? []
    : [
        {
          key: 'endConsentUse',
          to: 'persons',
          by: expiresOn,
          provision: ['p39.1:14'],
          basis: 'law',
          done: false,
          late: isLate(false, expiresOn, undefined, today),
          steps: [],
        },
      ];
