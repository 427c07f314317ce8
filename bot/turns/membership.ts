import type { Office } from '../../src/use-cases/office.ts';
import { addressMark } from '../../src/use-cases/people.ts';
import { logFault } from '../host/faults.ts';
import type { Line, Member, Speaker } from '../host/heard.ts';
import { knownTo } from './reach.ts';

/** Whether somebody is of the house. `unsure`: the roster did not answer, so nothing is done and nothing is kept. */
export type Standing =
  | { readonly standing: 'member'; readonly name: string; readonly since: string }
  | { readonly standing: 'outsider' }
  | { readonly standing: 'unsure' };

const lifetimeMs = 24 * 3_600_000;
const mostRemembered = 10_000;

interface Remembered {
  readonly standing: Exclude<Standing, { standing: 'unsure' }>;
  readonly at: string;
}

/** Guests, anonymous people, other tenants, and whoever the roster knows under another object id, are outside. */
const isOfTheHouse = (member: Member | undefined, speaker: Speaker, tenantId: string): member is Member =>
  member !== undefined &&
  !['guest', 'anonymous'].includes(member.role?.toLowerCase() ?? '') &&
  (member.tenantId ?? tenantId) === tenantId &&
  member.oid?.toLowerCase() === speaker.oid.toLowerCase();

/** Notes whose an address is, by its digest alone, so that the officer can name a colleague by it. */
const noteAddress = (office: Office, address: string, oid: string): void => {
  const mark = addressMark(office, address);
  if (office.kept.mark(mark) !== oid) office.kept.setMark(mark, oid);
};

/**
 * Asks the conversation's roster who somebody is, the first time and then once a day: neither token nor activity says
 * that a person is a guest. The answer outlives a restart for members, with how to reach them.
 */
export const createMembership = (
  office: Office,
  tenantId: string,
): ((speaker: Speaker, line: Line) => Promise<Standing>) => {
  const remembered = new Map<string, Remembered>();
  const fresh = (at: string | undefined): at is string =>
    at !== undefined && Date.parse(office.now()) - Date.parse(at) < lifetimeMs;

  const note = (oid: string, standing: Remembered['standing']): Standing => {
    const oldest = remembered.keys().next().value;
    if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest);
    remembered.set(oid, { standing, at: office.now() });
    return standing;
  };

  const recalled = ({ oid, name }: Speaker): Standing | undefined => {
    const here = remembered.get(oid);
    if (here && fresh(here.at)) return here.standing;
    const known = knownTo(office, oid);
    if (!known || !fresh(known.memberSince)) return undefined;
    const standing = { standing: 'member', name: name || known.name, since: known.memberSince } as const;
    remembered.set(oid, { standing, at: known.memberSince });
    return standing;
  };

  return async (speaker, line) => {
    const before = recalled(speaker);
    if (before) return before.standing === 'member' && speaker.name ? { ...before, name: speaker.name } : before;
    try {
      const member = await line.member();
      if (!isOfTheHouse(member, speaker, tenantId)) return note(speaker.oid, { standing: 'outsider' });
      if (member.email) noteAddress(office, member.email, speaker.oid);
      return note(speaker.oid, { standing: 'member', name: speaker.name || (member.name ?? ''), since: office.now() });
    } catch (fault) {
      logFault(office.log, 'bot roster', fault, office.randomness(8));
      return { standing: 'unsure' };
    }
  };
};
