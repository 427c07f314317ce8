import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Receipt } from '../../src/ports/kept.ts';
import { accept } from '../../src/use-cases/accept.ts';
import { myReports } from '../../src/use-cases/my-reports.ts';
import { openCaseFile } from '../../src/use-cases/open-case-file.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { receiptOf } from '../../src/use-cases/receipt.ts';
import { reportForm } from '../../src/use-cases/report-form.ts';
import { worklist } from '../../src/use-cases/worklist.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let trial: ReturnType<typeof testOffice>;
beforeEach(() => {
  trial = testOffice(tenantInMemory().port);
});
afterEach(() => trial.close());

const input = { scenario: 'lostDevice', told: 'Le portable est resté dans le train.' };
const submit = (
  oid: string,
  given: Record<string, unknown> = input,
  ticket = reportForm(trial.office, trial.as(oid)).ticket,
) => accept(trial.office, trial.as(oid), { ticket, input: given });
const receipt = (accepted: ReturnType<typeof submit>): Receipt => {
  if (isRefusal(accepted)) throw new Error(accepted.refused);
  return accepted;
};

test('a report is kept on disk before its receipt is given, and the officer and the deputy are told', () => {
  const { reference } = receipt(submit('oid-a'));
  trial.restart();
  expect(trial.office.kept.waiting()).toEqual([reference]);
  expect(trial.office.kept.duePushes(trial.office.now(), 10).map((push) => [push.to, push.message.kind])).toEqual([
    ['oid-officer', 'newRecord'],
    ['oid-deputy', 'newRecord'],
  ]);
});

test('the two files of the office are the owner’s alone', () => {
  for (const file of ['kept.sqlite', 'index.sqlite'])
    expect(statSync(join(trial.folder, file)).mode & 0o777).toBe(0o600);
});

test('the same card five times, also after a restart: one record, five equal receipts', async () => {
  const { ticket } = reportForm(trial.office, trial.as('oid-a'));
  const first = receipt(submit('oid-a', input, ticket));
  expect([submit('oid-a', input, ticket), submit('oid-a', input, ticket)]).toEqual([first, first]);
  trial.restart();
  expect(submit('oid-a', input, ticket)).toEqual(first);
  await perform(trial.office, first.reference);
  trial.wait(30 * 86_400_000);
  expect(submit('oid-a', input, ticket)).toEqual(first);
  expect(myReports(trial.office, trial.as('oid-a')).reports).toHaveLength(1);
});

test('the same card with other content is refused', () => {
  const { ticket } = reportForm(trial.office, trial.as('oid-a'));
  submit('oid-a', input, ticket);
  expect(submit('oid-a', { ...input, told: 'autre chose' }, ticket)).toEqual({ refused: 'otherContent' });
});

test('another person’s card, a forged one and an expired one are refused', () => {
  const { ticket } = reportForm(trial.office, trial.as('oid-a'));
  expect(submit('oid-b', input, ticket)).toEqual({ refused: 'notYours' });
  expect(submit('oid-a', input, `${ticket}x`)).toEqual({ refused: 'forged' });
  expect(submit('oid-a', input, 'x')).toEqual({ refused: 'forged' });
  expect(accept(trial.office, trial.as('oid-a'), { ticket: { a: 1 }, input })).toEqual({ refused: 'forged' });
  trial.wait(8 * 86_400_000);
  expect(submit('oid-a', input, ticket)).toEqual({ refused: 'expired' });
});

test('a refusal comes back field by field', () => {
  expect(submit('oid-a', { told: 'NAS 046 454 286' })).toEqual({
    refused: 'fields',
    faults: { scenario: { fault: 'required' }, told: { fault: 'secret', secret: 'nas' } },
  });
  expect(submit('oid-a', { scenario: 'other' })).toEqual({
    refused: 'fields',
    faults: { told: { fault: 'required' } },
  });
});

test('a person sees their own reports only, and another’s is as one that does not exist', () => {
  const { reference } = receipt(submit('oid-a'));
  expect(receiptOf(trial.office, trial.as('oid-a'), reference)).toMatchObject({ reference, progress: 'kept' });
  for (const oid of ['oid-b', 'oid-manager', 'oid-direction']) {
    expect(receiptOf(trial.office, trial.as(oid), reference)).toEqual(
      receiptOf(trial.office, trial.as(oid), 'INC-2026-000000'),
    );
    expect(openCaseFile(trial.office, trial.as(oid), reference)).toEqual({ refused: 'notFound' });
    expect(myReports(trial.office, trial.as(oid)).reports).toEqual([]);
  }
  expect(worklist(trial.office, trial.as('oid-b'))).toEqual({ refused: 'notFound' });
});

test('a manager’s worklist holds no words of anybody and no identity', () => {
  receipt(submit('oid-a'));
  const seen = JSON.stringify(worklist(trial.office, trial.as('oid-manager')));
  expect(seen).toContain('lostDevice');
  expect(seen).not.toMatch(/train|oid-a|Personne/);
});

test('the reporter follows the report from kept to closed', async () => {
  const { reference } = receipt(submit('oid-a'));
  const progress = () => myReports(trial.office, trial.as('oid-a')).reports[0]?.progress;
  expect(progress()).toBe('kept');
  await perform(trial.office, reference);
  expect(progress()).toBe('inSharePoint');
  openCaseFile(trial.office, trial.as('oid-officer'), reference);
  expect(progress()).toBe('opened');
});

test('opening a case file is noted once, whoever of the officers opens it', async () => {
  const { reference } = receipt(submit('oid-a'));
  openCaseFile(trial.office, trial.as('oid-officer'), reference);
  openCaseFile(trial.office, trial.as('oid-deputy'), reference);
  await perform(trial.office, reference);
  const view = openCaseFile(trial.office, trial.as('oid-officer'), reference);
  if (isRefusal(view)) throw new Error(view.refused);
  expect(view.timeline.map((entry) => entry.verb)).toEqual(['reportIncident', 'open']);
  expect(view).toMatchObject({ stage: 'assessing', reporter: 'Personne oid-a', waiting: false });
});

const act = (oid: string, reference: string, verb: string, given: Record<string, unknown>) => {
  const view = openCaseFile(trial.office, trial.as(oid), reference);
  if (isRefusal(view)) throw new Error(view.refused);
  const next = view.next.find((one) => one.verb === verb);
  return next
    ? accept(trial.office, trial.as(oid), { ticket: next.ticket, input: given })
    : { refused: 'wrongStage' as const };
};

test('an incident goes through all its stages, and closes only when the register’s items stand', async () => {
  const { reference } = receipt(
    submit('oid-a', { ...input, occurred: { day: '2026-11-20' }, persons: { about: 12 }, kinds: ['name'] }),
  );
  const officer = (verb: string, given: Record<string, unknown> = {}) => act('oid-officer', reference, verb, given);
  expect(officer('assess', { conclusion: 'yes' })).toMatchObject({
    refused: 'gaps',
    gaps: [{ gap: 'officerConsulted' }, { gap: 'rationale' }],
  });
  receipt(officer('describe', { circumstances: 'Portable perdu, disque chiffré.', natures: ['lossOrOther'] }));
  receipt(
    officer('assess', { conclusion: 'yes', officerConsultedOn: '2026-11-22', rationale: 'Renseignements de santé.' }),
  );
  const unsaid = { unsaidInformation: 'notYetKnown', unsaidMeasures: 'toFollow', authoritiesOutside: 'none' };
  receipt(
    officer('prepareCommissionNotice', { ...unsaid, personsInQuebec: { about: 12 }, personsNoticePlan: 'Par lettre.' }),
  );
  receipt(officer('recordNotices', { commissionNoticeOn: '2026-11-22' }));
  receipt(officer('monitor'));
  expect(officer('close')).toMatchObject({
    refused: 'gaps',
    gaps: [{ gap: 'item7' }, { gap: 'item8' }, { gap: 'supplementOwed' }],
  });
  receipt(officer('recordMeasures', { measures: 'Appareil effacé à distance.', measuresTakenOn: '2026-11-22' }));
  const published = { publicNoticeOn: '2026-11-22', publicNoticeGround: 'rapidAction' };
  receipt(
    officer('recordPublicNotice', { ...published, publicNoticeReason: 'Agir vite.', publicNoticeMeans: 'Site.' }),
  );
  expect(officer('close')).toMatchObject({ refused: 'gaps', gaps: [{ gap: 'item7' }, { gap: 'supplementOwed' }] });
  receipt(officer('preparePersonsNotice', { advice: ['general'], personsToNotify: { about: 12 } }));
  receipt(officer('recordNotices', { personsNoticeOn: '2026-11-22', personsNotified: { about: 12 } }));
  receipt(officer('recordSupplement', { supplementSentOn: '2026-11-22' }));
  receipt(officer('close'));
  expect(await perform(trial.office, reference)).toBe('done');
  expect(receiptOf(trial.office, trial.as('oid-a'), reference)).toMatchObject({ progress: 'closed' });
  expect(officer('describe', {})).toEqual({ refused: 'wrongStage' });
});

test('the reporter notes a first measure as done; nobody else of the staff can', () => {
  const { reference } = receipt(submit('oid-a'));
  const view = receiptOf(trial.office, trial.as('oid-a'), reference);
  if (isRefusal(view)) throw new Error(view.refused);
  const [measure] = view.firstMeasures;
  receipt(accept(trial.office, trial.as('oid-a'), { ticket: measure?.ticket, input: { measure: measure?.key } }));
  expect(receiptOf(trial.office, trial.as('oid-a'), reference)).toMatchObject({
    firstMeasures: [{ key: measure?.key, done: true }, { done: false }, { done: false }],
  });
});
