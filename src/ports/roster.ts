import type { Role } from '../ledger/act.ts';

export interface Person {
  readonly oid: string;
  readonly name: string;
  /** Where mail reaches them, when Teams does not. */
  readonly email?: string;
}

/** Who has which role (DESIGN §5): the roles file; everybody else of the tenant is staff. */
export interface Roster {
  /** The role of a person on the present day; a deputy outside the dates of the delegation is staff. */
  roleOf(oid: string): Exclude<Role, 'greffe'>;
  /** The officer and the deputies whose delegation runs. */
  officers(): readonly Person[];
  direction(): readonly Person[];
}
