import { policyInForce } from '../../company/company.ts';
import { formatDay } from '../../law/day.ts';
import { incidents } from '../../registers/incidents.ts';
import type { Verb } from '../verb.ts';

const { scenario, told, occurred, kinds, persons, system, alreadyDone, aboutOfficer } = incidents.columns;

/**
 * Somebody has cause to believe that an incident occurred: suspicion is enough (s. 3.5 para. 1), so only what
 * happened is asked for. The company is aware from this moment (Reg. s. 7(4)).
 */
export const reportIncident: Verb = {
  verb: 'reportIncident',
  register: 'incidents',
  creates: 'always',
  who: 'anybody',
  input: { scenario, told, occurred, kinds, persons, system, alreadyDone, aboutOfficer },
  decide: (given, { command, company, today }) => {
    if (given.scenario === 'other' && !given.told)
      return { refused: 'fields', faults: { told: { fault: 'required' } } };
    return {
      set: {
        ...given,
        stage: incidents.first,
        means: 'teams',
        policyVersion: policyInForce(company, formatDay(today))?.version,
        awareOn: formatDay(today),
        ...(command.sample ? { sample: true } : {}),
      },
    };
  },
};
