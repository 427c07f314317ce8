import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { houseMap, mapPlace } from './house-map.ts';

/** `node tests/repository/write-map.ts`: writes the map of the house into README, after a change of the import table. */
const root = join(import.meta.dirname, '../..');
const path = join(root, 'README.md');
const readme = readFileSync(path, 'utf8');
if (!mapPlace.test(readme)) throw new Error('README has lost the two marks between which its map stands.');
writeFileSync(
  path,
  readme.replace(mapPlace, (_whole, before: string, _old, after: string) => before + houseMap(root) + after),
);
