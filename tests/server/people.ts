import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const oid = (last: string): string => `a0000000-0000-4000-8000-00000000000${last}`;

/** The people of these tests, by role. */
export const people = {
  staffA: { oid: oid('1'), name: 'Membre A' },
  staffB: { oid: oid('2'), name: 'Membre B' },
  officer: { oid: oid('3'), name: 'Responsable' },
  deputy: { oid: oid('4'), name: 'Suppléante' },
  manager: { oid: oid('5'), name: 'Gestionnaire' },
  direction: { oid: oid('7'), name: 'Direction' },
} as const;

/** Roles as the roles file names them; the delegation runs from July to December 2026. */
export const roles = {
  officer: people.officer,
  deputies: [{ ...people.deputy, from: '2026-07-01', to: '2026-12-31' }],
  managers: [people.manager],
  direction: [people.direction],
};

/** Writes a roles file into a folder and gives its path. */
export const writeRoles = (folder: string, content: unknown = roles): string => {
  const file = join(folder, 'roles.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
