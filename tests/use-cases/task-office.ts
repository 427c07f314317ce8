import { accept } from '../../src/use-cases/accept.ts';
import { grantForm, grantTask } from '../../src/use-cases/grant-task.ts';
import { openTask } from '../../src/use-cases/my-tasks.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import type { TaskView } from '../../src/use-cases/views/task-view.ts';
import { doing } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

type Input = Readonly<Record<string, unknown>>;

export const today = '2026-11-22';
/** A search of one system, handed to Personne B for three days. */
export const search: Input = {
  grantTask: 'search',
  person: 'oid-b',
  grantUntil: '2026-11-25',
  grantSystem: 'outlook',
  grantAsk: 'Les courriels échangés',
  grantFields: ['requester'],
};

/** An office in which tasks are handed out; Personne B and Personne C have met it. */
export const taskOffice = () => {
  const tenant = tenantInMemory();
  const trial = testOffice(tenant.port);
  const officer = doing(trial);
  for (const [oid, name] of [
    ['oid-b', 'Personne B'],
    ['oid-c', 'Personne C'],
  ] as const)
    trial.office.kept.keepReach({ oid, name, language: 'fr', conversation: '' });
  const hand = (reference: string, input: Input = search, who = 'oid-officer') => {
    const form = grantForm(trial.office, trial.as(who), reference);
    if (isRefusal(form)) return form;
    return grantTask(trial.office, trial.as(who), { ticket: form.ticket, input });
  };
  const opened = (reference: string, key: string, who = 'oid-b'): TaskView => {
    const view = openTask(trial.office, trial.as(who), reference, key);
    if (isRefusal(view)) throw new Error(view.refused);
    return view;
  };
  return {
    tenant,
    trial,
    officer,
    requested: (): string =>
      officer.done('enterRequest', {
        type: 'access',
        receivedOn: today,
        means: 'post',
        requester: 'Personne A',
        requesterAddress: 'a@example.com',
      }).reference,
    hand,
    /** The key of a task that was handed out. */
    handed: (reference: string, input: Input = search): string => {
      const accepted = hand(reference, input);
      if (isRefusal(accepted)) throw new Error(JSON.stringify(accepted));
      return accepted.id;
    },
    opened,
    answer: (reference: string, key: string, said: Input, who = 'oid-b') =>
      accept(trial.office, trial.as(who), {
        ticket: opened(reference, key).ticket,
        input: { grantKey: key, ...said },
      }),
    linesOf: (reference: string) => officer.view(reference).values.searchLines,
    /** What waits to be said to anybody. */
    words: () => trial.office.kept.duePushes('2026-12-31T00:00:00.000Z', 50),
  };
};
