import { formatDay } from '../../law/day.ts';
import { montrealDay } from '../../law/montreal.ts';
import type { GrantLine } from '../../registers/grant-lines.ts';
import { grantsIn, isStanding } from '../../registers/grant-lines.ts';
import { acceptCommand } from '../accept.ts';
import type { Office } from '../office.ts';
import { isRefusal } from '../outcome.ts';
import { greffe } from '../perform.ts';
import { type Present, present } from '../present.ts';

/** Made from record, task and day: another instance, or this one after a restart, makes the same act. */
const giveBack = (office: Office, { reference }: Present, { grantKey = '', grantUntil = '' }: GrantLine): boolean => {
  const id = `${reference}|returnTask|${grantKey}|${grantUntil}`;
  if (office.kept.find(id)) return false;
  const accepted = acceptCommand(office, {
    id,
    verb: 'returnTask',
    actor: greffe,
    receivedAt: office.now(),
    reference,
    input: { grantKey },
    language: 'fr',
  });
  return !isRefusal(accepted);
};

/**
 * A task whose last day passed without an answer ends by itself and comes back to the officers (DESIGN §5): an act of
 * Greffe, once. The access ended with the day; this only writes it down. Gives how many came back now.
 */
export const returnTasks = (office: Office): number => {
  const today = formatDay(montrealDay(office.now()));
  let returned = 0;
  for (const reference of office.index.grantsBefore(today)) {
    const record = present(office, reference);
    if (record === undefined) continue;
    for (const grant of grantsIn(record.state)) {
      const past = isStanding(grant) && (grant.grantUntil ?? today) < today;
      if (past && giveBack(office, record, grant)) returned += 1;
    }
  }
  return returned;
};
