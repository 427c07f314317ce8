import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './folders.ts';

/** The schedules of the test of redelivery, as many as are asked for; a thousand where nothing is said. */
const schedules = process.argv[2] ?? '1000';
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const flags = ['--experimental-vm-modules', '--no-warnings'];

const child = spawn(process.execPath, [...flags, jest, join('tests', 'bot', 'redelivery.test.ts'), '-t', 'schedules'], {
  cwd: root,
  env: { ...process.env, GREFFE_REDELIVERIES: schedules },
  stdio: 'inherit',
});
const [code] = await once(child, 'exit');
process.exitCode = typeof code === 'number' ? code : 1;
