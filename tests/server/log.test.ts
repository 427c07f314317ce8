import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'greffe-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('an office that ends as soon as it began ends cleanly, with its line in a file of its own', () => {
  const file = join(folder, 'new', 'office.log');
  const log = join(import.meta.dirname, '../../src/server/log.ts');
  const says = `import { createLog } from ${JSON.stringify(log)};
    createLog(${JSON.stringify(file)})({ event: 'stopping', waiting: 3 });
    process.exit(0);`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', says]);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ event: 'stopping', waiting: 3 });
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});
