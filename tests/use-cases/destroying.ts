import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { destroyApproved } from '../../src/use-cases/background/destroy-approved.ts';
import { followChanges } from '../../src/use-cases/background/follow-changes.ts';
import { performWaiting } from '../../src/use-cases/background/perform-waiting.ts';
import type { Office } from '../../src/use-cases/office.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { doing } from './other-records.ts';
import { remindersInMemory } from './reminders-in-memory.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

/** Stands in every free text of the record: afterwards it may stand nowhere. */
export const canary = 'Canari-7QX';
const year = 366 * 86_400_000;

/** A part whose calls can be cut: before they reach it, or after they did. */
const cuttable = <T extends object>(part: T, cut: (name: string) => 'before' | 'after' | undefined): T =>
  new Proxy(part, {
    get: (target, name, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]): unknown => {
        const when = cut(String(name));
        if (when === 'before') throw new Error('cut');
        const answer: unknown = member.apply(target, given);
        if (when !== 'after') return answer;
        if (answer instanceof Promise) return answer.then(() => Promise.reject(new Error('cut')));
        throw new Error('cut');
      };
    },
  });

/** An office with one closed incident whose time is up, and everything that may hold a word of it. */
export const destroying = async () => {
  const tenant = tenantInMemory();
  const reminders = remindersInMemory();
  let cut: (name: string) => 'before' | 'after' | undefined = () => undefined;
  const trial = testOffice(cuttable(tenant.port, (name) => cut(name)));
  const officer = doing(trial);
  const { reference } = officer.done('reportIncident', {
    scenario: 'wrongRecipient',
    told: `${canary} a reçu le courriel`,
    kinds: ['name'],
    persons: { about: 1 },
    occurred: { day: '2026-11-20' },
  });
  await tenant.port.putEvidence(reference, `${canary}.txt`, canary);
  await perform(trial.office, reference);
  officer.done('notAnIncident', { why: `${canary} n’est pas touché` }, reference);
  await perform(trial.office, reference);
  await reminders.port.claim({ reference, duty: 'assess', day: '2026-11-23', person: 'oid-officer' }, '');
  trial.wait(6 * year);
  const cutOffice = (): Office => ({
    ...trial.office,
    kept: cuttable(trial.office.kept, (name) => cut(`kept.${name}`)),
    index: cuttable(trial.office.index, (name) => cut(`index.${name}`)),
  });
  return {
    tenant,
    trial,
    officer,
    reference,
    reminders,
    cutting: (next: typeof cut) => {
      cut = next;
    },
    approve: async () => {
      officer.done('approveDestruction', {}, reference);
      await perform(trial.office, reference);
    },
    /** One pass of what destroys, as the worker makes it. */
    pass: () => destroyApproved({ office: cutOffice(), reminders: cuttable(reminders.port, (name) => cut(name)) }),
    /** The other passes of the office go on beside it. */
    beside: async () => {
      await performWaiting(trial.office);
      await followChanges(trial.office);
    },
    /** Everything that our own disk holds, journals included. */
    disk: (): string =>
      ['index.sqlite', 'index.sqlite-wal', 'kept.sqlite', 'kept.sqlite-wal']
        .map((file) => readFileSync(join(trial.folder, file), 'latin1'))
        .join('\n'),
    tenantText: (): string =>
      JSON.stringify([tenant.caseFiles(), tenant.rows(), [...tenant.evidence], reminders.claims()]),
    entry: () => tenant.caseFiles().find(({ register }) => register === 'destructions'),
    item: () => tenant.caseFiles().filter((one) => one.reference === reference),
    close: () => trial.close(),
  };
};
