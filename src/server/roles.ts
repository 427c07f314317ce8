import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { parseDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { Now } from '../ports/now.ts';
import type { Person, Roster } from '../ports/roster.ts';

const person = z.strictObject({ oid: z.guid(), name: z.string().trim().min(1).max(200), email: z.email().optional() });
const day = z.string().refine((text) => parseDay(text) !== undefined);
const deputy = person.extend({ from: day, to: day }).refine(({ from, to }) => from <= to);

const shape = z.strictObject({
  officer: person,
  deputies: z.array(deputy).default([]),
  managers: z.array(person).default([]),
  direction: z.array(person).default([]),
});

/** Who has which role, as the roles file says it. Deputies act within the dates of their written delegation, both included. */
export type Roles = Readonly<z.infer<typeof shape>>;

/** Where the file is wrong, as paths into it: `deputies.0.to`. Never its content. */
export interface RolesFault {
  readonly at: readonly string[];
}

/** Reads the text of a roles file. Refuses what is no JSON, an unknown field, and a delegation that ends before it begins. */
export const readRoles = (text: string): { readonly roles: Roles } | RolesFault => {
  const json = parsed(text);
  if (json === undefined) return { at: ['JSON'] };
  const read = shape.safeParse(json);
  return read.success ? { roles: read.data } : { at: read.error.issues.map((issue) => issue.path.join('.') || 'JSON') };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export interface RosterSettings {
  readonly file: string;
  readonly now: Now;
  /** Called when the file is read and says something else than before; the office's record takes the change as an act. */
  readonly onChange?: (roles: Roles, before: Roles | undefined) => void;
  /** Called once for each faulty state of the file; the last good roles stay in force. */
  readonly onFault?: (fault: RolesFault) => void;
}

const peopleIn = (roles: Roles): number => 1 + roles.deputies.length + roles.managers.length + roles.direction.length;

/** How many entries a roles file has. */
export const countRoles = peopleIn;

/**
 * The roster over the roles file. Each question looks whether the file changed (one `stat`), so that the next command
 * sees a role that was given or taken. A faulty or vanished file leaves the last good roles in force; at the start,
 * when there are none, it throws.
 */
export const createRoster = (settings: RosterSettings): Roster => {
  const current = followFile(settings);
  const today = (): number => montrealDay(settings.now());
  const running = ({ deputies }: Roles): Roles['deputies'] => {
    const now = today();
    return deputies.filter(({ from, to }) => (parseDay(from) ?? Infinity) <= now && now <= (parseDay(to) ?? -Infinity));
  };
  const has = (people: readonly { readonly oid: string }[], oid: string): boolean =>
    people.some((one) => one.oid.toLowerCase() === oid);
  const named = ({ oid, name, email }: z.infer<typeof person>): Person =>
    email === undefined ? { oid, name } : { oid, name, email };
  return {
    roleOf(asked) {
      const roles = current();
      const oid = asked.toLowerCase();
      if (has([roles.officer], oid)) return 'officer';
      if (has(running(roles), oid)) return 'deputy';
      if (has(roles.direction, oid)) return 'direction';
      return has(roles.managers, oid) ? 'manager' : 'staff';
    },
    officers: () => {
      const roles = current();
      return [roles.officer, ...running(roles)].map(named);
    },
    direction: () => current().direction.map(named),
  };
};

/** The last good roles, read again when the file's time or size changed. */
const followFile = ({ file, onChange, onFault }: RosterSettings): (() => Roles) => {
  let stamp = '';
  let text = '';
  let last: Roles | undefined;
  const read = (): void => {
    const next = textOf(file);
    if (next === text) return;
    text = next;
    const outcome = readRoles(next);
    if ('at' in outcome) {
      onFault?.(outcome);
      return;
    }
    const before = last;
    last = outcome.roles;
    onChange?.(outcome.roles, before);
  };
  return () => {
    const seen = stampOf(file);
    if (seen !== stamp) {
      stamp = seen;
      read();
    }
    if (last === undefined) throw new Error('The roles file cannot be read');
    return last;
  };
};

const stampOf = (file: string): string => {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? 'gone' : `${stat.mtimeMs}:${stat.size}:${stat.ino}`;
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return 'gone';
  }
};
