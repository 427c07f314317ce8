import { expect, test } from '@jest/globals';
import { remindersInMemory } from '../use-cases/reminders-in-memory.ts';
import { simulateReminders } from './reminders/simulate.ts';

test('of fifteen days with outages and deaths, no reminder is lost, none doubled without a reason, none for finished work', async () => {
  const report = await simulateReminders({ days: 15, records: 9, seed: 3, meanLife: 40 });
  expect(report).toMatchObject({ lost: 0, doubled: 0, finished: 0 });
  expect(report.deaths).toBeGreaterThan(5);
  expect(report.owed).toBeGreaterThan(50);
  // Each word has one claim, whatever happened on its way; what nothing could send has none.
  expect(report.claims + report.cleaned).toBe(report.owed - report.caughtUp);
  expect(report.cleaned).toBeGreaterThan(0);
  expect(report.delivered).toBe(report.owed - report.caughtUp + report.diedBetween + report.unsaid);
});

test('with a list that each life begins anew, the same days tell things twice', async () => {
  const list = () => remindersInMemory().port;
  const report = await simulateReminders({ days: 15, records: 9, seed: 3, meanLife: 40, list });
  expect(report.doubled).toBeGreaterThan(0);
});
