import { siteInstant, siteTimeOfDay } from './zone.ts';

/** The tenant's time: the machine's, moved by whole days as one reads them at the site. */
export interface Clock {
  now(): Date;
  /** Makes today `day` (`YYYY-MM-DD`) at the present time of day; null goes back to the machine's day. Refuses (false) what is no day. */
  moveTo(day: string | null): boolean;
}

/** A clock that starts at `today`, if one is given. Throws on what is no day. */
export function createClock(today?: string): Clock {
  let shift = 0;
  const clock: Clock = {
    now: () => new Date(Date.now() + shift),
    moveTo(day) {
      if (day === null) {
        shift = 0;
        return true;
      }
      if (!isDay(day)) return false;
      const machine = Date.now();
      shift = siteInstant(day, siteTimeOfDay(machine)) - machine;
      return true;
    },
  };
  if (today !== undefined && !clock.moveTo(today)) throw new Error(`Not a day: ${today}`);
  return clock;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}
