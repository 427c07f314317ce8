import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { oneAtATime } from './one-at-a-time.ts';

const run = promisify(execFile);

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium that the journeys can drive: the one `CHROMIUM_PATH` names, else one of this machine, else one
 * of Playwright's, else one that is installed now (in one process at a time), which it says in a line.
 * Throws a sentence that says what to do when there is none and none can be installed.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  if (named) return named;
  finding ??= foundOrInstalled();
  return finding;
}

/** One search a process: a second one would wait for the lock that the first one holds. */
let finding: Promise<string> | undefined;

async function foundOrInstalled(): Promise<string> {
  return (await found()) ?? oneAtATime('greffe-browser', async () => (await found()) ?? (await install()));
}

async function found(): Promise<string | undefined> {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...commands.flatMap((name) => onPath.map((folder) => join(folder, name))), ...places];
  for (const path of [...candidates, chromium.executablePath()]) if (await starts(path)) return path;
  return undefined;
}

/** A file of that name is not enough: where Chromium comes as a snap, a stub of the same name only says so and fails. */
async function starts(path: string): Promise<boolean> {
  if (path === '' || !existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return run(path, ['--version'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

async function install(): Promise<string> {
  const failures: string[] = [];
  for (const way of asRootWithApt() ? [withApt, withPlaywright] : [withPlaywright]) {
    try {
      await way();
      const path = await found();
      if (path) return path;
      failures.push('the installation left no browser behind');
    } catch (fault) {
      failures.push(fault instanceof Error ? telling(fault.message) : String(fault));
    }
  }
  throw new Error(
    `No Chromium was found and none could be installed (${failures.join('; ')}). ` +
      'Install Chromium or Google Chrome, or set CHROMIUM_PATH to one, and run the tests again.',
  );
}

function asRootWithApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function withApt(): Promise<void> {
  say('No Chromium on this machine: installing the package chromium with apt-get, once.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
    env,
    maxBuffer: 64_000_000,
  });
}

async function withPlaywright(): Promise<void> {
  say('No Chromium on this machine: installing Playwright’s own into its cache folder, once.');
  const cli = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
  await run(process.execPath, [cli, 'install', 'chromium'], { maxBuffer: 64_000_000 });
}

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

/** The one line of an installer's answer that says what went wrong. */
function telling(text: string): string {
  const lines = text.trim().split('\n');
  return (lines.findLast((line) => /^\s*(E:|Error\b)/.test(line)) ?? lines[0] ?? text).trim();
}
