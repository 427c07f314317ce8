import { createHash } from 'node:crypto';
import type { Act, ActSet } from '../../src/ledger/act.ts';
import { append } from '../../src/ledger/chain.ts';
import { fold } from '../../src/ledger/fold.ts';
import { tombstoneOf } from '../../src/ledger/tombstone.ts';
import type { CaseFileDraft, CaseFiles, ItemAt, WriteOutcome } from '../../src/ports/case-files.ts';

const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
const actor = { oid: 'a0000000-0000-4000-8000-000000000001', role: 'staff', name: 'Personne A' } as const;

/** A ledger with one act more. */
export const withAct = (
  ledger: readonly Act[],
  verb: string,
  set: ActSet,
  id = `${verb}-${ledger.length}`,
): readonly Act[] =>
  append(ledger, { id, at: '2026-11-22T15:00:00.000Z', verb, actor, set, salt: '00'.repeat(16) }, sha256);

export const reported: ActSet = {
  stage: 'reported',
  scenario: 'wrongRecipient',
  told: 'Ce que la personne a raconté',
  occurred: { from: '2026-11-20', to: '2026-11-21' },
  kinds: ['name', 'email'],
  persons: { about: 12 },
  awareOn: '2026-11-22',
  means: 'teams',
};

/** What is to be saved for a ledger. */
export const draftOf = (reference: string, ledger: readonly Act[], at?: ItemAt, rowAt?: ItemAt): CaseFileDraft => ({
  reference,
  register: 'incidents',
  ledger,
  state: fold(ledger),
  due: '2026-12-12',
  ...(at ? { at } : {}),
  ...(rowAt ? { rowAt } : {}),
});

export const written = (outcome: WriteOutcome): Extract<WriteOutcome, { kind: 'written' }> => {
  if (outcome.kind !== 'written') throw new Error(`Not written: ${JSON.stringify(outcome)}`);
  return outcome;
};

/** What every implementation of the port owes to the use cases, whatever stands behind it. */
export const caseFilesContract = (
  open: () => Promise<{ readonly caseFiles: CaseFiles; readonly close: () => Promise<void> }>,
): void => {
  describe('the port case-files', () => {
    let caseFiles: CaseFiles;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ caseFiles, close } = await open());
    });
    afterAll(() => close());

    const first = withAct([], 'reportIncident', reported);

    test('a new case file is written with its row, and both are found as they were written', async () => {
      const saved = written(await caseFiles.write(draftOf('INC-2026-AAAAA1', first)));
      const found = await caseFiles.find('incidents', 'INC-2026-AAAAA1');
      expect(found).toEqual({
        kind: 'found',
        item: { reference: 'INC-2026-AAAAA1', register: 'incidents', ledger: first, ...saved.at },
      });
      const row = await caseFiles.findRow('incidents', 'INC-2026-AAAAA1');
      expect(row).toMatchObject({
        kind: 'found',
        item: { reference: 'INC-2026-AAAAA1', act: 1, byUs: true, ...saved.row },
      });
    });

    test('the same reference a second time is taken, and the first stays as it was', async () => {
      written(await caseFiles.write(draftOf('INC-2026-AAAAA2', first)));
      const other = withAct([], 'reportIncident', { ...reported, scenario: 'lostDevice' }, 'other');
      expect(await caseFiles.write(draftOf('INC-2026-AAAAA2', other))).toEqual({ kind: 'taken' });
      expect(await caseFiles.find('incidents', 'INC-2026-AAAAA2')).toMatchObject({
        kind: 'found',
        item: { ledger: first },
      });
    });

    test('of two who write on the same version one is written and the other conflicts', async () => {
      const { at, row } = written(await caseFiles.write(draftOf('INC-2026-AAAAA3', first)));
      const mine = withAct(first, 'open', { stage: 'assessing' }, 'mine');
      const theirs = withAct(first, 'open', { stage: 'assessing' }, 'theirs');
      const outcomes = await Promise.all(
        [mine, theirs].map((ledger) => caseFiles.write(draftOf('INC-2026-AAAAA3', ledger, at, row))),
      );
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'written']);
    });

    test('an outcome’s version meets the next conditional write, act after act', async () => {
      let ledger = first;
      let saved = written(await caseFiles.write(draftOf('INC-2026-AAAAA4', ledger)));
      for (const stage of ['assessing', 'noSeriousRisk', 'closed']) {
        ledger = withAct(ledger, 'move', { stage });
        saved = written(await caseFiles.write(draftOf('INC-2026-AAAAA4', ledger, saved.at, saved.row)));
        expect(saved.row).toBeDefined();
      }
      const found = await caseFiles.find('incidents', 'INC-2026-AAAAA4');
      expect(found).toMatchObject({ kind: 'found', item: { ledger, ...saved.at } });
    });

    test('a version that was read meets the next conditional write as well', async () => {
      written(await caseFiles.write(draftOf('INC-2026-AAAAA5', first)));
      const found = await caseFiles.find('incidents', 'INC-2026-AAAAA5');
      const row = await caseFiles.findRow('incidents', 'INC-2026-AAAAA5');
      if (found.kind !== 'found' || row.kind !== 'found') throw new Error('Not found');
      const next = withAct(first, 'open', { stage: 'assessing' });
      expect(await caseFiles.write(draftOf('INC-2026-AAAAA5', next, found.item, row.item))).toMatchObject({
        kind: 'written',
        row: {},
      });
    });

    test('the row shows what the state shows, agrees with it, and holds nothing of the case file', async () => {
      const ledger = withAct(first, 'describe', {
        circumstances: 'Un courriel\nparti trop vite',
        natures: ['communication'],
      });
      written(await caseFiles.write(draftOf('INC-2026-AAAAA6', ledger)));
      const row = await caseFiles.findRow('incidents', 'INC-2026-AAAAA6');
      if (row.kind !== 'found') throw new Error('Not found');
      expect(caseFiles.agrees('incidents', fold(ledger), 2, '2026-12-12', row.item)).toBe(true);
      expect(caseFiles.agrees('incidents', fold(first), 2, '2026-12-12', row.item)).toBe(false);
      expect(caseFiles.agrees('incidents', fold(ledger), 3, '2026-12-12', row.item)).toBe(false);
      expect(caseFiles.agrees('incidents', fold(ledger), 2, undefined, row.item)).toBe(false);
      expect(JSON.stringify(row.item)).not.toContain('raconté');
    });

    test('what an act empties is emptied in the row', async () => {
      const { at, row } = written(await caseFiles.write(draftOf('INC-2026-AAAAA7', first)));
      const ledger = withAct(first, 'correct', {
        kinds: null,
        persons: { unknown: 'noTrace' },
        occurred: { day: '2026-11-19' },
        means: null,
      });
      written(await caseFiles.write(draftOf('INC-2026-AAAAA7', ledger, at, row)));
      const found = await caseFiles.findRow('incidents', 'INC-2026-AAAAA7');
      if (found.kind !== 'found') throw new Error('Not found');
      expect(caseFiles.agrees('incidents', fold(ledger), 2, '2026-12-12', found.item)).toBe(true);
    });

    test('a row alone is written where it stands, also when nobody knew that it was there', async () => {
      const { at, row } = written(await caseFiles.write(draftOf('INC-2026-AAAAA8', first)));
      const ledger = withAct(first, 'open', { stage: 'assessing' });
      const blind = written(await caseFiles.writeRow(draftOf('INC-2026-AAAAA8', ledger, at)));
      expect(blind.row?.itemId).toBe(row?.itemId);
      const stale = written(
        await caseFiles.writeRow(draftOf('INC-2026-AAAAA8', withAct(ledger, 'close', { stage: 'closed' }), at, row)),
      );
      expect(stale.at).toEqual(stale.row);
      expect(await caseFiles.findRow('incidents', 'INC-2026-AAAAA8')).toMatchObject({ item: { act: 3 } });
      expect(await caseFiles.writeRow(draftOf('INC-2026-AAAAA8', ledger, at, row))).toEqual({ kind: 'conflict' });
    });

    test('changes begin with the whole and go on from their link', async () => {
      const whole = await caseFiles.changes(undefined);
      if (whole.kind !== 'changes') throw new Error('Later');
      expect(whole.whole).toBe(true);
      expect(whole.changed.length).toBeGreaterThan(5);
      written(await caseFiles.write(draftOf('INC-2026-AAAAA9', first)));
      const since = await caseFiles.changes(whole.link);
      if (since.kind !== 'changes') throw new Error('Later');
      expect(since).toMatchObject({
        whole: false,
        gone: [],
        changed: [{ reference: 'INC-2026-AAAAA9', ledger: first }],
      });
      expect(await caseFiles.changes(since.link)).toMatchObject({ whole: false, changed: [], gone: [] });
      expect(await caseFiles.rowChanges('incidents', undefined)).toMatchObject({ whole: true });
    });

    test('a record is destroyed part by part, each gone also when it was gone, and a tombstone is written without a row', async () => {
      const [reference, gone] = ['INC-2026-AAAAAB', { kind: 'gone' }] as const;
      const { at, row } = written(await caseFiles.write(draftOf(reference, first)));
      await caseFiles.putEvidence(reference, 'pièce.txt', 'x');
      const before = await caseFiles.changes(undefined);
      for (const _ of ['once', 'twice']) {
        expect(await caseFiles.removeFolder(reference)).toEqual(gone);
        expect(await caseFiles.removeRow('incidents', row?.itemId ?? '')).toEqual(gone);
        expect(await caseFiles.removeCaseFile(at.itemId)).toEqual(gone);
      }
      expect(await caseFiles.readEvidence(reference, 'pièce.txt')).toEqual({ kind: 'notFound' });
      expect(await caseFiles.find('incidents', reference)).toEqual({ kind: 'notFound' });
      expect(await caseFiles.findRow('incidents', reference)).toEqual({ kind: 'notFound' });
      const ledger = tombstoneOf(first, sha256);
      const again = written(await caseFiles.write({ ...draftOf(reference, ledger), rowless: true }));
      expect(again.row).toBeUndefined();
      expect(await caseFiles.find('incidents', reference)).toMatchObject({ kind: 'found', item: { ledger } });
      expect(await caseFiles.findRow('incidents', reference)).toEqual({ kind: 'notFound' });
      const since = await caseFiles.changes(before.kind === 'changes' ? before.link : undefined);
      expect(since).toMatchObject({ gone: [at.itemId], changed: [{ reference, ledger }] });
    });

    test('what is not there is not found', async () => {
      expect(await caseFiles.find('incidents', 'INC-2026-ZZZZZZ')).toEqual({ kind: 'notFound' });
      expect(await caseFiles.findRow('incidents', 'INC-2026-ZZZZZZ')).toEqual({ kind: 'notFound' });
    });
  });
};
