import { policyInForce } from '../../company/company.ts';
import { formatDay } from '../../law/day.ts';
import { type SystemState, systems } from '../../registers/systems.ts';
import type { Verb } from '../verb.ts';

/**
 * A system that the policy names is entered with what the company says of it: its measures, its provider, where it is,
 * and whether information leaves Québec (policy, rows 26, 27 and 29; ss. 17, 18.3). The officer reviews it then.
 */
export const seedSystemVerb: Verb = {
  verb: 'seedSystem',
  register: 'systems',
  creates: 'always',
  who: 'greffe',
  input: { system: systems.columns.system },
  decide: (given, { company, today }) => {
    const { system: key } = given as SystemState;
    const system = company.systems.find((one) => one.key === key);
    if (system === undefined) return { refused: 'fields', faults: { system: { fault: 'notInList' } } };
    const { controls, provider, place, outsideQuebec, kinds, purposes, accessBy, keptMonths } = system;
    return {
      set: {
        stage: systems.first,
        system: system.key,
        ...(controls.length > 0 ? { measures: controls } : {}),
        ...(provider === undefined ? {} : { provider }),
        ...(place === undefined ? {} : { place }),
        ...(outsideQuebec === undefined ? {} : { outsideQuebec }),
        ...(system.assessmentOn === undefined ? {} : { assessmentOn: system.assessmentOn }),
        ...(system.agreementOn === undefined ? {} : { agreementOn: system.agreementOn }),
        ...(kinds === undefined ? {} : { kinds }),
        ...(purposes === undefined ? {} : { purposes }),
        ...(accessBy === undefined ? {} : { accessBy }),
        keptMonths: keptMonths === undefined ? { unknown: 'notYetKnown' } : { about: keptMonths },
        policyVersion: policyInForce(company, formatDay(today))?.version,
      },
    };
  },
};
