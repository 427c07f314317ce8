import { sitePath } from '../../src/graph/places.ts';
import { standingLists } from '../../src/graph/standing.ts';
import { caseFilesContract, draftOf, reported, withAct, written } from '../contracts/case-files.ts';
import { type OfficeOnEmulator, openOffice, runtimeApp } from './office-on-emulator.ts';

describe('through Graph', () => {
  caseFilesContract(async () => {
    const office = await openOffice();
    return { caseFiles: office.caseFiles, close: () => office.close() };
  });
});

describe('case files in SharePoint', () => {
  let office: OfficeOnEmulator;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());
  afterEach(() => office.faults());

  const first = withAct([], 'reportIncident', reported);
  const listPath = async (site: 'office' | 'registers', name: string): Promise<string> => {
    const lists = await standingLists(office.provisioning, office.expected, site);
    return 'kind' in lists ? '' : (lists.get(name)?.path ?? '');
  };
  const isPost = { method: 'POST', path: '/items$', part: true } as const;

  test('a save is one round trip, the first and every later one', async () => {
    await office.caseFiles.find('incidents', 'INC-2026-BBBBB0');
    await office.caseFiles.findRow('incidents', 'INC-2026-BBBBB0');
    await office.metered();
    const { at, row } = written(await office.caseFiles.write(draftOf('INC-2026-BBBBB1', first)));
    expect(await office.metered()).toMatchObject({ requests: 1, parts: 2, resourceUnits: 4 });
    written(
      await office.caseFiles.write(draftOf('INC-2026-BBBBB1', withAct(first, 'open', { stage: 'assessing' }), at, row)),
    );
    expect(await office.metered()).toMatchObject({ requests: 1, parts: 2, resourceUnits: 4 });
  });

  test('a time-out at the gateway after the write is unknown, and looking finds what was written', async () => {
    await office.faults({ method: 'POST', path: 'batch', kind: '504-after', times: 1 });
    expect(await office.caseFiles.write(draftOf('INC-2026-BBBBB2', first))).toEqual({ kind: 'unknown' });
    expect(await office.caseFiles.find('incidents', 'INC-2026-BBBBB2')).toMatchObject({
      kind: 'found',
      item: { ledger: first },
    });
    await office.faults({ ...isPost, kind: '504-after', times: 1 });
    expect(await office.caseFiles.write(draftOf('INC-2026-BBBBB3', first))).toEqual({ kind: 'unknown' });
    expect(await office.caseFiles.find('incidents', 'INC-2026-BBBBB3')).toMatchObject({ kind: 'found' });
  });

  test('a broken or silent connection is unknown, within the deadline and without a second attempt', async () => {
    await office.metered();
    await office.faults({ method: 'POST', path: 'batch', kind: 'reset-after', times: 1 });
    expect(await office.caseFiles.write(draftOf('INC-2026-BBBBB4', first))).toEqual({ kind: 'unknown' });
    expect((await office.metered()).requests).toBe(1);
    const { caseFiles } = office.patient(300);
    await caseFiles.find('incidents', 'INC-2026-BBBBB4');
    await caseFiles.findRow('incidents', 'INC-2026-BBBBB4');
    await office.faults({ method: 'POST', path: 'batch', kind: 'hang-before', times: 1 });
    expect(await caseFiles.write(draftOf('INC-2026-BBBBB5', first))).toEqual({ kind: 'unknown' });
  });

  test('throttled or turned away at the door is later, with the time that Graph asks for', async () => {
    await office.faults({ method: 'POST', path: 'batch', kind: '503', retryAfter: 7, times: 1 });
    expect(await office.caseFiles.write(draftOf('INC-2026-BBBBB6', first))).toEqual({ kind: 'later', afterMs: 7_000 });
    await office.faults({ ...isPost, kind: '429', retryAfter: 3, times: 1 });
    expect(await office.caseFiles.write(draftOf('INC-2026-BBBBB6', first))).toEqual({ kind: 'later', afterMs: 3_000 });
    written(await office.caseFiles.write(draftOf('INC-2026-BBBBB6', first)));
  });

  test('a case file whose row failed is written all the same, and the row follows alone', async () => {
    const rows = await listPath('registers', 'Incidents');
    await office.faults({
      method: 'POST',
      path: `${rows.split('/').at(-1)}/items$`,
      part: true,
      kind: '500',
      times: 1,
    });
    const saved = written(await office.caseFiles.write(draftOf('INC-2026-BBBBB7', first)));
    expect(saved.row).toBeUndefined();
    const row = written(await office.caseFiles.writeRow(draftOf('INC-2026-BBBBB7', first, saved.at)));
    expect(row.at).toEqual(row.row);
  });

  test('a row that somebody deleted is written anew, and its deletion is told', async () => {
    const saved = written(await office.caseFiles.write(draftOf('INC-2026-BBBBB8', first)));
    const before = await office.caseFiles.rowChanges('incidents', undefined);
    const rows = await listPath('registers', 'Incidents');
    await office.provisioning.write('DELETE', `${rows}/items/${saved.row?.itemId}`);
    const since = await office.caseFiles.rowChanges('incidents', before.kind === 'changes' ? before.link : '');
    expect(since).toMatchObject({ changed: [], gone: [saved.row?.itemId], whole: false });
    const anew = written(await office.caseFiles.writeRow(draftOf('INC-2026-BBBBB8', first, saved.at, saved.row)));
    expect(anew.row?.itemId).not.toBe(saved.row?.itemId);
  });

  test('a row changed by somebody else says by whom, and does not agree any more', async () => {
    const saved = written(await office.caseFiles.write(draftOf('INC-2026-BBBBB9', first)));
    const before = await office.caseFiles.rowChanges('incidents', undefined);
    const rows = await listPath('registers', 'Incidents');
    await office.provisioning.write('PATCH', `${rows}/items/${saved.row?.itemId}/fields`, {
      Circumstances: 'Personne B',
    });
    const since = await office.caseFiles.rowChanges('incidents', before.kind === 'changes' ? before.link : '');
    if (since.kind !== 'changes') throw new Error('Later');
    const [row] = since.changed;
    expect(since.changed).toMatchObject([{ reference: 'INC-2026-BBBBB9', author: 'Greffe provision', byUs: false }]);
    expect(row && office.caseFiles.agrees('incidents', draftOf('', first).state, 1, '2026-12-12', row)).toBe(false);
  });

  test('when Graph no longer honours a link the whole is read anew', async () => {
    const before = await office.caseFiles.changes(undefined);
    if (before.kind !== 'changes') throw new Error('Later');
    await office.control('POST', 'delta/purge');
    const anew = await office.caseFiles.changes(before.link);
    expect(anew).toMatchObject({ kind: 'changes', whole: true });
    expect(anew.kind === 'changes' && anew.changed.length).toBe(before.changed.length);
  });

  test('more items than a page holds are all read', async () => {
    const cells = Array.from({ length: 230 }, (_, n) => `INC-2026-P${String(n).padStart(5, '0')}`);
    const list = await listPath('office', 'CaseFiles');
    await office.control('POST', 'switches', { throttling: false });
    for (let from = 0; from < cells.length; from += 20)
      await office.gateway.batch(
        cells.slice(from, from + 20).map((reference) => ({
          id: reference,
          method: 'POST' as const,
          path: `${list}/items`,
          body: { fields: { Reference: reference, Register: 'incidents', Ledger: JSON.stringify(first) } },
        })),
      );
    const whole = await office.caseFiles.changes(undefined);
    const references = whole.kind === 'changes' ? whole.changed.map(({ reference }) => reference) : [];
    expect(references).toEqual(expect.arrayContaining(cells));
    expect(new Set(references).size).toBe(references.length);
  });

  test.each([
    ['an apostrophe', "L'O'Brien"],
    ['a hash', 'A#B'],
    ['an ampersand', 'A&B'],
    ['a plus and a per cent', 'A+B%20%'],
    ['accents and French quotation marks', '« Éà »'],
    ['sixty characters', 'R'.repeat(60)],
  ])('a reference with %s is written, found, and taken the second time', async (_name, reference) => {
    const saved = written(await office.caseFiles.write(draftOf(reference, first)));
    expect(await office.caseFiles.find('incidents', reference)).toMatchObject({
      kind: 'found',
      item: { reference, ...saved.at },
    });
    expect(await office.caseFiles.write(draftOf(reference, first))).toEqual({ kind: 'taken' });
  });

  test('a ledger that somebody spoilt is no ledger: no chain holds it and no index takes it for newer', async () => {
    const { at } = written(await office.caseFiles.write(draftOf('INC-2026-CCCCC1', first)));
    await office.provisioning.write('PATCH', `${await listPath('office', 'CaseFiles')}/items/${at.itemId}/fields`, {
      Ledger: 'effacé',
    });
    const found = await office.caseFiles.find('incidents', 'INC-2026-CCCCC1');
    expect(found.kind === 'found' && found.item.ledger.map(({ n, hash }) => [n, hash])).toEqual([[0, '']]);
    expect(office.events).toContainEqual(expect.objectContaining({ event: 'fault', kind: 'unreadableLedger' }));
  });

  test('the office’s own record has a case file and no row', async () => {
    const ledger = withAct([], 'sealHeads', { stage: 'running', headsFile: 'f.json' });
    const saved = written(await office.caseFiles.write({ ...draftOf('OFF-2026-000000', ledger), register: 'office' }));
    expect(saved.row).toBeUndefined();
    expect(await office.caseFiles.find('office', 'OFF-2026-000000')).toMatchObject({
      kind: 'found',
      item: { register: 'office' },
    });
  });

  test('a withdrawn permission is broken for a write and later for a read, until it is given back', async () => {
    await office.control('POST', 'grants', { site: '/sites/bureau', appId: runtimeApp, role: null });
    expect(await office.caseFiles.write(draftOf('INC-2026-CCCCC2', first))).toMatchObject({
      kind: 'broken',
      status: 403,
    });
    expect(await office.caseFiles.find('incidents', 'INC-2026-CCCCC2')).toEqual({ kind: 'later', afterMs: 60_000 });
    await office.control('POST', 'grants', { site: '/sites/bureau', appId: runtimeApp, role: 'write' });
    written(await office.caseFiles.write(draftOf('INC-2026-CCCCC2', first)));
  });

  test('a list that was deleted is broken, and found again once it was made anew', async () => {
    const gone = `${sitePath(office.expected.officeSite)}/lists/${(await listPath('office', 'CaseFiles')).split('/').at(-1)}`;
    await office.provisioning.write('DELETE', gone);
    expect(await office.caseFiles.write(draftOf('INC-2026-CCCCC3', first))).toMatchObject({
      kind: 'broken',
      status: 404,
    });
    const { provision } = await import('../../src/graph/provision.ts');
    await provision(office.provisioning, office.expected);
    written(await office.caseFiles.write(draftOf('INC-2026-CCCCC4', first)));
  });
});
