import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readConfig } from '../../src/emulator/config.ts';
import type { Ready } from '../../src/emulator/start-emulator.ts';
import { setup } from './on-trial.ts';

const folder = mkdtempSync(join(tmpdir(), 'emulator-main-'));
const main = join(import.meta.dirname, '../../src/emulator/main.ts');
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function start(env: Record<string, string> = {}): Promise<{ child: ChildProcess; ready: Ready }> {
  const tenant = join(folder, 'tenant.json');
  writeFileSync(tenant, JSON.stringify(setup));
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, EMULATOR_DATA: join(folder, 'data'), EMULATOR_TENANT: tenant, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  if (child.stdout === null) throw new Error('The emulator has no output');
  const [line] = await once(createInterface(child.stdout), 'line');
  return { child, ready: JSON.parse(String(line)) };
}

test('started by itself, the emulator says in one line where everything is, and stops when told', async () => {
  const { child, ready } = await start();
  expect(ready).toMatchObject({
    graph: ready.origin,
    issuer: `https://login.microsoftonline.com/${ready.tenantId}/v2.0`,
    serviceUrl: `${ready.origin}/connector/`,
    botKeys: `${ready.origin}/botframework/.well-known/openidconfiguration`,
  });
  expect(ready.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(ready.accounts.map(({ key }) => key)).toEqual([
    'staff1',
    'staff2',
    'officer',
    'deputy',
    'manager',
    'guest',
    'direction',
  ]);
  expect(ready.sites.map(({ path }) => path)).toEqual(['/sites/bureau', '/sites/registres', '/sites/ailleurs']);
  for (const page of [ready.teams, ready.sharepoint, ready.outlook, ready.tab])
    expect((await fetch(page)).headers.get('x-local-emulator')).toBeTruthy();
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('an emulator whose parent is gone does not stay behind', async () => {
  const { child } = await start({ EMULATOR_PARENT: '1' });
  child.stdin?.end();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('what was written before a kill is there after it', async () => {
  const { child, ready } = await start();
  const turn = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ deltaLagMs: 5 }),
  };
  await fetch(`${ready.origin}/emulator/switches`, turn);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const again = await start();
  const switches = (await (await fetch(`${again.ready.origin}/emulator/switches`)).json()) as { deltaLagMs: number };
  expect(switches.deltaLagMs).toBe(5);
  again.child.kill('SIGINT');
  expect(await once(again.child, 'exit')).toEqual([0, null]);
});

test.each([[{}], [{ EMULATOR_DATA: 'x', EMULATOR_PORT: '99999' }]])(
  'a configuration without sense is refused: %j',
  (env) => {
    expect(() => readConfig(env)).toThrow('EMULATOR_');
  },
);
