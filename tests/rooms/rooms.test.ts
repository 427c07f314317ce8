import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { HouseReport } from './check-house.ts';
import { pointedAt, seeds, sound } from './seeds.ts';

const check = join(import.meta.dirname, 'check.ts');
const folder = mkdtempSync(join(tmpdir(), 'greffe-rooms-'));

function house(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(folder, name);
  const needed = Object.entries(pointedAt).filter(([path]) => Object.values(files).some((text) => names(text, path)));
  for (const [path, text] of Object.entries({ ...sound, ...Object.fromEntries(needed), ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const names = (text: string, path: string): boolean => text.includes(path.replace('src/', ''));

let reports: readonly HouseReport[] = [];
beforeAll(() => {
  const roots = [house('sound', {}), ...seeds.map(({ files }, at) => house(`seed-${at}`, files))];
  const { stdout, stderr } = spawnSync(process.execPath, [check, '--json', ...roots], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  reports = JSON.parse(stdout) as readonly HouseReport[];
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a house in which every import is allowed is green, and the check says what it counted', () => {
  const said = execFileSync(process.execPath, [check, join(folder, 'sound')], { encoding: 'utf8' });
  expect(said).toMatch(/^rooms: 8 rooms, 10 modules, \d+ imports against \d+ rules: all hold\n$/);
  expect(reports[0]?.findings).toEqual([]);
});

test.each(seeds.map((seed, at) => ({ ...seed, at })))('$seeded turns the check red and says why', (seed) => {
  const findings = reports[seed.at + 1]?.findings ?? [];
  expect(findings).toContainEqual({
    where: seed.where,
    what: expect.stringMatching(seed.what),
    because: expect.stringMatching(seed.because),
  });
  const seeded = Object.keys(seed.files);
  expect(findings.filter(({ where }) => !seeded.some((path) => path.startsWith(where.replace(/:\d+$/, ''))))).toEqual(
    [],
  );
});

test('a red house makes the command fail', () => {
  const { status, stderr } = spawnSync(process.execPath, [check, join(folder, 'seed-0')], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('law may import no other room');
});
