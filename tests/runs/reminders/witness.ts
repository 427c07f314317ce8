import { isDayOff } from '../../../src/law/calendar.ts';
import type { Day } from '../../../src/law/day.ts';
import type { Duty } from '../../../src/law/duty.ts';

/** What a run found. */
export interface Findings {
  /** Reminders that were owed while the duty was open, one a person. */
  readonly owed: number;
  readonly delivered: number;
  /** Owed and never told, though the office ran two hours and more before the next one or the end of the duty. */
  readonly lost: number;
  /** Owed while nothing ran, and told by the next one of the same duty. */
  readonly caughtUp: number;
  /** Told twice because the process died between the answer and the note. */
  readonly diedBetween: number;
  /** Told twice because Teams did not say that it had. */
  readonly unsaid: number;
  /** Told twice, and nothing explains it. */
  readonly doubled: number;
  /** Told of what was not owed: finished work, or a date that was extended. */
  readonly finished: number;
}

/** The time in which one reminder is to be told: from its day until the next one's, or the end of the duty. */
interface Window {
  readonly day: Day;
  told: number;
  /** Passes that ran in it. */
  ran: number;
}

/** Passes of ten minutes, two hours in all: what ran less may not have come so far. */
const enough = 12;

export type Reason = 'diedBetween' | 'unsaid';

const digestKey = 'digest|digest|0|';

type Owed = Pick<Duty<string>, 'key' | 'by' | 'workBy' | 'sinceAware'>;

/**
 * Whether a day is one on which a duty is spoken of, and whether to the highest authority too. Written from the words
 * of the requirement, not from the code that it judges.
 */
const spokenOn = ({ by, sinceAware }: Owed, first: Day, today: Day): 'no' | 'officers' | 'all' => {
  if (sinceAware) return today === first ? 'officers' : isDayOff(today) ? 'no' : 'all';
  if (by === undefined) return 'no';
  if (today > by) return (today - by - 1) % 7 === 0 ? 'all' : 'no';
  return [10, 5, 2, 0].includes(by - today) ? 'officers' : 'no';
};

/** Keeps the account of what is owed to each person and what they were told. */
export const createWitness = (officers: readonly string[], direction: readonly string[]) => {
  const windows = new Map<string, Window>();
  const firsts = new Map<string, Day>();
  const excuses = new Map<string, Reason[]>();
  const found = { owed: 0, delivered: 0, lost: 0, caughtUp: 0, diedBetween: 0, unsaid: 0, doubled: 0, finished: 0 };

  const close = (key: string): void => {
    const window = windows.get(key);
    windows.delete(key);
    if (!window) return;
    found.owed += 1;
    if (window.told === 0 && window.ran >= enough) found.lost += 1;
    else if (window.told === 0) found.caughtUp += 1;
    for (let extra = window.told; extra > 1; extra -= 1) found[excuses.get(key)?.pop() ?? 'doubled'] += 1;
    excuses.delete(key);
  };
  const open = (key: string, day: Day): void => {
    if (windows.get(key)?.day === day) return;
    close(key);
    windows.set(key, { day, told: 0, ran: 0 });
  };

  return {
    /** What every record owes at this moment: opens what is to be told today, and closes what is owed no more. */
    see: (records: readonly { readonly reference: string; readonly owed: readonly Owed[] }[], today: Day): void => {
      const standing = new Set<string>();
      for (const { reference, owed } of records) {
        for (const duty of owed) {
          const what = `${reference}|${duty.key}|${duty.sinceAware ? 'promptly' : duty.by}`;
          if (!firsts.has(what)) firsts.set(what, today);
          const spoken = spokenOn(duty, firsts.get(what) ?? today, today);
          const people = spoken === 'all' ? [...officers, ...direction] : spoken === 'officers' ? officers : [];
          for (const person of people) open(`${what}|${person}`, today);
          for (const person of [...officers, ...direction]) standing.add(`${what}|${person}`);
        }
      }
      for (const key of [...windows.keys()]) if (!standing.has(key) && !key.startsWith(digestKey)) close(key);
    },
    /** The digest of a day is owed from its hour until the end of the day. */
    owesDigest: (today: Day): void => {
      for (const person of officers) open(`${digestKey}${person}`, today);
    },
    endsDigest: (): void => {
      for (const person of officers) close(`${digestKey}${person}`);
    },
    ran: (): void => {
      for (const window of windows.values()) window.ran += 1;
    },
    /** Somebody was told of a duty; `reason` when it may come again. */
    told: (reference: string, duty: string, person: string, reason?: Reason): void => {
      const key = [...windows.keys()].find(
        (one) => one.startsWith(`${reference}|${duty}|`) && one.endsWith(`|${person}`),
      );
      const window = key === undefined ? undefined : windows.get(key);
      if (key === undefined || !window) {
        found.finished += 1;
        return;
      }
      found.delivered += 1;
      window.told += 1;
      if (reason) excuses.set(key, [...(excuses.get(key) ?? []), reason]);
    },
    end: (): Findings => {
      for (const key of [...windows.keys()]) close(key);
      return { ...found };
    },
  };
};

export type Witness = ReturnType<typeof createWitness>;
