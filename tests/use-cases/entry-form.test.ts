import { accept } from '../../src/use-cases/accept.ts';
import { entryForm } from '../../src/use-cases/entry-form.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let trial: ReturnType<typeof testOffice>;
beforeEach(() => {
  trial = testOffice(tenantInMemory().port);
});
afterEach(() => trial.close());

test('the officer gets the form of a complaint, and what is entered with its ticket is one record', () => {
  const form = entryForm(trial.office, trial.as('oid-officer'), 'registerComplaint');
  if (isRefusal(form)) throw new Error(form.refused);
  expect(form).toMatchObject({ register: 'complaints', today: '2026-11-22' });
  expect(Object.keys(form.columns)).toContain('complaint');
  const input = { subject: 'use', receivedOn: '2026-11-22', means: 'post' };
  const accepted = accept(trial.office, trial.as('oid-officer'), { ticket: form.ticket, input });
  expect(accepted).toMatchObject({ reference: expect.stringMatching(/^CMP-2026-/) });
  expect(accept(trial.office, trial.as('oid-officer'), { ticket: form.ticket, input })).toEqual(accepted);
});

test('staff may report information on a minor, and no other of these forms exists for them', () => {
  expect(entryForm(trial.office, trial.as('oid-a'), 'reportMinor')).toMatchObject({ register: 'minors' });
  for (const verb of ['registerComplaint', 'enterConsent', 'publishPolicy', 'closeComplaint', 'sealHeads', 'none'])
    expect(entryForm(trial.office, trial.as('oid-a'), verb)).toEqual({ refused: 'notFound' });
});
