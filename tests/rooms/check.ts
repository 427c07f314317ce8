import { resolve } from 'node:path';
import { checkHouse } from './check-house.ts';

/**
 * `node tests/rooms/check.ts [--json] [ROOT…]`: holds each root (this repository without one) to the import table and
 * says what it counted and found; exits 1 on any finding. With --json: one array with a report a root.
 */
const given = process.argv.slice(2);
const roots = given.filter((word) => word !== '--json');
const reports = [];
for (const root of roots.length > 0 ? roots : [resolve(import.meta.dirname, '../..')])
  reports.push(await checkHouse(root));

if (given.includes('--json')) console.log(JSON.stringify(reports));
else
  for (const { rooms, rules, modules, imports, findings } of reports) {
    for (const [because, found] of Map.groupBy(findings, (finding) => finding.because)) {
      console.error(because);
      for (const { where, what } of found) console.error(`    ${where}: ${what}`);
    }
    const held = findings.length === 0 ? 'all hold' : `${findings.length} do not hold`;
    console.log(`rooms: ${rooms} rooms, ${modules} modules, ${imports} imports against ${rules} rules: ${held}`);
  }
if (reports.some(({ findings }) => findings.length > 0)) process.exitCode = 1;
