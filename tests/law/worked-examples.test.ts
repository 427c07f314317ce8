import { clockStepKeys } from '../../src/law/clocks.ts';
import { complaintDutyKeys } from '../../src/law/complaint-duties.ts';
import { dutyStepKeys, incidentDutyKeys } from '../../src/law/duty.ts';
import { lawGuards } from '../../src/law/guards.ts';
import { minorDutyKeys } from '../../src/law/minor.ts';
import { requestDutyKeys } from '../../src/law/request-handling.ts';
import { workedClockSteps, workedDuties } from '../../src/law/worked-examples.ts';

const unreached = (all: readonly string[], reached: readonly string[]): readonly string[] =>
  all.filter((one) => !reached.includes(one));

test('the worked cases lead through every step of every clock', () => {
  const reached = workedClockSteps().map(({ step }) => step);
  expect(unreached(clockStepKeys, reached)).toEqual([]);
});

test('the worked cases lead to every duty and every step of one', () => {
  const duties = workedDuties();
  const keys = [...incidentDutyKeys, ...requestDutyKeys, ...complaintDutyKeys, ...minorDutyKeys];
  expect(
    unreached(
      keys,
      duties.map(({ key }) => key),
    ),
  ).toEqual([]);
  const steps = duties.flatMap((duty) => duty.steps.map(({ step }) => step));
  expect(unreached(dutyStepKeys, steps)).toEqual([]);
});

test('no duty and no guard stands without a provision', () => {
  for (const { provision } of workedDuties()) expect(provision.length).toBeGreaterThan(0);
  for (const requirements of Object.values(lawGuards)) {
    expect(requirements.length).toBeGreaterThan(0);
    for (const { provision } of requirements) expect(provision).not.toBe('');
  }
});
