import { montrealYear } from '../law/montreal.ts';
import { acceptCommand } from './accept.ts';
import { officeReference } from './background/seal-heads.ts';
import type { Office } from './office.ts';
import { greffe } from './perform.ts';

const mark = 'roles';

/**
 * Notes a change of roles as an act of the office's own record. `digest` is that of the roles as they are now; the
 * first ones an office ever has are where it begins, and no change. Also what changed while nothing ran is noted.
 */
export const noteRoles = (office: Office, digest: string): void => {
  const before = office.kept.mark(mark);
  if (before === digest) return;
  if (before !== undefined) {
    const now = office.now();
    acceptCommand(office, {
      id: office.sha256(['roles', before, digest, now].join('\n')),
      verb: 'noteRoles',
      actor: greffe,
      receivedAt: now,
      reference: officeReference(montrealYear(now)),
      input: { rolesDigest: digest },
      language: 'fr',
    });
  }
  office.kept.setMark(mark, digest);
};
