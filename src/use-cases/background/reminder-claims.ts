import type { Claim, Claiming, ReminderKey, ReminderOutcome, Reminders } from '../../ports/reminders.ts';
import type { Office } from '../office.ts';
import { dropUntold, keepUntold, type Memory, textOfKey, untoldOf } from './reminder-memory.ts';

/** What a pass has in hand. */
export interface Round {
  readonly office: Office;
  readonly reminders: Reminders;
  readonly memory: Memory;
}

/** Nothing can be done with the list now; try again after so many milliseconds. */
export interface Later {
  readonly afterMs: number;
}

const untilTakenOver = 10 * 60_000;
const isSettled = (outcome: ReminderOutcome | undefined): boolean => outcome !== undefined && outcome !== 'unknown';

/** Reads what was claimed for days that this process has not looked at. */
export const learn = async ({ reminders, memory }: Round, days: readonly string[]): Promise<Later | undefined> => {
  for (const day of new Set(days)) {
    if (memory.days.has(day)) continue;
    const read = await reminders.on(day);
    if (read.kind === 'later') return read;
    for (const claim of read.claims) memory.claims.set(textOfKey(claim), claim);
    memory.days.add(day);
  }
  return undefined;
};

/** Whether a word is still to be sent: nobody has it, or who had it has been silent for ten minutes. */
export const isToSend = ({ office, memory }: Round, key: ReminderKey): boolean => {
  const text = textOfKey(key);
  const claim = memory.claims.get(text);
  if (untoldOf(office)[text] !== undefined || isSettled(claim?.outcome)) return false;
  return claim === undefined || memory.held.has(text) || isSilent(office, claim);
};

const isSilent = (office: Office, { takenAt }: Claim): boolean =>
  Date.parse(office.now()) - Date.parse(takenAt) >= untilTakenOver;

/** Takes the claim of a word: makes it, or takes over a silent one. Undefined when somebody else has it. */
export const take = async (round: Round, key: ReminderKey): Promise<Claim | Later | undefined> => {
  const { office, reminders, memory } = round;
  const claim = memory.claims.get(textOfKey(key));
  if (claim === undefined) return taken(round, key, await reminders.claim(key, office.now()));
  if (!isSilent(office, claim)) return claim;
  return taken(round, key, await reminders.change(claim, { takenAt: office.now() }));
};

const taken = ({ memory }: Round, key: ReminderKey, claiming: Claiming): Claim | Later | undefined => {
  if (claiming.kind === 'later') return { afterMs: claiming.afterMs };
  if (claiming.kind === 'claimed') {
    memory.claims.set(textOfKey(key), claiming.claim);
    return claiming.claim;
  }
  // Somebody has it, or it is not known whether we do: the list says so when it is read again.
  memory.days.delete(key.day);
  return undefined;
};

/** Notes what became of words; what cannot be noted now is kept and noted later, and the word not sent again. */
export const settle = async (round: Round, claims: readonly Claim[], outcome: ReminderOutcome): Promise<void> => {
  for (const claim of claims) round.memory.held.delete(textOfKey(claim));
  if (isSettled(outcome)) keepUntold(round.office, claims, outcome);
  for (const claim of claims) await note(round, claim, outcome);
};

const note = async (round: Round, claim: Claim, outcome: ReminderOutcome): Promise<Later | undefined> => {
  const text = textOfKey(claim);
  const noted = await round.reminders.change(claim, { outcome });
  if (noted.kind === 'later') return { afterMs: noted.afterMs };
  if (noted.kind === 'claimed') {
    round.memory.claims.set(text, noted.claim);
    if (isSettled(outcome)) dropUntold(round.office, [text]);
  } else round.memory.days.delete(claim.day);
  return undefined;
};

/** Notes the outcomes that could not be noted when they were known. */
export const noteUntold = async (round: Round): Promise<Later | undefined> => {
  const untold = Object.entries(untoldOf(round.office));
  const later = await learn(
    round,
    untold.map(([, { key }]) => key.day),
  );
  if (later) return later;
  for (const [text, { outcome }] of untold) {
    const claim = round.memory.claims.get(text);
    if (claim === undefined || isSettled(claim.outcome)) dropUntold(round.office, [text]);
    else {
      const wait = await note(round, claim, outcome);
      if (wait) return wait;
    }
  }
  return undefined;
};
