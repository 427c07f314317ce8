import type { DuePush } from '../../ports/kept.ts';
import type { Office } from '../office.ts';
import { present } from '../present.ts';

const atOnce = 50;
const seconds = 1_000;

/**
 * Sends what is due in the outbox of words to persons; one whose outcome is unknown is sent again, so that it may come
 * twice and never not at all (DESIGN §3). A receipt waits until its record is in SharePoint. Returns how many were sent.
 */
export const deliverPushes = async (office: Office): Promise<number> => {
  let sent = 0;
  for (const push of office.kept.duePushes(office.now(), atOnce)) sent += (await deliver(office, push)) ? 1 : 0;
  return sent;
};

const deliver = async (office: Office, push: DuePush): Promise<boolean> => {
  if (push.message.kind === 'receipt' && present(office, push.message.reference)?.isSettled === false) {
    putOff(office, push, seconds);
    return false;
  }
  const outcome = await office.messenger.push(push);
  const isLater = typeof outcome === 'object';
  office.log({ event: 'push', kind: push.message.kind, outcome: isLater ? 'later' : outcome });
  if (isLater) putOff(office, push, outcome.laterMs);
  else if (outcome === 'unknown') putOff(office, push, Math.min(600, 2 ** push.attempts) * seconds);
  else office.kept.pushed(push.id, outcome);
  if (outcome === 'notReached') tellOfficers(office, push);
  return outcome === 'sent';
};

/** A colleague whom Teams does not reach knows of no task: the officers are told, who can tell them otherwise. */
const tellOfficers = (office: Office, { id, message }: DuePush): void => {
  if (message.kind !== 'task') return;
  for (const { oid } of office.roster.officers())
    office.kept.push({ id: `${id}|notReached|${oid}`, to: oid, message: { ...message, kind: 'taskNotReached' } });
};

const putOff = (office: Office, push: DuePush, ms: number): void =>
  office.kept.pushLater(push.id, new Date(Date.parse(office.now()) + ms).toISOString());
