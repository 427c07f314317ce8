import { montrealYear } from '../law/montreal.ts';
import { isForgotten } from '../ledger/act.ts';
import { officeReference } from './background/seal-heads.ts';
import type { Office } from './office.ts';
import { present } from './present.ts';

const verbs = ['notPrivacy', 'privacyAfterAll'];

/**
 * Whether somebody called a mail *not privacy*, as the office's own record has it: by the mail's key alone, this year or
 * the last. It is asked where our own disk knows nothing of the mail.
 */
export const isKnownNotPrivacy = (office: Office, key: string): boolean => {
  const year = montrealYear(office.now());
  for (const one of [year, year - 1]) {
    const act = present(office, officeReference(one))?.ledger.findLast(
      (each) => verbs.includes(each.verb) && !isForgotten(each) && each.set.mailKey === key,
    );
    if (act) return act.verb === 'notPrivacy';
  }
  return false;
};
