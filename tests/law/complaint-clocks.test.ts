import * as fc from 'fast-check';
import { type ComplaintFacts, complaintClocks } from '../../src/law/complaint-clocks.ts';
import { addDays, dayOf, formatDay } from '../../src/law/day.ts';
import { iso, shown } from './iso.ts';

const complaint = (more: Partial<ComplaintFacts> = {}) => complaintClocks({ receivedOn: iso('2026-11-22'), ...more });

const stepsOf = (clocks: ReturnType<typeof complaintClocks>) => clocks.steps.map(({ step }) => step);

test('a complaint received on 22 November 2026 is answered by 12 December, worked to by the Friday before', () => {
  expect(shown(complaint().policyDue)).toBe('2026-12-12');
  expect(shown(complaint().workBy)).toBe('2026-12-11');
  expect(complaint().provisions).toEqual(expect.arrayContaining(['p39.1:3.2', 'policy:47']));
});

test('while information is awaited the clock stands still, and it is asked for again after 10 and 20 days', () => {
  const waiting = complaint({ information: [{ requestedOn: iso('2026-11-25') }] });
  expect(waiting.policyDue).toBeUndefined();
  expect(shown(waiting.suspendedSince)).toBe('2026-11-25');
  expect(waiting.reminders.map(formatDay)).toEqual(['2026-12-05', '2026-12-15']);
});

test('the twenty days restart on the last information received', () => {
  const once = { requestedOn: iso('2026-11-25'), receivedOn: iso('2026-12-20') };
  expect(shown(complaint({ information: [once] }).policyDue)).toBe('2027-01-09');
  expect(complaint({ information: [once] }).suspendedSince).toBeUndefined();
  const twice = { requestedOn: iso('2027-01-05'), receivedOn: iso('2027-01-12') };
  expect(shown(complaint({ information: [once, twice] }).policyDue)).toBe('2027-02-01');
  expect(shown(complaint({ information: [once, { requestedOn: iso('2027-01-05') }] }).suspendedSince)).toBe(
    '2027-01-05',
  );
});

test('a question asked once the twenty days are over revives nothing', () => {
  const late = complaint({ information: [{ requestedOn: iso('2026-12-13'), receivedOn: iso('2026-12-15') }] });
  expect(shown(late.policyDue)).toBe('2026-12-12');
  expect(stepsOf(late)).toContain('infoRequestedTooLate');
});

test('an extension told before the date moves it, one told afterwards does not; there may be several', () => {
  const first = { sentOn: iso('2026-12-12'), newDue: iso('2027-01-15') };
  expect(shown(complaint({ extensions: [first] }).policyDue)).toBe('2027-01-15');
  const second = { sentOn: iso('2027-01-10'), newDue: iso('2027-02-10') };
  expect(shown(complaint({ extensions: [first, second] }).policyDue)).toBe('2027-02-10');
  const late = complaint({ extensions: [{ sentOn: iso('2026-12-13'), newDue: iso('2027-01-15') }] });
  expect(shown(late.policyDue)).toBe('2026-12-12');
  expect(stepsOf(late)).toContain('extensionTooLate');
});

test('a date told in an extension is not shortened by information that comes', () => {
  const extensions = [{ sentOn: iso('2026-12-01'), newDue: iso('2027-02-01') }];
  const information = [{ requestedOn: iso('2026-12-05'), receivedOn: iso('2026-12-08') }];
  expect(shown(complaint({ extensions, information }).policyDue)).toBe('2027-02-01');
});

test('art. 11 : le dossier de plainte est conservé au moins un an après la réponse', () => {
  expect(complaint().retainUntil).toBeUndefined();
  expect(shown(complaint({ answeredOn: iso('2026-12-10') }).retainUntil)).toBe('2027-12-10');
});

test('whatever day it comes, the reply is due twenty days after the last information asked for in time', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 73_000 }),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 60 }),
      (n, asked, waited) => {
        const receivedOn = addDays(dayOf(1970, 1, 1), n);
        const requestedOn = addDays(receivedOn, asked);
        const information = [{ requestedOn, receivedOn: addDays(requestedOn, waited) }];
        const due = complaintClocks({ receivedOn, information }).policyDue;
        return due === (asked <= 20 ? addDays(requestedOn, waited + 20) : addDays(receivedOn, 20));
      },
    ),
    { numRuns: 20_000 },
  );
});
