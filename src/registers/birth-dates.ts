import { type Day, daysBetween, parseDay } from '../law/day.ts';

const months: Readonly<Record<string, number>> = {
  ...{ janvier: 1, fevrier: 2, mars: 3, avril: 4, mai: 5, juin: 6, juillet: 7, aout: 8, septembre: 9, octobre: 10 },
  ...{ novembre: 11, decembre: 12, january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8 },
  ...{ september: 9, october: 10, november: 11, december: 12 },
};
const names = Object.keys(months).join('|');

/** A year of birth that is named as one: *né en 2014*, *born on 3 May 2014*, *DOB: 2014*. */
const named =
  /\b(?:nee?s?|naissance|ddn|born|birth ?date|birth|birthday|dob)\b[^.\n\d]{0,30}(?:\d{1,2}\D{1,15}){0,2}(?:19|20)\d{2}\b/;
const figures = /(?<!\d)((?:19|20)\d{2})[-/. ](\d{1,2})[-/. ](\d{1,2})(?!\d)/g;
const turned = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d{2})(?!\d)/g;
const french = new RegExp(`(?<!\\d)(\\d{1,2})(?:er)? (${names}) ((?:19|20)\\d{2})`, 'g');
const english = new RegExp(`\\b(${names}) (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})`, 'g');

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\u00A0\s]+/g, ' ');
const two = (text: string | number | undefined): string => String(text ?? '').padStart(2, '0');

const daysIn = (text: string): readonly (Day | undefined)[] => [
  ...[...text.matchAll(figures)].map(([, year, month, date]) => parseDay(`${year}-${two(month)}-${two(date)}`)),
  // Day and month are written in either order.
  ...[...text.matchAll(turned)].flatMap(([, one, other, year]) => [
    parseDay(`${year}-${two(other)}-${two(one)}`),
    parseDay(`${year}-${two(one)}-${two(other)}`),
  ]),
  ...[...text.matchAll(french)].map(([, date, month = '', year]) =>
    parseDay(`${year}-${two(months[month])}-${two(date)}`),
  ),
  ...[...text.matchAll(english)].map(([, month = '', date, year]) =>
    parseDay(`${year}-${two(months[month])}-${two(date)}`),
  ),
];

/** A day on which somebody who is a minor today can have been born; nearer days are those of what happened. */
const couldBeBirth = (day: Day, today: Day): boolean => {
  const days = daysBetween(day, today);
  return days > 2 * 365 && days < 18 * 366;
};

/**
 * Whether a text seems to hold the date of birth of a minor: one that is named as such, or a full date from two to
 * eighteen years before today. An age band is all that is kept (ss. 4, 4.1): a month and a year are no such date.
 */
export const holdsBirthDate = (text: string, today: Day): boolean => {
  const said = plain(text);
  return named.test(said) || daysIn(said).some((day) => day !== undefined && couldBeBirth(day, today));
};
