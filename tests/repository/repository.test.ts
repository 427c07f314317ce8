import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFiles } from '../rooms/files.ts';
import { longFunctions } from './functions.ts';
import { houseMap, mapPlace } from './house-map.ts';
import { askedFor, type Locked, lockedPackages } from './lockfile.ts';
import { missingPlatforms } from './platforms.ts';

const root = join(import.meta.dirname, '../..');
const files = ownFiles(root);
const code = files.filter((path) => /\.(ts|tsx|cjs|mjs|js)$/.test(path));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The lines of our files that match, as `file:line: text`. */
const matching = (pattern: RegExp, among: readonly string[]): readonly string[] =>
  among.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
  );

describe('what is installed', () => {
  const locked = lockedPackages(root);
  const breaking = (broken: (entry: NonNullable<ReturnType<typeof locked.get>>) => boolean): readonly string[] =>
    [...locked].filter(([, entry]) => broken(entry)).map(([folder]) => folder);

  test('is asked for in one exact version each', () => {
    expect(askedFor(root).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });

  test('comes from npm’s registry and nowhere else', () => {
    const foreign = (address: string): boolean => !address.startsWith('https://registry.npmjs.org/');
    expect(breaking(({ resolved, link }) => link === true || (resolved !== undefined && foreign(resolved)))).toEqual(
      [],
    );
    expect(breaking(({ version }) => !/^\d+\.\d+\.\d+/.test(version ?? ''))).toEqual([]);
  });

  test('is what it was when it was locked: every package that is installed here has its digest', () => {
    const elsewhere = ({ optional, os }: Locked): boolean => optional === true && os !== undefined;
    expect(breaking((entry) => !elsewhere(entry) && !entry.integrity?.startsWith('sha512-'))).toEqual([]);
  });

  test('is locked for other machines too, or npm ci refuses it (node tests/repository/complete-lockfile.ts)', () => {
    expect([...missingPlatforms(Object.fromEntries(locked)).keys()]).toEqual([]);
  });

  test('has a licence under which it may be used and passed on', () => {
    const fine =
      /^(MIT|MIT-0|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|MPL-2\.0|BlueOak-1\.0\.0|Zlib|Unlicense|CC0-1\.0|CC-BY-4\.0|Python-2\.0)$/;
    const parts = (licence: string): readonly string[] => licence.replace(/[()]/g, '').split(/ (?:AND|OR) /);
    const fits = (part: string): boolean => fine.test(part);
    // Microsoft's own terms: for applications that work with Microsoft 365; the local tenant serves it, nothing ships it.
    // png-js is MIT by its LICENSE file. exceljs, which only the bench runs, brings chainsaw (MIT/X11) and buffers (none said).
    const byName = ['@microsoft/office-js', 'png-js', 'buffers', 'chainsaw'].map((name) => `node_modules/${name}`);
    const isHere = ({ integrity }: Locked): boolean => integrity !== undefined;
    const isFine = ({ license = 'none' }: Locked): boolean =>
      /^[^&]* OR (?!.* AND )/.test(license) ? parts(license).some(fits) : parts(license).every(fits);
    const unfit = breaking((entry) => isHere(entry) && !isFine(entry));
    expect(unfit.filter((name) => !byName.includes(name))).toEqual([]);
  });

  test('brings no install script but those of two packages that work without it', () => {
    const known = /node_modules\/(@swc\/core|@parcel\/watcher)$/;
    expect(breaking(({ hasInstallScript }) => hasInstallScript === true).filter((path) => !known.test(path))).toEqual(
      [],
    );
  });
});

describe('what is written', () => {
  test('names no path of one machine', () => {
    const texts = files.filter((path) => !/\.(png|ico|woff2|zip)$/.test(path) && path !== 'package-lock.json');
    expect(matching(/(?:^|[\s'"`(=:])\/(?:work|root|Users|home\/\w+)\//, texts)).toEqual([]);
  });

  test('leaves nothing to be done later', () => {
    const later = new RegExp(
      `\\b(?:${['TO', 'FIX', 'HA'].map((a, at) => a + ['DO', 'ME', 'CK'][at]).join('|')}|X{3})\\b`,
    );
    expect(matching(later, [...code, 'README.md'])).toEqual([]);
  });

  test('skips no test and singles none out', () => {
    const passedOver =
      /\b(?:test|it|describe)(?:\.\w+)*\.(?:only|skip|todo)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\(/;
    expect(
      matching(
        passedOver,
        code.filter((path) => path.endsWith('.test.ts')),
      ),
    ).toEqual([]);
  });

  test('is in files with plain names that say what they hold', () => {
    const plain = /^\.?[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
    const empty = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'service', 'data', 'misc']);
    // A command's name, Microsoft's own word for the address of a connector, and the role.
    const given = new Set([
      'LICENSE',
      'README.md',
      'tests/runs/data-run.ts',
      'bot/host/service-urls.ts',
      'tests/journeys/manager.test.ts',
    ]);
    const odd = (part: string): boolean => !plain.test(part) || part.split(/[-.]/).some((word) => empty.has(word));
    expect(files.filter((path) => !given.has(path) && path.split('/').some(odd))).toEqual([]);
  });
});

describe('what is read by the next person', () => {
  /** Words and sample records in a list, one a line: long, and never complicated. */
  const lists = /^src\/(locales\/(fr|en)|server\/samples)\//;
  const most = (path: string): number => (path.startsWith('tests/') ? 300 : 200);

  test('stands in files of at most 200 lines, tests of at most 300', () => {
    const lines = (path: string): number => read(path).trimEnd().split('\n').length;
    expect(
      code.filter((path) => !lists.test(path) && lines(path) > most(path)).map((path) => `${path}: ${lines(path)}`),
    ).toEqual([]);
  });

  test('stands in functions of at most 40 lines of their own, a group of tests of at most 60', () => {
    const most = (path: string): number => (path.startsWith('tests/') ? 60 : 40);
    const long = code
      .filter((path) => /\.tsx?$/.test(path) && !lists.test(path))
      .flatMap((path) =>
        longFunctions(readFileSync(join(root, path)), path, most(path)).map(
          ({ line, lines }) => `${path}:${line}: ${lines}`,
        ),
      );
    expect(long).toEqual([]);
  });
});

describe('README', () => {
  const readme = read('README.md');
  const scripts = (JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }).scripts;

  test('shows the map of the house as the import table has it (node tests/repository/write-map.ts writes it)', () => {
    const [, , map] = mapPlace.exec(readme) ?? [];
    expect(map).toBe(houseMap(root));
  });

  test('names only commands that there are', () => {
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z-]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names only files that there are', () => {
    const named = [...readme.matchAll(/`((?:src|bot|addin|tests|docs|manifest)\/[\w./-]+\.\w+)`/g)].map(
      ([, path]) => path,
    );
    expect(named.filter((path) => path === undefined || !files.includes(path))).toEqual([]);
  });

  test('gives the same test command that is run on an empty machine', () => {
    expect(readme).toContain('npm ci && npm test');
    expect(read('.ci/run')).toContain("bash -c 'npm ci && npm test'");
  });
});
