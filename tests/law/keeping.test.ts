import { addMonths } from '../../src/law/day.ts';
import { houseGaps, type KeepingFacts, keepingGaps, keepingOf } from '../../src/law/keeping.ts';
import { iso, shown } from './iso.ts';

const closedOn = iso('2026-11-22');
const keeping = (more: Partial<KeepingFacts>) => keepingOf({ closedOn, houseMonths: 12, ...more });
const until = (more: Partial<KeepingFacts>) => shown(keeping(more).until);
const gaps = (more: Partial<KeepingFacts>, today: string) =>
  keepingGaps({ closedOn, houseMonths: 12, ...more, today: iso(today) }).map(({ gap, provision }) => [gap, provision]);

test('Règl., art. 8 : un incident se garde cinq ans après la prise de connaissance, et non après l’incident', () => {
  expect(until({ awareUntil: iso('2026-11-20') })).toBe('2031-11-20');
  expect(gaps({ awareUntil: iso('2026-11-20') }, '2031-11-19')).toEqual([['fiveYearsAware', 'reg3.1:8']]);
  expect(gaps({ awareUntil: iso('2026-11-20') }, '2031-11-20')).toEqual([]);
});

test('art. 11 : ce qui a servi à une décision se garde un an, et l’art. 36 jusqu’à la fin des recours', () => {
  expect(until({ decidedOn: iso('2027-01-10') })).toBe('2028-01-10');
  expect(until({ decidedOn: iso('2027-01-10'), recourseUntil: iso('2029-03-01') })).toBe('2029-03-01');
  expect(gaps({ decidedOn: iso('2027-01-10'), recourseUntil: iso('2029-03-01') }, '2028-02-01')).toEqual([
    ['recourse', 'p39.1:36'],
  ]);
});

test('a recourse that was taken and has no end keeps the record for as long', () => {
  expect(until({ decidedOn: iso('2020-01-10'), recourseRuns: true })).toBeUndefined();
  expect(gaps({ decidedOn: iso('2020-01-10'), recourseRuns: true }, '2040-01-01')).toEqual([['recourse', 'p39.1:36']]);
});

test('the months after closing are the house’s own: they cite no provision, and can be none', () => {
  const { steps } = keeping({});
  expect(steps).toEqual([{ rule: 'houseMonths', until: iso('2027-11-22') }]);
  expect(until({ houseMonths: 0 })).toBe('2026-11-22');
  expect(houseGaps({ closedOn, houseMonths: 12, today: iso('2027-11-21') })).toEqual(['houseMonths']);
  expect(houseGaps({ closedOn, houseMonths: 12, today: iso('2027-11-22') })).toEqual([]);
});

test('the house may keep longer than the law, and never shorter', () => {
  const awareUntil = iso('2026-11-20');
  expect(until({ awareUntil, houseMonths: 0 })).toBe('2031-11-20');
  expect(until({ awareUntil, houseMonths: 84 })).toBe('2033-11-22');
});

test('what is open, or held by the officer, has no day', () => {
  expect(until({ closedOn: undefined, awareUntil: iso('2010-01-01') })).toBeUndefined();
  expect(gaps({ closedOn: undefined }, '2040-01-01')).toEqual([['closed', 'p39.1:23']]);
  expect(until({ heldOn: iso('2027-01-01') })).toBeUndefined();
  expect(houseGaps({ closedOn, heldOn: closedOn, houseMonths: 0, today: closedOn })).toEqual(['officerHold']);
});

test('months are counted to the same date, and to the first of the next month where there is none', () => {
  expect(shown(addMonths(iso('2026-11-22'), 12))).toBe('2027-11-22');
  expect(shown(addMonths(iso('2026-12-31'), 2))).toBe('2027-03-01');
  expect(shown(addMonths(iso('2026-10-31'), 1))).toBe('2026-12-01');
  expect(shown(addMonths(iso('2026-01-31'), 0))).toBe('2026-01-31');
});
