import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newRecordType, type Put, probing } from './new-record-type.ts';

const root = join(import.meta.dirname, '../..');
let copy = '';

const put = ({ file, text, after, before: next }: Put): void => {
  const path = join(copy, file);
  const place = after ?? next;
  if (place === undefined) {
    writeFileSync(path, text);
    return;
  }
  const there = readFileSync(path, 'utf8');
  expect(there.split(place)).toHaveLength(2);
  writeFileSync(
    path,
    there.replace(place, () => (after === undefined ? `${text}${place}` : `${place}${text}`)),
  );
};

/** What the compiler says of the copy, each fault by its place: the words of one name every register there is. */
const faults = (...project: readonly string[]): readonly string[] => {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '--noEmit', ...project], { cwd: copy, encoding: 'utf8' });
  return stdout.match(/^\S+\(\d+,\d+\): error TS\d+/gm) ?? [];
};

const compiled = (): readonly string[] => [...faults(), ...faults('-p', 'addin')];

/** The house with one record type more: its file, its words, and the lines that name them. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'greffe-record-type-'));
  for (const part of ['src', 'bot', 'addin', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const one of newRecordType) put(one);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a new record type is one file and its words: nothing else of the house has to change for it', () => {
  const [file, index, ...words] = newRecordType.map((one) => one.file);
  expect([file, index]).toEqual(['src/registers/visits.ts', 'src/registers/index.ts']);
  for (const path of words.filter((one) => one !== index)) expect(path).toMatch(/^src\/locales\/(fr|en)\//);
  expect(compiled()).toEqual([]);
});

test('it yields its form, its validation, its columns in SharePoint and the tab, its row, and its moves with their guard', () => {
  put(probing);
  const probe = spawnSync(process.execPath, ['--no-warnings', join(copy, 'src/probe.ts')], {
    cwd: copy,
    encoding: 'utf8',
  });
  expect(probe.stderr).toBe('');
  expect(JSON.parse(probe.stdout)).toEqual({
    form: ['visitedOn', 'place', 'kinds', 'seen', 'visitor', 'badgeReturnedOn'],
    said: { title: 'Registre des visites', short: 'Visites', button: 'Inscrire une visite' },
    faults: {
      visitedOn: { fault: 'required' },
      place: { fault: 'notInList' },
      seen: { fault: 'notACount' },
    },
    entered: { stage: 'expected', policyVersion: '1.0', place: 'office' },
    list: { name: 'Visits', title: 'Registre des visites' },
    columns: {
      Reference: 'Référence',
      Stage: 'Étape',
      Due: 'Échéance',
      Open: 'Ouvert',
      VisitedOn: 'Jour de la visite',
      Place: 'Lieu',
      Kinds: 'Types de renseignements',
      Seen: 'Personnes vues',
      SeenUnknown: 'Personnes vues\u00A0: inconnu, parce que',
      BadgeReturnedOn: 'Carte rendue le',
      PolicyVersion: 'Version de la politique',
      ClosedOn: 'Fermeture',
      Act: 'Acte',
    },
    cells: { Place: 'Bureau', Seen: 2, VisitedOn: '2026-11-22', Stage: 'Attendue' },
    row: ['place', 'policyVersion', 'seen', 'visitedOn'],
    early: [{ gap: 'visits.badge', said: 'La carte de visite n’est pas rendue.' }],
    left: { stage: 'gone', closedOn: '2026-11-22' },
  });
});
