import { addYears, type Day } from './day.ts';
import type { Duty, Step } from './duty.ts';
import { registerItems } from './incident.ts';
import type { IncidentFacts } from './incident-facts.ts';

const YEARS_KEPT = 5;

const missing = (n: number): Step => ({
  step: 'itemMissing',
  count: n,
  provision: registerItems.find((item) => item.n === n)?.provision,
});

/** s. 3.8: every incident. What is missing warns and never prevents saving: facts arrive over time. */
export const registerEntry = (facts: IncidentFacts): Duty => ({
  key: 'registerEntry',
  to: 'commission',
  provision: ['p39.1:3.8', 'reg3.1:7', 'reg3.1:8'],
  basis: 'law',
  done: facts.registerItemsMissing.length === 0,
  late: false,
  steps: facts.registerItemsMissing.map(missing),
});

/** First day on which destruction of an entry may be proposed: five years after the end of becoming aware, Reg. s. 8. */
export const retainIncidentUntil = (awareUntil: Day): Day => addYears(awareUntil, YEARS_KEPT);

/** Reg. s. 8. The entry is kept; nothing is destroyed by itself on the day. */
export const retain = (facts: IncidentFacts, today: Day): Duty => {
  const from = facts.awareUntil ?? facts.awareOn;
  const notBefore = retainIncidentUntil(from);
  return {
    key: 'retain',
    to: 'commission',
    notBefore,
    provision: ['reg3.1:8'],
    basis: 'law',
    done: today >= notBefore,
    late: false,
    steps: [
      { step: 'aware', day: from },
      { step: 'yearsKept', count: YEARS_KEPT, provision: 'reg3.1:8' },
      { step: 'destructionMayBeProposed', day: notBefore },
    ],
  };
};
