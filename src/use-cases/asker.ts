import type { Language } from '../ports/kept.ts';
import type { Asker, Office } from './office.ts';

/** Somebody whom a channel has proved, with the role that the roster gives them today. */
export const askerOf = (office: Office, who: { oid: string; name: string; language: Language }): Asker => ({
  ...who,
  role: office.roster.roleOf(who.oid),
});

/** The officer and the deputies whose delegation runs: they see case files (DESIGN §5). */
export const isOfficer = (asker: Pick<Asker, 'role'>): boolean => asker.role === 'officer' || asker.role === 'deputy';
