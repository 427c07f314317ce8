import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseDay } from '../../src/law/day.ts';
import { fold } from '../../src/ledger/fold.ts';
import { overflow } from '../../src/ledger/overflow.ts';
import { addFile } from '../../src/use-cases/add-file.ts';
import { type CopyWanted, exportCopy, exportRegister } from '../../src/use-cases/export-register.ts';
import { caseFileCopy, handCaseFile } from '../../src/use-cases/hand-case-file.ts';
import { importCopy } from '../../src/use-cases/import-copy.ts';
import { endOf, ledgerAt } from '../../src/use-cases/ledger-at.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { greffe, perform } from '../../src/use-cases/perform.ts';
import { partsOfZip } from '../documents/read-zip.ts';
import { doing } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

const dayMs = 86_400_000;
let tenant: ReturnType<typeof tenantInMemory>;
let trial: ReturnType<typeof testOffice>;

beforeEach(() => {
  tenant = tenantInMemory();
  trial = testOffice(tenant.port);
});
afterEach(() => trial.close());

const day = (text: string) => {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};

const told = { scenario: 'wrongRecipient', told: 'Un courriel est parti à la mauvaise personne.' };
const described = {
  circumstances: 'Un courriel est parti au mauvais destinataire.',
  informationConcerned: 'Nom et adresse',
  natures: ['communication'],
  kinds: ['name'],
  persons: { about: 3 },
  occurred: { day: '2026-11-22' },
};

/** An incident that is told on the first day and described on the third. */
const incidentOverDays = async (): Promise<string> => {
  const { reference } = doing(trial, 'oid-staff').done('reportIncident', told);
  await perform(trial.office, reference);
  trial.wait(2 * dayMs);
  doing(trial).done('describe', described, reference);
  await perform(trial.office, reference);
  return reference;
};

const exported = async (wanted: CopyWanted, who = 'oid-officer') => {
  const view = await exportRegister(trial.office, trial.as(who), wanted);
  if (isRefusal(view)) throw new Error(JSON.stringify(view));
  return { ...view, bytes: new Uint8Array(Buffer.from(view.content, 'base64')) };
};

const open = async (wanted: Omit<CopyWanted, 'format'>, who?: string) =>
  JSON.parse(Buffer.from((await exported({ ...wanted, format: 'json' }, who)).bytes).toString('utf8'));

describe('a copy of a register', () => {
  test('shows it as it stood at the end of any day, which is a replay of its acts to that day', async () => {
    const reference = await incidentOverDays();
    const first = await open({ register: 'incidents', asOf: '2026-11-22' });
    const third = await open({ register: 'incidents' });
    expect(first.lines[0]).toMatchObject({ reference, acts: 1, stage: 'reported' });
    expect(first.lines[0].items[1].text).toContain('Il manque');
    expect(third.lines[0].items[1].text).toContain('mauvais destinataire');
    expect(await open({ register: 'incidents', asOf: '2026-11-21' })).toMatchObject({ total: 0, lines: [] });
    const ledger = trial.office.index.get(reference)?.ledger ?? [];
    const replay = fold(ledger.filter(({ at }) => at <= endOf(day('2026-11-22'))));
    expect(fold((await ledgerAt(trial.office, reference, ledger, day('2026-11-22'))) as typeof ledger)).toEqual(replay);
  });

  test('reads the older acts that went to a file, and names the record whose file is not what was sealed', async () => {
    const reference = await incidentOverDays();
    const ledger = trial.office.index.get(reference)?.ledger ?? [];
    const sent = overflow(ledger, greffe, 'sel', trial.office.sha256);
    if (sent === undefined) throw new Error('nothing to seal');
    const at = (text: string) => ledgerAt(trial.office, reference, sent.ledger, day(text));
    expect(await at('2026-11-22')).toBe('lost');
    await tenant.port.putEvidence(reference, sent.file, sent.content);
    expect(await at('2026-11-22')).toEqual(ledger.slice(0, 1));
    expect(await at('2026-11-21')).toEqual([]);
    expect(fold((await at('2026-11-24')) as typeof ledger)).toMatchObject({ persons: { about: 3 } });
    await tenant.port.putEvidence(reference, sent.file, `${sent.content} `);
    expect(await at('2026-11-22')).toBe('lost');
  });

  test('is the same copy with the same seal, whatever its format, and another once something happened', async () => {
    const reference = await incidentOverDays();
    const wanted = { register: 'incidents', asOf: '2026-11-24' } as const;
    const seals = [];
    for (const format of ['xlsx', 'csv', 'json', 'pdf'] as const)
      seals.push((await exported({ ...wanted, format })).seal);
    expect(new Set(seals).size).toBe(1);
    doing(trial).done('recordMeasures', { measures: 'Message détruit.', measuresTakenOn: '2026-11-24' }, reference);
    await perform(trial.office, reference);
    expect((await exported({ ...wanted, format: 'csv' })).seal).not.toBe(seals[0]);
  });

  test('is an act of the office’s own record, of the person who made it', async () => {
    await incidentOverDays();
    const { seal } = await exported({ register: 'incidents', format: 'csv' });
    await perform(trial.office, 'OFF-2026');
    const act = trial.office.index.get('OFF-2026')?.ledger.at(-1);
    expect(act).toMatchObject({
      verb: 'noteExport',
      actor: { oid: 'oid-officer' },
      set: { exportedRegister: 'incidents', exportedScope: 'commission', exportedFormat: 'csv', exportedSeal: seal },
    });
  });

  test('for managers holds the rows and nothing that names anybody; staff find nothing', async () => {
    await incidentOverDays();
    const rows = await open({ register: 'incidents', scope: 'whole' }, 'oid-manager');
    expect(rows).toMatchObject({ scope: 'rows', lines: [{ values: { scenario: 'wrongRecipient' } }] });
    expect(JSON.stringify(rows)).not.toContain(told.told);
    expect(rows.statistics).toEqual([{ title: 'Total', text: 'moins de 5' }]);
    expect(await exportCopy(trial.office, trial.as('oid-staff'), { register: 'incidents', format: 'csv' })).toEqual({
      refused: 'notFound',
    });
  });

  test('for the Commission withholds a text that tells who somebody is, and refuses a day to come', async () => {
    const reference = await incidentOverDays();
    const measures = 'Écrit à personne.a@exemple.example pour rappeler le message.';
    doing(trial).done('recordMeasures', { measures, measuresTakenOn: '2026-11-24' }, reference);
    await perform(trial.office, reference);
    const copy = await open({ register: 'incidents' });
    expect(copy.withheld).toEqual({ [reference]: ['measures'] });
    expect(JSON.stringify(copy)).not.toContain('personne.a@');
    expect(copy.lines[0].items[7]).toMatchObject({ complete: false });
    expect(
      await exportCopy(trial.office, trial.as('oid-officer'), {
        register: 'incidents',
        format: 'csv',
        asOf: '2026-12-24',
      }),
    ).toMatchObject({ refused: 'fields', faults: { asOf: { fault: 'inFuture' } } });
  });
});

describe('a copy that is brought back', () => {
  const bring = async (bytes: Uint8Array, name: string, check = false) => {
    const read = await trial.office.copies.read(bytes, name);
    if ('unreadable' in read) throw new Error(read.unreadable);
    return importCopy(trial.office, read, check);
  };

  test.each(['json', 'csv', 'xlsx'] as const)(
    'as %s enters what an office no longer has, as it stood',
    async (format) => {
      const reference = await incidentOverDays();
      const { bytes, fileName } = await exported({ register: 'incidents', scope: 'whole', format });
      const before = fold(trial.office.index.get(reference)?.ledger ?? []);
      trial.close();
      tenant = tenantInMemory();
      trial = testOffice(tenant.port, '2026-11-25T15:00:00.000Z');
      expect(await bring(bytes, fileName, true)).toMatchObject({ taken: [reference], refused: [] });
      expect(tenant.caseFiles()).toEqual([]);
      const report = await bring(bytes, fileName);
      expect(report).toMatchObject({ taken: [reference], same: [], refused: [] });
      if (format !== 'csv') expect(report.sealHolds).toBe(true);
      expect(tenant.stateOf(reference)).toEqual(before);
      expect(trial.office.index.get(reference)).toMatchObject({
        register: 'incidents',
        ledger: [{ verb: 'importRecord' }],
      });
      expect(await bring(bytes, fileName)).toMatchObject({ taken: [], same: [reference], refused: [] });
    },
  );

  test('is refused line by line where the ledger says otherwise, and a broken seal is said', async () => {
    const reference = await incidentOverDays();
    const { bytes, fileName } = await exported({ register: 'incidents', scope: 'whole', format: 'json' });
    const changed = Buffer.from(bytes).toString('utf8').replace('"about":3', '"about":300');
    expect(await bring(new TextEncoder().encode(changed), fileName)).toMatchObject({
      taken: [],
      refused: [{ line: 2, reference, column: 'persons', because: 'differs' }],
      sealHolds: false,
    });
    expect(tenant.stateOf(reference)).toMatchObject({ persons: { about: 3 } });
  });
});

describe('a whole case file', () => {
  const asGreffe = { ...greffe, language: 'fr' } as const;
  const complaint = { subject: 'collection', receivedOn: '2026-11-20', means: 'post', complaint: 'Je me plains.' };

  test('is one zip with its index, its ledger in words and every file, verified', async () => {
    const reference = await incidentOverDays();
    const file = { name: 'capture.txt', content: new TextEncoder().encode('ce qui s’est vu') };
    const added = await addFile(trial.office, trial.as('oid-staff'), reference, file);
    expect(isRefusal(added)).toBe(false);
    await perform(trial.office, reference);
    const copy = await caseFileCopy(trial.office, asGreffe, reference);
    if (isRefusal(copy)) throw new Error(copy.refused);
    const parts = await partsOfZip(copy.content);
    const names = Object.keys(parts);
    expect(names.slice(0, 4)).toEqual(['Index.pdf', 'index.json', 'Grand livre.pdf', 'ledger.json']);
    expect(Object.entries(parts).find(([name]) => name.startsWith('pieces/'))?.[1]).toBe('ce qui s’est vu');
    expect(JSON.parse(parts['index.json'] ?? '{}')).toMatchObject({
      reference,
      chainHolds: true,
      pieces: [{ kind: 'attachment', found: 'same', by: 'Personne oid-staff', on: '2026-11-24' }],
    });
  });

  test('of a complaint names complaint, analysis and response, and which of them is missing', async () => {
    const verbs = doing(trial);
    const { reference } = verbs.done('registerComplaint', complaint);
    await perform(trial.office, reference);
    const view = await handCaseFile(trial.office, trial.as('oid-officer'), reference);
    expect(view).toMatchObject({ missing: ['analysis', 'response'], changed: [], gone: [] });
    expect(await handCaseFile(trial.office, trial.as('oid-manager'), reference)).toEqual({ refused: 'notFound' });
    await perform(trial.office, reference);
    expect(trial.office.index.get(reference)?.ledger.at(-1)).toMatchObject({ verb: 'noteCaseFileCopy' });
  });

  test('names a file that was changed or is gone, and leaves all the same', async () => {
    const reference = await incidentOverDays();
    for (const name of ['a.txt', 'b.txt'])
      await addFile(trial.office, trial.as('oid-staff'), reference, { name, content: new TextEncoder().encode(name) });
    await perform(trial.office, reference);
    const names = [...tenant.evidence.keys()]
      .filter((name) => name.includes('.txt'))
      .map((name) => name.split('/')[1] ?? '');
    await tenant.port.putEvidence(reference, names[0] ?? '', 'autre chose');
    await tenant.port.removeEvidence(reference, names[1] ?? '');
    const view = await handCaseFile(trial.office, trial.as('oid-officer'), reference);
    expect(view).toMatchObject({ changed: [names[0]], gone: [names[1]] });
  });
});
