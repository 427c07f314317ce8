import { isUnknown } from '../registers/column.ts';
import type { SystemState } from '../registers/systems.ts';
import { isOfficer } from './asker.ts';
import type { Asker, Office } from './office.ts';
import { othersIn } from './others.ts';
import type { Outcome } from './outcome.ts';
import { urgentContact } from './urgent-contact.ts';
import type { CollectedSystem, CollectedView } from './views/collected-view.ts';

const asked = ['kinds', 'purposes', 'accessBy', 'keptMonths', 'outsideQuebec'] as const;

const isKnown = (state: SystemState, key: (typeof asked)[number]): boolean => {
  const value = state[key];
  if (value === undefined || value === null) return false;
  return typeof value !== 'object' || Array.isArray(value) ? true : !isUnknown(value);
};

/** What is asked of every system, but the way outside Québec, which only a provider's system can take. */
const systemOf = (office: Office, state: SystemState): readonly CollectedSystem[] => {
  const system = office.company.systems.find(({ key }) => key === state.system);
  if (system === undefined) return [];
  const provider = state.provider ?? system.provider;
  const { kinds, purposes, accessBy, keptMonths, outsideQuebec } = state;
  return [
    {
      key: system.key,
      name: system.name,
      ...(kinds && { kinds }),
      ...(purposes && { purposes }),
      ...(accessBy && { accessBy }),
      ...(keptMonths && { keptMonths }),
      ...(provider === undefined ? {} : { provider }),
      ...(outsideQuebec === undefined ? {} : { outsideQuebec }),
      missing: asked.filter((key) => !isKnown(state, key) && (key !== 'outsideQuebec' || provider !== undefined)),
    },
  ];
};

/**
 * What is collected, who has access, how long it is kept: read from the register of systems as it stands, for an answer
 * to a request for access or information (s. 8 para. 3; policy, rows 15, 29 and 42). For officers alone.
 */
export const collected = (office: Office, asker: Asker): Outcome<CollectedView> => {
  if (!isOfficer(asker)) return { refused: 'notFound' };
  const systems = othersIn(office)
    .open('systems')
    .flatMap(({ state }) => systemOf(office, state as SystemState));
  const { company } = office;
  const { name, title } = urgentContact(office);
  const { email, phone, address } = company.officer;
  return {
    purposes: company.purposes,
    systems,
    providers: [...new Set(systems.flatMap(({ provider }) => provider ?? []))],
    mayLeaveQuebec: systems.some(({ outsideQuebec }) => outsideQuebec === true),
    officer: { name, title, email, phone, address },
    policy: company.policy.published,
    complete: systems.length > 0 && systems.every(({ missing }) => missing.length === 0),
  };
};
