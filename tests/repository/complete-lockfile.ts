import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locked } from './lockfile.ts';
import { missingPlatforms, platformEntry } from './platforms.ts';

/** Adds what `npm install` left out of the lockfile for other machines; run it after every change of a dependency. */
const file = join(import.meta.dirname, '../../package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> };
const missing = [...missingPlatforms(lock.packages)];
const added = Object.fromEntries(
  missing.map(([name, version]) => [`node_modules/${name}`, platformEntry(name, version)]),
);
const { '': own, ...others } = { ...lock.packages, ...added };
const sorted = Object.entries(others).toSorted(([a], [b]) => (a < b ? -1 : 1));
lock.packages = { ...(own ? { '': own } : {}), ...Object.fromEntries(sorted) };
writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
console.log(`${missing.length} packages for other machines added to the lockfile`);
