import { doctor } from '../../src/graph/doctor.ts';
import { objectsAt, textAt } from '../../src/graph/json.ts';
import { provision } from '../../src/graph/provision.ts';
import { readColumns, standingLists } from '../../src/graph/standing.ts';
import { type OfficeOnEmulator, openOffice, runtimeApp } from './office-on-emulator.ts';

describe('provision and doctor', () => {
  let office: OfficeOnEmulator;
  beforeEach(async () => {
    office = await openOffice(false);
  });
  afterEach(() => office.close());

  const listPath = async (site: 'office' | 'registers', name: string): Promise<string> => {
    const lists = await standingLists(office.provisioning, office.expected, site);
    if ('kind' in lists) throw new Error(lists.kind);
    return lists.get(name)?.path ?? '';
  };
  const examine = () => doctor(office.gateway, { ...office.expected, foreignSite: office.foreignSite });

  test('an empty tenant gets its lists, found by ASCII name, shown under French titles, and a second time nothing changes', async () => {
    const first = await provision(office.provisioning, office.expected);
    expect(first.left).toEqual([]);
    expect(first.made).toEqual(
      expect.arrayContaining(['CaseFiles', 'Reminders', 'Incidents', 'Incidents.Reference', 'CaseFiles.Ledger']),
    );
    const lists = await standingLists(office.gateway, office.expected, 'registers');
    expect('kind' in lists ? lists : lists.get('Incidents')?.title).toBe('Registre des incidents de confidentialité');

    await office.metered();
    const second = await provision(office.provisioning, office.expected);
    expect(second).toMatchObject({ made: [], changed: [], left: [] });
    expect(second.unchanged).toBe(first.made.length);
    expect(await examine()).toEqual([]);
  });

  test('no column of the registers list is one that only the case file may hold', async () => {
    await provision(office.provisioning, office.expected);
    const columns = await readColumns(office.gateway, await listPath('registers', 'Incidents'));
    const names = objectsAt({ value: columns }, 'value').map((column) => textAt(column, 'name'));
    for (const hidden of [
      'Told',
      'AlreadyDone',
      'Rationale',
      'Measures',
      'CommissionNoticeWaived',
      'Ledger',
      'Parties',
    ])
      expect(names).not.toContain(hidden);
    expect(names).toEqual(
      expect.arrayContaining(['OccurredFrom', 'OccurredTo', 'OccurredUnknown', 'Persons', 'PersonsUnknown']),
    );
  });

  test('the ledger is hidden from people and read by the office, and whether a record is open is yes or no', async () => {
    await provision(office.provisioning, office.expected);
    const columnOf = async (site: 'office' | 'registers', list: string, name: string) => {
      const columns = await readColumns(office.provisioning, await listPath(site, list));
      return objectsAt({ value: columns }, 'value').find((column) => textAt(column, 'name') === name);
    };
    const ledger = await columnOf('office', 'CaseFiles', 'Ledger');
    expect(ledger).toMatchObject({ hidden: true });
    expect(await columnOf('registers', 'Incidents', 'Open')).toHaveProperty('boolean');
    const path = `${await listPath('office', 'CaseFiles')}/columns/${textAt(ledger, 'id')}`;
    await office.provisioning.write('PATCH', path, { hidden: false });
    expect(await examine()).toEqual([{ finding: 'columnNotHidden', list: 'CaseFiles', column: 'Ledger' }]);
    expect(await provision(office.provisioning, office.expected)).toMatchObject({ changed: ['CaseFiles.Ledger'] });
  });

  test('the doctor names a renamed list and a dropped column, and provision mends both', async () => {
    await provision(office.provisioning, office.expected);
    const incidents = await listPath('registers', 'Incidents');
    const caseFiles = await listPath('office', 'CaseFiles');
    await office.provisioning.write('PATCH', incidents, { displayName: 'Autre titre' });
    const columns = await readColumns(office.provisioning, caseFiles);
    const due = objectsAt({ value: columns }, 'value').find((column) => textAt(column, 'name') === 'Due');
    expect((await office.provisioning.write('DELETE', `${caseFiles}/columns/${textAt(due, 'id')}`)).kind).toBe('ok');

    const expectedTitle = 'Registre des incidents de confidentialité';
    expect(await examine()).toEqual([
      { finding: 'columnMissing', list: 'CaseFiles', column: 'Due' },
      { finding: 'listRenamed', list: 'Incidents', title: 'Autre titre', expected: expectedTitle },
    ]);
    const mended = await provision(office.provisioning, office.expected);
    expect(mended).toMatchObject({ made: ['CaseFiles.Due'], changed: ['Incidents'], left: [] });
    expect(await examine()).toEqual([]);
  });

  test('the doctor names lost uniqueness, a lost index, a renamed column and a missing choice, and provision mends them', async () => {
    await provision(office.provisioning, office.expected);
    const path = `${await listPath('registers', 'Incidents')}/columns`;
    const columns = await readColumns(office.provisioning, path.replace(/\/columns$/, ''));
    const id = (name: string) =>
      textAt(
        objectsAt({ value: columns }, 'value').find((column) => textAt(column, 'name') === name),
        'id',
      );
    const patch = (name: string, body: unknown) => office.provisioning.write('PATCH', `${path}/${id(name)}`, body);
    await patch('Reference', { enforceUniqueValues: false });
    await patch('Due', { indexed: false });
    await patch('Scenario', { displayName: 'Renommée' });
    await patch('Means', { choice: { choices: ['Teams'] } });
    expect((await examine()).map(({ finding, ...rest }) => [finding, 'column' in rest ? rest.column : ''])).toEqual([
      ['columnNotUnique', 'Reference'],
      ['columnNotIndexed', 'Due'],
      ['columnRenamed', 'Scenario'],
      ['choiceMissing', 'Means'],
    ]);
    const mended = await provision(office.provisioning, office.expected);
    expect(mended.left).toEqual([]);
    expect(await examine()).toEqual([]);
  });

  test('the doctor names each permission that was withdrawn, reduced, or is too large, and writes nothing', async () => {
    await provision(office.provisioning, office.expected);
    await office.control('POST', 'grants', { site: '/sites/bureau', appId: runtimeApp, role: null });
    await office.control('POST', 'grants', { site: '/sites/registres', appId: runtimeApp, role: 'read' });
    expect(await examine()).toEqual([
      { finding: 'permissionMissing', site: 'office', needed: 'write' },
      { finding: 'permissionMissing', site: 'registers', needed: 'write' },
    ]);
    const greedy = await doctor(office.greedy, { ...office.expected, foreignSite: office.foreignSite });
    expect(greedy).toEqual([{ finding: 'tooMuchPermission', site: office.foreignSite }]);
    expect(await office.caseFiles.rowChanges('incidents', undefined)).toMatchObject({ changed: [] });
  });

  test('the running identity cannot provision, and is told what it lacks', async () => {
    const tried = await provision(office.gateway, office.expected);
    expect(tried.made).toEqual([]);
    expect(tried.left).toContainEqual({ finding: 'permissionMissing', site: 'office', needed: 'fullcontrol' });
  });

  test('a tenant that does not answer is a finding, not a fault', async () => {
    await office.faults({ kind: 'reset-before' });
    const { gateway } = office.patient(500);
    const found = await doctor(gateway, { ...office.expected, foreignSite: office.foreignSite });
    expect(found).toMatchObject([{ finding: 'unreachable' }, { finding: 'unreachable' }]);
  });
});
