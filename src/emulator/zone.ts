/** The regional setting of every site of the tenant. */
export const siteTimeZone = 'America/Toronto';

const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: siteTimeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The instant, in milliseconds, read on the wall of the site and written as if that wall were UTC. */
function wallTime(instant: number): number {
  const parts = new Map(dayFormat.formatToParts(instant).map((part) => [part.type, part.value]));
  const at = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '00';
  const text = `${at('year')}-${at('month')}-${at('day')}T${at('hour')}:${at('minute')}:${at('second')}Z`;
  return Date.parse(text) + (((instant % 1000) + 1000) % 1000);
}

/** The day at the site, `YYYY-MM-DD`, of an instant in milliseconds. */
export function siteDay(instant: number): string {
  return new Date(wallTime(instant)).toISOString().slice(0, 10);
}

/** Milliseconds since midnight at the site. */
export function siteTimeOfDay(instant: number): number {
  return wallTime(instant) % 86_400_000;
}

/** The instant, in milliseconds, at which the site's clocks show `timeOfDay` (ms) on `day` (`YYYY-MM-DD`). */
export function siteInstant(day: string, timeOfDay: number): number {
  const wanted = Date.parse(`${day}T00:00:00Z`) + timeOfDay;
  // Twice, because the offset of the first guess may be that of the other side of a change of hour.
  const guess = wanted - (wallTime(wanted) - wanted);
  return wanted - (wallTime(guess) - guess);
}
