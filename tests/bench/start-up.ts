import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { root } from '../runs/folders.ts';
import { startOffice } from '../runs/office.ts';
import type { OfficeParts } from '../runs/parts.ts';
import { startMeasured } from './measured-server.ts';
import { median, type Row } from './table.ts';

const starts = 5;
const wholeLimit = 3;
const serverLimit = 0.8;
const memoryLimit = 160;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const megabytes = (bytes: number): number => bytes / 1_000_000;

/** From `greffe start` on an empty folder to the first answer of its page; emulator, lists and server included. */
const whole = async (): Promise<number> => {
  const began = performance.now();
  const office = await startOffice();
  await (await fetch(office.addresses.home)).text();
  const took = performance.now() - began;
  await office.stop();
  return took;
};

/** As `greffe start` starts it: with the folder of the compile cache named. */
const alone = async (parts: OfficeParts) => {
  const settings = { ...parts.settings, NODE_COMPILE_CACHE: getCompileCacheDir() };
  const began = performance.now();
  const server = await startMeasured(join(root, 'src', 'server', 'main.ts'), settings);
  const answer = await fetch(`${parts.home}/healthz`);
  const took = performance.now() - began;
  if (!answer.ok) throw new Error('The server does not answer');
  const rss = await server.rss();
  await server.stop();
  return { took, rss };
};

/** What a bare botbuilder bot needs when it listens, in bytes. */
const echoMemory = async (parts: OfficeParts): Promise<number> => {
  const settings = { ...parts.settings, NODE_COMPILE_CACHE: getCompileCacheDir() };
  const echo = await startMeasured(join(root, 'tests', 'bench', 'echo-bot.ts'), settings);
  const rss = await echo.rss();
  await echo.stop();
  return rss;
};

/** How long the office takes to start, and what the server alone needs. */
export const startUp = async (parts: OfficeParts): Promise<readonly Row[]> => {
  enableCompileCache();
  const wholes: number[] = [];
  const alones: Awaited<ReturnType<typeof alone>>[] = [];
  for (let place = 0; place < starts; place += 1) wholes.push(await whole());
  for (let place = 0; place < starts; place += 1) alones.push(await alone(parts));
  const all = median(wholes);
  const server = median(alones.map(({ took }) => took));
  const memory = megabytes(median(alones.map(({ rss }) => rss)));
  return [
    {
      what: 'npm start, first time on an empty folder, to the first answer',
      ours: seconds(all),
      beside: `${starts} starts, slowest ${seconds(Math.max(...wholes))}`,
      heldTo: `< ${wholeLimit} s`,
      holds: all < wholeLimit * 1000,
    },
    {
      what: 'server alone, warm, to the first answer',
      ours: seconds(server),
      beside: `${starts} starts, slowest ${seconds(Math.max(...alones.map(({ took }) => took)))}`,
      heldTo: `< ${serverLimit} s`,
      holds: server < serverLimit * 1000,
    },
    {
      what: 'server alone: memory when it answers',
      ours: `${memory.toFixed(0)} MB`,
      beside: `${megabytes(await echoMemory(parts)).toFixed(0)} MB bare botbuilder echo`,
      heldTo: `< ${memoryLimit} MB`,
      holds: memory < memoryLimit,
    },
  ];
};
