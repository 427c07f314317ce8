import { rmSync, writeFileSync } from 'node:fs';
import { createRoster, type Roles, type RolesFault, readRoles } from '../../src/server/roles.ts';
import { newFolder, removeFolders } from './folder.ts';
import { people, roles, writeRoles } from './people.ts';

afterAll(removeFolders);

const november = (): string => '2026-11-22T15:00:00.000Z';

test('the file says who is officer, deputy, manager and direction; everybody else is staff', () => {
  const roster = createRoster({ file: writeRoles(newFolder()), now: november });
  expect(Object.values(people).map(({ oid }) => roster.roleOf(oid))).toEqual([
    'staff',
    'staff',
    'officer',
    'deputy',
    'manager',
    'direction',
  ]);
  expect(roster.officers()).toEqual([people.officer, people.deputy]);
});

test('a deputy acts within the dates of the delegation, both days included, in Montréal', () => {
  const file = writeRoles(newFolder());
  const roleAt = (moment: string): string => createRoster({ file, now: () => moment }).roleOf(people.deputy.oid);
  expect(roleAt('2026-07-01T03:59:00.000Z')).toBe('staff');
  expect(roleAt('2026-07-01T04:00:00.000Z')).toBe('deputy');
  expect(roleAt('2027-01-01T04:59:00.000Z')).toBe('deputy');
  expect(roleAt('2027-01-01T05:00:00.000Z')).toBe('staff');
});

test('an address in the file is where mail reaches that person; one that is none is a fault', () => {
  const file = writeRoles(newFolder());
  writeFileSync(file, JSON.stringify({ ...roles, officer: { ...people.officer, email: 'a@exemple.example' } }));
  const roster = createRoster({ file, now: november });
  expect(roster.officers()).toEqual([{ ...people.officer, email: 'a@exemple.example' }, people.deputy]);
  const wrong = JSON.stringify({ ...roles, officer: { ...people.officer, email: 'nowhere' } });
  expect(readRoles(wrong)).toEqual({ at: ['officer.email'] });
});

test('the next question sees a role that was taken away', () => {
  const changes: (Roles | undefined)[] = [];
  const file = writeRoles(newFolder());
  const roster = createRoster({ file, now: november, onChange: (_, before) => changes.push(before) });
  expect(roster.roleOf(people.manager.oid)).toBe('manager');
  writeFileSync(file, JSON.stringify({ ...roles, managers: [] }));
  expect(roster.roleOf(people.manager.oid)).toBe('staff');
  expect(changes).toEqual([undefined, roles]);
});

test('a faulty file is reported once, and the last good roles stay in force', () => {
  const faults: RolesFault[] = [];
  const file = writeRoles(newFolder());
  const roster = createRoster({ file, now: november, onFault: (fault) => faults.push(fault) });
  expect(roster.roleOf(people.officer.oid)).toBe('officer');
  writeFileSync(file, JSON.stringify({ ...roles, officer: { oid: 'x', name: '' } }));
  expect(roster.roleOf(people.officer.oid)).toBe('officer');
  expect(roster.roleOf(people.officer.oid)).toBe('officer');
  expect(faults).toEqual([{ at: ['officer.oid', 'officer.name'] }]);
  rmSync(file);
  expect(roster.roleOf(people.officer.oid)).toBe('officer');
});

test('an office never starts without knowing its officer', () => {
  expect(() => createRoster({ file: writeRoles(newFolder(), '{'), now: november }).officers()).toThrow();
});

test('a delegation that ends before it begins, and a field that nobody knows, are refused', () => {
  const backwards = { ...roles, deputies: [{ ...people.deputy, from: '2026-12-31', to: '2026-07-01' }] };
  expect(readRoles(JSON.stringify(backwards))).toEqual({ at: ['deputies.0'] });
  expect('at' in readRoles(JSON.stringify({ ...roles, admins: [] }))).toBe(true);
});
