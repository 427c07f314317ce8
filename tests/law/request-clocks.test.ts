import * as fc from 'fast-check';
import { extendedPastHolidays, isDayOff, isHoliday, latestAtCommission } from '../../src/law/calendar.ts';
import { addDays, dayOf, formatDay } from '../../src/law/day.ts';
import { mustBeWritten, requestRule, requestTypes } from '../../src/law/request.ts';
import { requestClocks } from '../../src/law/request-clocks.ts';
import type { RequestFacts } from '../../src/law/request-facts.ts';
import { iso, shown } from './iso.ts';

const access = (receivedOn: string, more: Partial<RequestFacts> = {}) =>
  requestClocks({ type: 'access', receivedOn: iso(receivedOn), ...more });

const stepsOf = (clocks: ReturnType<typeof requestClocks>) => clocks.steps.map(({ step }) => step);

/** receipt | +20 | +20 under I-16 | +30 | +30 under I-16 | +30 as the Commission's rules count. */
const vectors = `
2026-11-22 2026-12-12 2026-12-12 2026-12-22 2026-12-22 2026-12-22
2026-11-23 2026-12-13 2026-12-14 2026-12-23 2026-12-23 2026-12-23
2026-11-25 2026-12-15 2026-12-15 2026-12-25 2026-12-26 2026-12-28
2026-12-12 2027-01-01 2027-01-02 2027-01-11 2027-01-11 2027-01-11
2027-02-24 2027-03-16 2027-03-16 2027-03-26 2027-03-27 2027-03-30
2027-03-09 2027-03-29 2027-03-30 2027-04-08 2027-04-08 2027-04-08
2027-05-04 2027-05-24 2027-05-25 2027-06-03 2027-06-03 2027-06-03
2027-06-04 2027-06-24 2027-06-25 2027-07-04 2027-07-05 2027-07-05
2028-02-09 2028-02-29 2028-02-29 2028-03-10 2028-03-10 2028-03-10
2029-06-11 2029-07-01 2029-07-03 2029-07-11 2029-07-11 2029-07-11
2027-12-03 2027-12-23 2027-12-23 2028-01-02 2028-01-03 2028-01-03`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

test.each(vectors)(
  'a request received on %s is due under the policy on %s (never %s), under s. 32 on %s (with I-16: %s)',
  (received = '', policy, policyI16, statute, statuteI16, commission) => {
    const clocks = access(received);
    expect(shown(clocks.policyDue)).toBe(policy);
    expect(shown(clocks.statutoryDue)).toBe(statute);
    expect(shown(clocks.statutoryDueExtended)).toBe(statuteI16);
    expect(formatDay(extendedPastHolidays(iso(policy ?? '')))).toBe(policyI16);
    expect(formatDay(latestAtCommission(iso(statute ?? '')))).toBe(commission);
  },
);

test('a policy date on a day off has a working day before it to work by, and no other does', () => {
  expect(shown(access('2026-11-22').workBy)).toBe('2026-12-11');
  expect(shown(access('2027-03-09').workBy)).toBe('2027-03-25');
  expect(access('2026-11-25').workBy).toBeUndefined();
});

test('art. 32 : à défaut de réponse, le refus est réputé le lendemain du dernier jour, prolongé s’il est férié', () => {
  expect(shown(access('2026-11-22').deemedRefusedOn)).toBe('2026-12-23');
  expect(shown(access('2026-11-25').deemedRefusedOn)).toBe('2026-12-27');
});

test('art. 43 : trente jours pour saisir la Commission, comptés de l’expiration sans prolongation', () => {
  expect(shown(access('2026-11-22').recourseUntil)).toBe('2027-01-21');
  expect(shown(access('2026-11-25').recourseUntil)).toBe('2027-01-24');
  const refused = access('2026-11-22', { answer: { sentOn: iso('2026-12-01'), outcome: 'refused' } });
  expect(refused.deemedRefusedOn).toBeUndefined();
  expect(shown(refused.recourseUntil)).toBe('2026-12-31');
});

test('art. 36 : le renseignement est conservé au-delà du dernier jour du recours, selon la lecture la plus tardive', () => {
  // 2027-01-24 is a Sunday; counted from 26 December the last day is the 25th, a Monday.
  expect(shown(access('2026-11-25').holdUntil)).toBe('2027-01-26');
  const filed = { filedOn: iso('2027-01-10') };
  const waiting = access('2026-11-25', { disagreement: filed });
  expect(waiting.holdUntil).toBeUndefined();
  expect(waiting.retainUntil).toBeUndefined();
  const decided = access('2026-11-25', { disagreement: { ...filed, finalDecisionOn: iso('2028-03-01') } });
  expect(shown(decided.holdUntil)).toBe('2028-04-01');
  expect(shown(decided.retainUntil)).toBe('2028-04-01');
});

test('art. 11 : le dossier est conservé au moins un an après la décision', () => {
  const granted = access('2026-11-22', { answer: { sentOn: iso('2026-12-10'), outcome: 'granted' } });
  expect(shown(granted.retainUntil)).toBe('2027-12-10');
  expect(granted.recourseUntil).toBeUndefined();
  expect(granted.holdUntil).toBeUndefined();
});

test('a deemed refusal closes nothing: a late grant stays owed, and recourse and hold run beside it', () => {
  const late = access('2026-11-22', { answer: { sentOn: iso('2027-01-05'), outcome: 'granted' } });
  expect(shown(late.deemedRefusedOn)).toBe('2026-12-23');
  expect(shown(late.recourseUntil)).toBe('2027-01-21');
  expect(late.holdUntil).toBeDefined();
  expect(stepsOf(late)).toContain('answeredLate');
  const refused = access('2026-11-22', { answer: { sentOn: iso('2027-01-05'), outcome: 'refused' } });
  expect(shown(refused.recourseUntil)).toBe('2027-01-21');
  expect(stepsOf(refused)).toContain('recourseAlsoFromLateRefusal');
});

test('a partial grant and an answer that nothing is held leave the recourse open', () => {
  for (const outcome of ['partlyGranted', 'notHeld'] as const)
    expect(shown(access('2026-11-22', { answer: { sentOn: iso('2026-12-01'), outcome } }).recourseUntil)).toBe(
      '2026-12-31',
    );
});

test('s. 30: what is only spoken starts no clock for access, rectification and s. 28.1; its writing does', () => {
  const written = requestTypes.filter(mustBeWritten);
  expect(written).toEqual([
    'access',
    'portability',
    'rectification',
    'deletion',
    'comments',
    'ceaseDissemination',
    'deindex',
    'reindex',
  ]);
  for (const type of written) {
    const spoken = requestClocks({ type, receivedOn: iso('2026-11-22'), spoken: true });
    expect(spoken).toMatchObject({ started: false });
    expect([spoken.policyDue, spoken.statutoryDue, spoken.deemedRefusedOn, spoken.recourseUntil]).toEqual(
      Array(4).fill(undefined),
    );
    expect(spoken.provisions).toContain('p39.1:30');
  }
  const clocks = access('2026-11-22', { spoken: true, writtenOn: iso('2026-11-25') });
  expect(shown(clocks.policyDue)).toBe('2026-12-15');
  expect(shown(clocks.statutoryDue)).toBe('2026-12-25');
});

test('a withdrawal, an objection or a question counts when spoken; the policy’s date alone is counted', () => {
  for (const type of requestTypes.filter((one) => !mustBeWritten(one))) {
    const clocks = requestClocks({ type, receivedOn: iso('2026-11-22'), spoken: true });
    expect(shown(clocks.policyDue)).toBe('2026-12-12');
    for (const none of [clocks.statutoryDue, clocks.deemedRefusedOn, clocks.recourseUntil, clocks.holdUntil])
      expect(none).toBeUndefined();
    expect(stepsOf(clocks)).toContain('noStatutoryDate');
  }
});

test('there are fourteen types of request, each with what it rests on', () => {
  expect(requestTypes).toHaveLength(14);
  for (const type of requestTypes) expect(requestRule(type).provisions.length).toBeGreaterThan(0);
});

test('consulting a third party moves the policy’s date if the applicant is told by day 20, and never day 30', () => {
  const askedOn = iso('2026-11-30');
  const told = { askedOn, applicantInformedOn: iso('2026-12-12') };
  expect(shown(access('2026-11-22', { thirdParty: told }).policyDue)).toBe('2026-12-22');
  expect(shown(access('2026-11-22', { thirdParty: { ...told, newDue: iso('2026-12-18') } }).policyDue)).toBe(
    '2026-12-18',
  );
  const beyond = access('2026-11-22', { thirdParty: { ...told, newDue: iso('2027-02-01') } });
  expect(shown(beyond.policyDue)).toBe('2026-12-22');
  expect(shown(beyond.statutoryDue)).toBe('2026-12-22');
  const tooLate = access('2026-11-22', { thirdParty: { askedOn, applicantInformedOn: iso('2026-12-13') } });
  expect(shown(tooLate.policyDue)).toBe('2026-12-12');
  expect(shown(access('2026-11-22', { thirdParty: { askedOn } }).policyDue)).toBe('2026-12-12');
});

test('s. 46: only the Commission extends the thirty days, asked within them', () => {
  const until = iso('2027-01-15');
  const granted = access('2026-11-22', { commission: { appliedOn: iso('2026-12-22'), extendedTo: until } });
  expect(shown(granted.statutoryDue)).toBe('2027-01-15');
  expect(shown(granted.policyDue)).toBe('2026-12-12');
  expect(shown(granted.askCommissionUntil)).toBe('2026-12-22');
  const tooLate = access('2026-11-22', { commission: { appliedOn: iso('2026-12-23'), extendedTo: until } });
  expect(shown(tooLate.statutoryDue)).toBe('2026-12-22');
  expect(shown(access('2026-11-22', { commission: { appliedOn: iso('2026-12-01') } }).statutoryDue)).toBe('2026-12-22');
});

test('every result says how it was computed and under which provisions', () => {
  const clocks = access('2026-11-22');
  expect(stepsOf(clocks).slice(0, 4)).toEqual(['received', 'startNotCounted', 'policyDays', 'policyNeverExtended']);
  for (const id of ['p39.1:27', 'p39.1:32', 'p39.1:43', 'p39.1:46', 'policy:38'] as const)
    expect(clocks.provisions).toContain(id);
  expect(new Set(clocks.provisions).size).toBe(clocks.provisions.length);
});

test('on any day of two centuries no date is off by one, none of ours is later than the law’s, none kept is earlier', () => {
  const first = dayOf(1970, 1, 1);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 73_000 }), fc.constantFrom(...requestTypes), (n, type) => {
      const receivedOn = addDays(first, n);
      const clocks = requestClocks({ type, receivedOn });
      const { policyDue = receivedOn, statutoryDue, statutoryDueExtended, workBy } = clocks;
      if (policyDue - receivedOn !== 20) throw new Error('policy');
      if ((workBy !== undefined) !== isDayOff(policyDue)) throw new Error('workBy');
      if (workBy !== undefined && (workBy >= policyDue || isDayOff(workBy))) throw new Error('workBy');
      if (!requestRule(type).statutory) return statutoryDue === undefined && clocks.deemedRefusedOn === undefined;
      const { deemedRefusedOn = 0, recourseUntil = 0, holdUntil = 0, retainUntil = 0 } = clocks;
      if (statutoryDue === undefined || statutoryDueExtended === undefined) throw new Error('no statutory date');
      return (
        statutoryDue - receivedOn === 30 &&
        policyDue <= statutoryDue &&
        statutoryDueExtended >= statutoryDue &&
        !isHoliday(statutoryDueExtended) &&
        deemedRefusedOn === statutoryDueExtended + 1 &&
        recourseUntil === statutoryDue + 30 &&
        holdUntil > statutoryDueExtended + 30 &&
        retainUntil >= holdUntil
      );
    }),
    { numRuns: 100_000 },
  );
});
