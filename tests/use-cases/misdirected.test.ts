import { microFuture } from '../../src/company/micro-future.ts';
import { createLetters } from '../../src/documents/letters.ts';
import { accept } from '../../src/use-cases/accept.ts';
import { actForm } from '../../src/use-cases/act-form.ts';
import { destroyLetter, misdirected, reportMisdirected } from '../../src/use-cases/misdirected.ts';
import type { MisdirectedView } from '../../src/use-cases/views/misdirected-view.ts';
import { must } from './must.ts';
import { doing } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

const messageId = '<parti@exemple.example>';
const sentAt = '2026-11-22T14:05:00.000Z';

let trial: ReturnType<typeof testOffice>;
beforeEach(() => {
  const letters = createLetters(microFuture);
  trial = testOffice(tenantInMemory().port, '2026-11-22T15:00:00.000Z', undefined, letters);
});
afterEach(() => trial.close());

const reported = (who = 'oid-staff'): MisdirectedView => {
  const { ticket } = must(misdirected(trial.office, trial.as(who), messageId));
  const recipients = ['personne.b@ailleurs.example'];
  return must(reportMisdirected(trial.office, trial.as(who), { ticket, recipients, sentAt, files: ['releve.xlsx'] }));
};

test('a sent message becomes one incident, however often its sender reports it', () => {
  const { report } = reported();
  expect(reported().report?.reference).toBe(report?.reference);
  const { values } = doing(trial).view(report?.reference ?? '');
  expect(values).toMatchObject({
    scenario: 'wrongRecipient',
    means: 'outlook',
    misdirectedTo: 'personne.b@ailleurs.example',
    misdirectedAt: sentAt,
    misdirectedFiles: 'releve.xlsx',
    occurred: { day: '2026-11-22' },
  });
});

test('the days on which its destruction was asked for and confirmed are tracked, for its sender alone', () => {
  const ticket = reported().report?.ticket;
  const note = (who: string, input: object) => accept(trial.office, trial.as(who), { ticket, input: { ...input } });
  expect(note('oid-other', { destructionAskedOn: '2026-11-22' })).toEqual({ refused: 'notYours' });
  must(note('oid-staff', { destructionAskedOn: '2026-11-22' }));
  const asked = must(misdirected(trial.office, trial.as('oid-staff'), messageId)).report;
  expect(asked).toMatchObject({ askedOn: '2026-11-22' });
  must(
    accept(trial.office, trial.as('oid-staff'), {
      ticket: asked?.ticket,
      input: { destructionConfirmedOn: '2026-11-22' },
    }),
  );
  expect(must(misdirected(trial.office, trial.as('oid-staff'), messageId)).report?.confirmedOn).toBe('2026-11-22');
  expect(must(misdirected(trial.office, trial.as('oid-other'), messageId)).report).toBeUndefined();
});

test('what was sent as the privacy mailbox is one incident, whichever of the officers says so, and all of them follow it', () => {
  const first = reported('oid-officer').report;
  const second = reported('oid-deputy').report;
  expect(second?.reference).toBe(first?.reference);
  must(
    accept(trial.office, trial.as('oid-deputy'), {
      ticket: second?.ticket,
      input: { destructionAskedOn: '2026-11-22' },
    }),
  );
  expect(must(misdirected(trial.office, trial.as('oid-officer'), messageId)).report?.askedOn).toBe('2026-11-22');
  expect(must(misdirected(trial.office, trial.as('oid-staff'), messageId)).report).toBeUndefined();
});

test('the letter asks those who had it to destroy it and to confirm; nobody else gets it', async () => {
  const reference = reported().report?.reference ?? '';
  const asked = { reference, what: 'un courriel', language: 'fr' } as const;
  const letter = must(await destroyLetter(trial.office, trial.as('oid-staff'), asked));
  expect(letter.to).toEqual(['personne.b@ailleurs.example']);
  expect(letter.text).toContain('Confirmez-nous par écrit');
  expect(await destroyLetter(trial.office, trial.as('oid-other'), asked)).toEqual({ refused: 'notFound' });
});

test('the form of an act has its columns and what is known; an act that the stage forbids has none', () => {
  const reference = reported().report?.reference ?? '';
  const officer = trial.as('oid-officer');
  const form = must(actForm(trial.office, officer, { reference, verb: 'describe' }));
  expect(Object.keys(form.columns)).toContain('circumstances');
  expect(form.values.occurred).toEqual({ day: '2026-11-22' });
  expect(actForm(trial.office, officer, { reference, verb: 'reopenIncident' })).toEqual({ refused: 'wrongStage' });
  expect(actForm(trial.office, trial.as('oid-staff'), { reference, verb: 'describe' })).toEqual({
    refused: 'notFound',
  });
});
