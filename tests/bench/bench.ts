import type { Tenant } from '../../src/emulator/tenant.ts';
import { newFolder, removeFolder } from '../runs/folders.ts';
import { openParts } from '../runs/parts.ts';
import { tenantHere } from '../runs/tenant-here.ts';
import { biggestCard } from './biggest-card.ts';
import { botTurns, botTurnsOfMany } from './bot-turns.ts';
import { exports } from './exports.ts';
import { largeIndex, seedIndex } from './large-index.ts';
import { mailsAndLetters } from './mails-and-letters.ts';
import { pages } from './pages.ts';
import { rebuild } from './rebuild.ts';
import { roundTrips } from './round-trips.ts';
import { startUp } from './start-up.ts';
import { type Row, tableOf } from './table.ts';
import { costsOfUseCases } from './use-case-costs.ts';

const sizes = [100_000, 1_000_000];
const many = 100_000;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const index = (records: number): readonly Row[] => {
  const folder = newFolder('bench');
  try {
    return largeIndex(folder, records);
  } finally {
    removeFolder(folder);
  }
};

const bot = async (): Promise<readonly Row[]> => {
  let tenant: Tenant | undefined;
  const parts = await openParts(
    tenantHere({}, (took) => {
      tenant = took;
    }),
  );
  try {
    if (tenant === undefined) throw new Error('The tenant did not start');
    say('round trips …');
    const trips = await roundTrips(parts);
    say('bot turns …');
    const rows = [...trips, ...(await botTurns(parts, tenant))];
    say('bot turns, many records …');
    seedIndex(parts.data, many);
    return [...rows, ...(await botTurnsOfMany(parts, tenant, many))];
  } finally {
    await parts.close();
  }
};

const starting = async (): Promise<readonly Row[]> => {
  const parts = await openParts();
  try {
    return await startUp(parts);
  } finally {
    await parts.close();
  }
};

say('use cases …');
const rows: Row[] = [...(await costsOfUseCases()), biggestCard()];
rows.push(...(await bot()));
say('mails and letters …');
rows.push(...(await mailsAndLetters()));
say('start-up …');
rows.push(...(await starting()));
say('pages …');
rows.push(...(await pages()));
say('a large index …');
for (const records of sizes) rows.push(...index(records));
say('an index rebuilt …');
rows.push(...(await rebuild(many)));
say('exports …');
rows.push(...(await exports()));
process.stdout.write(`${tableOf(rows)}\n`);
const missed = rows.filter(({ holds }) => holds === false).length;
process.stdout.write(`${missed === 0 ? 'Every number holds.' : `${missed} of these numbers are missed.`}\n`);
