import { formatDay } from '../../law/day.ts';
import { montrealDay } from '../../law/montreal.ts';
import type { PushOutcome } from '../../ports/messenger.ts';
import type { ReminderMail } from '../../ports/reminder-mail.ts';
import type { Claim, IntakeWaiting, ReminderLine, ReminderMessage, Reminders } from '../../ports/reminders.ts';
import type { Person } from '../../ports/roster.ts';
import { delay, delayed, noDelay } from '../backoff.ts';
import type { Breathe } from '../breathe.ts';
import type { Office } from '../office.ts';
import { digestOf } from './digest.ts';
import { isToSend, type Later, learn, noteUntold, type Round, settle, take } from './reminder-claims.ts';
import { memoryOf, textOfKey } from './reminder-memory.ts';
import { remindersDue } from './reminders-due.ts';
import { type Wanted, wantedNow } from './reminders-wanted.ts';

/** What reminding needs beside the office. */
export interface Reminding {
  readonly reminders: Reminders;
  /** Absent where no mailbox is configured: whom Teams does not reach is then not reached. */
  readonly mail?: ReminderMail;
  /** Hour in Montréal, 0 to 23, from which the digest of a day is due. */
  readonly digestHour: number;
  /** What waits to be sorted, for the digest. */
  readonly intake?: (office: Office) => IntakeWaiting | undefined;
  readonly breathe?: Breathe;
}

const mark = 'reminders';

/** Words that are one message: of one person, of one record today, or all that was missed. */
interface Parcel {
  readonly to: Person;
  readonly words: readonly Wanted[];
  readonly message: (words: readonly Wanted[]) => ReminderMessage;
}

/**
 * One pass of reminding: claims, sends and notes what is due by now and nobody has (DESIGN §3). What fell due while
 * nothing ran comes as one word. Returns 1 when something had to be put off, 0 else.
 */
export const remind = async (office: Office, reminding: Reminding): Promise<number> => {
  if (delayed(office, mark)) return 1;
  const round: Round = { office, reminders: reminding.reminders, memory: memoryOf(office) };
  const later = await sendAll(round, reminding);
  if (later) delay(office, mark, later.afterMs);
  else noDelay(office, mark);
  return later ? 1 : 0;
};

const sendAll = async (round: Round, reminding: Reminding): Promise<Later | undefined> => {
  const { office, memory } = round;
  const unnoted = await noteUntold(round);
  if (unnoted) return unnoted;
  const wanted = await wantedNow(office, reminding.digestHour, reminding.breathe);
  const unread = await learn(
    round,
    wanted.map(({ key }) => key.day),
  );
  if (unread) return unread;
  const showNotReached = (): void => {
    memory.notReached = wanted.filter(({ key }) => memory.claims.get(textOfKey(key))?.outcome === 'notReached');
  };
  for (const parcel of parcelsOf(
    office,
    reminding,
    wanted.filter(({ key }) => isToSend(round, key)),
  )) {
    const later = await sendParcel(round, reminding, parcel);
    showNotReached();
    if (later) return later;
  }
  showNotReached();
  return undefined;
};

/** Reminders first, so that the digest can say which reached nobody. */
const parcelsOf = (office: Office, reminding: Reminding, words: readonly Wanted[]): readonly Parcel[] => {
  const today = formatDay(montrealDay(office.now()));
  const parcels = Map.groupBy(words, ({ key, line }) => {
    const what = line === undefined ? '~digest' : key.day < today ? ' missed' : key.reference;
    return `${what}|${key.person}`;
  });
  return [...parcels]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, all]) => {
      const [first] = all;
      return first ? [{ to: first.to, words: all, message: messageOf(office, reminding, first, today) }] : [];
    });
};

const messageOf =
  (office: Office, reminding: Reminding, { key, line }: Wanted, today: string) =>
  (words: readonly Wanted[]): ReminderMessage => {
    if (line === undefined) return { kind: 'digest', digest: digestOf(office, reminding.intake?.(office)) };
    const lines = words.flatMap((word): readonly ReminderLine[] => (word.line ? [word.line] : []));
    return key.day < today && words.length > 1
      ? { kind: 'catchUp', lines }
      : { kind: 'reminder', reference: key.reference, lines };
  };

/** Somebody may have done it since the pass began: nothing is claimed, and nothing said, of finished work. */
const isStillDue = (office: Office, { key, line }: Wanted): boolean =>
  line === undefined ||
  remindersDue(office, key.reference, montrealDay(office.now())).some(
    (due) => due.line.duty === key.duty && due.day === key.day,
  );

const sendParcel = async (round: Round, reminding: Reminding, parcel: Parcel): Promise<Later | undefined> => {
  const claimed: { readonly claim: Claim; readonly word: Wanted }[] = [];
  let later: Later | undefined;
  for (const word of parcel.words) {
    if (!isStillDue(round.office, word)) continue;
    const claim = await take(round, word.key);
    if (claim === undefined) continue;
    if ('afterMs' in claim) {
      later = claim;
      break;
    }
    claimed.push({ claim, word });
  }
  if (claimed.length === 0) return later;
  return (await sendClaimed(round, reminding, parcel, claimed)) ?? later;
};

const sendClaimed = async (
  round: Round,
  reminding: Reminding,
  { to, message }: Parcel,
  claimed: readonly { readonly claim: Claim; readonly word: Wanted }[],
): Promise<Later | undefined> => {
  const { office, memory } = round;
  const claims = claimed.map(({ claim }) => claim);
  const sent = message(claimed.map(({ word }) => word));
  const outcome = await deliver(office, reminding, to, sent, claims.map(textOfKey).join(' '));
  if (typeof outcome === 'object') {
    for (const claim of claims) memory.held.add(textOfKey(claim));
    return { afterMs: outcome.laterMs };
  }
  office.log({ event: 'reminded', records: claims.length, kind: sent.kind, outcome });
  await settle(round, claims, outcome);
  return undefined;
};

/** To Teams; whom Teams does not reach, by mail; whom neither reaches is not reached, and shown as such. */
const deliver = async (
  office: Office,
  { mail }: Reminding,
  to: Person,
  message: ReminderMessage,
  id: string,
): Promise<Exclude<PushOutcome, 'sent'> | 'sent' | 'mailed'> => {
  if (to.oid === '') return 'notReached';
  const pushed = await office.messenger.push({ id, to: to.oid, message });
  if (pushed !== 'notReached' || !mail || to.email === undefined) return pushed;
  const mailed = await mail.send(to.email, message, office.kept.reach(to.oid)?.language ?? 'fr');
  return mailed === 'sent' ? 'mailed' : mailed;
};
