import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { personsCommand } from '../../src/cli/persons.ts';
import { givenXlsx } from '../documents/given-xlsx.ts';
import { newFolder, removeFolders } from '../server/folder.ts';
import { asking } from './asking.ts';
import { greffe, type Started, startOffice } from './greffe.ts';

const folder = newFolder();
const data = join(folder, 'data');
let office: Started;
let reference = '';

/** A sample incident that is being notified, or may be. */
const known = (): string => {
  const index = new DatabaseSync(join(data, 'office', 'index.sqlite'), { readOnly: true });
  try {
    const [table] = index.prepare("SELECT name FROM sqlite_master WHERE sql LIKE '%reference%'").all();
    const rows = index
      .prepare(`SELECT reference FROM ${String(table?.name)} WHERE reference LIKE 'INC-%' AND stage IN (?, ?, ?)`)
      .all('seriousRisk', 'notifying', 'assessing');
    return String(rows[0]?.reference ?? '');
  } finally {
    index.close();
  }
};

beforeAll(async () => {
  office = await startOffice(data);
  for (const until = Date.now() + 30_000; reference === '' && Date.now() < until; ) {
    await delay(100);
    reference = known();
  }
});
afterAll(async () => {
  await office.stop('SIGTERM');
  removeFolders();
});

const asked = (...line: readonly string[]) => greffe('persons', reference, ...line, '--data', data, '--lang', 'fr');

test('a line that names no record is answered with how to write it, and refused', async () => {
  expect(await asking(personsCommand, '--help')).toMatchObject({ code: 0, err: [] });
  for (const line of ['', 'x', 'INC-2026-XXXXXX --what', 'INC-2026-7KQ4M2 --lang de'])
    expect((await asking(personsCommand, line)).code).toBe(2);
});

test('the template is written, a list is taken or refused line by line, and comes back', async () => {
  const [template, list, wrong] = ['modele', 'liste', 'fautes'].map((name) => join(folder, `${name}.xlsx`)) as [
    string,
    string,
    string,
  ];
  expect(await asked('--template', template)).toMatchObject({ code: 0, err: '' });
  expect(await asked('--list', template)).toMatchObject({ code: 1, err: expect.stringContaining('ne nomme personne') });
  writeFileSync(
    wrong,
    await givenXlsx([
      ['Name', 'E-mail'],
      ['', 'a@exemple.example'],
    ]),
  );
  const refused = await asked('--list', wrong);
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('Ligne 2, «\u00A0Nom\u00A0»') });
  expect(await asked()).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Aucune liste n’est versée\.\n.*--template FICHIER/),
  });
  writeFileSync(list, await givenXlsx([['Name'], ['Personne A'], ['Personne B']]));
  expect((await asked('--list', list)).out).toContain('Avis envoyés\u00A0: 0 sur 2.');
  expect(await asked('--save', join(folder, 'rendue.xlsx'))).toMatchObject({ code: 0 });
  expect(existsSync(join(folder, 'rendue.xlsx'))).toBe(true);
  const letters = await asked('--letters', join(folder, 'avis'));
  const made = readdirSync(join(folder, 'avis'));
  // Either the notices, or by name what a notice must have first.
  expect(letters.code === 0 ? made.length : letters.err).toBeTruthy();
});
