import { Temporal } from 'temporal-polyfill';
import { addDays, type Day, dayOf, formatDay, parseDay, yearOf } from './day.ts';

/** Quebec has no zone of its own in the tz database: Montréal keeps the time of America/Toronto. */
const ZONE = 'America/Toronto';
const UTC_INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?Z$/;

const byZone = (instantIso: string): Day => {
  const local = Temporal.Instant.from(instantIso).toZonedDateTimeISO(ZONE).toPlainDate();
  return dayOf(local.year, local.month, local.day);
};

/** Of days in UTC, whether Montréal has that day too at 04:00Z: the zone is asked once, for that hour holds no change. */
const begun = new Map<Day, boolean>();

const hasBegun = (day: Day): boolean => {
  const answer = begun.get(day) ?? byZone(`${formatDay(day)}T04:00:00Z`) === day;
  begun.set(day, answer);
  return answer;
};

/**
 * The civil day in Montréal of an instant, ISO 8601 with `Z` or an offset: the day on which a message counts as
 * received. Throws a RangeError when the text is no instant.
 *
 * Montréal is four or five hours behind UTC, never anything else since 1970. So from 05:00Z the civil day is that
 * of UTC and before 04:00Z it is the day before, whatever the season: only the hour between needs the zone's rules.
 */
export const montrealDay = (instantIso: string): Day => {
  const parts = UTC_INSTANT.exec(instantIso);
  const day = parseDay(parts?.[1] ?? '');
  if (parts === null || day === undefined || day < 1) return byZone(instantIso);
  const hour = Number(parts[2]);
  return hour >= 5 || (hour === 4 && hasBegun(day)) ? day : addDays(day, -1);
};

/** The calendar year in Montréal of an instant, ISO 8601: the year that a reference carries. */
export const montrealYear = (instantIso: string): number => yearOf(montrealDay(instantIso));

/** The hour in Montréal of an instant, ISO 8601, from 0 to 23. */
export const montrealHour = (instantIso: string): number =>
  Temporal.Instant.from(instantIso).toZonedDateTimeISO(ZONE).hour;

/** The hour and the minute in Montréal of an instant, ISO 8601, each of two figures. */
export const montrealTime = (instantIso: string): readonly [hour: string, minute: string] => {
  const { hour, minute } = Temporal.Instant.from(instantIso).toZonedDateTimeISO(ZONE);
  return [`${hour}`.padStart(2, '0'), `${minute}`.padStart(2, '0')];
};

/** The instant, ISO 8601 with `Z`, at which a civil day begins in Montréal: four or five hours after it does in UTC. */
export const montrealMidnight = (day: Day): string => {
  const at = (hour: number): string => `${formatDay(day)}T0${hour}:00:00.000Z`;
  return montrealDay(at(4)) === day ? at(4) : at(5);
};
