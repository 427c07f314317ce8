import { rowCells, sameCells } from '../../src/graph/row-cells.ts';
import type { Act } from '../../src/ledger/act.ts';
import { fold } from '../../src/ledger/fold.ts';
import { listedKeys, type RegisterKey, registerOf } from '../../src/registers/index.ts';
import { deliverPushes } from '../../src/use-cases/background/deliver-pushes.ts';
import { followChanges } from '../../src/use-cases/background/follow-changes.ts';
import { draftOf } from '../../src/use-cases/project.ts';
import { rowWords } from '../graph/row-words.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let tenant: ReturnType<typeof tenantInMemory>;
let trial: ReturnType<typeof testOffice>;
beforeEach(() => {
  tenant = tenantInMemory();
  trial = testOffice(tenant.port);
});
afterEach(() => trial.close());

const actOf = (register: RegisterKey): Act => ({
  v: 1,
  n: 1,
  id: `opened ${register}`,
  at: '2026-11-22T15:00:00.000Z',
  actor: { oid: 'oid-officer', role: 'officer', name: 'Responsable' },
  verb: 'enter',
  set: { stage: registerOf(register).first, policyVersion: '1.0' },
  salt: 's',
  hash: 'h',
});

describe.each(listedKeys)('a row of the register %s', (register) => {
  const reference = `${registerOf(register).prefix}-2026-7KQ4M2`;

  test('that was changed by hand in its list is put back, and the officer told by whom', async () => {
    const ledger = [actOf(register)];
    await tenant.port.write(draftOf(trial.office, reference, register, ledger, undefined));
    await followChanges(trial.office);
    const before = tenant.rows().find((row) => row.reference === reference);
    tenant.changeRow(reference, { ...before?.cells, policyVersion: 'changed by hand' }, 'Gestionnaire');
    await followChanges(trial.office);
    expect(tenant.rows().find((row) => row.reference === reference)).toMatchObject({ cells: before?.cells, act: 1 });
    await deliverPushes(trial.office);
    const told = trial.pushed.map(({ message }) => message).filter(({ kind }) => kind === 'rowPutBack');
    expect(told).toContainEqual({ kind: 'rowPutBack', reference, author: 'Gestionnaire' });
  });

  test('differs from its record in SharePoint as soon as any one of its cells does', () => {
    const state = fold([actOf(register)]);
    const cells = rowCells({ reference, register, state, act: 1, due: '2026-12-12' }, rowWords);
    expect(sameCells(cells, cells)).toBe(true);
    for (const [name, cell] of Object.entries(cells)) {
      const other =
        typeof cell === 'boolean' ? !cell : typeof cell === 'number' ? cell + 1 : Array.isArray(cell) ? ['x'] : 'x';
      expect([name, sameCells(cells, { ...cells, [name]: other })]).toEqual([name, false]);
    }
  });
});
