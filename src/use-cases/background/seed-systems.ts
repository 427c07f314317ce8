import { acceptCommand } from '../accept.ts';
import type { Office } from '../office.ts';
import { greffe } from '../perform.ts';
import { caseFilesMark } from './follow-changes.ts';

/** Made from the system alone, so that every instance and every first start comes to the same act. */
export const seedIdOf = (key: string): string => `systems|seed|${key}`;

/**
 * Enters the systems that the policy names in their register, each once: a system that is there already, retired or
 * not, is left as it is. Waits until the case files were read once, for an empty index knows nothing. Gives how many
 * are left to enter.
 */
export const seedSystems = (office: Office): number => {
  if (office.kept.mark(caseFilesMark) === undefined) return 1;
  const named = office.company.systems.filter(({ use }) => use !== 'other');
  const missing = named.filter(({ key }) => {
    const id = seedIdOf(key);
    return office.kept.find(id) === undefined && office.index.openedWith(id) === undefined;
  });
  for (const { key } of missing) {
    acceptCommand(office, {
      id: seedIdOf(key),
      verb: 'seedSystem',
      actor: greffe,
      receivedAt: office.now(),
      input: { system: key },
      language: 'fr',
    });
  }
  return 0;
};
