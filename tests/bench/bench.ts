import type { Tenant } from '../../src/emulator/tenant.ts';
import { newFolder, removeFolder } from '../runs/folders.ts';
import { openParts } from '../runs/parts.ts';
import { tenantHere } from '../runs/tenant-here.ts';
import { biggestCard } from './biggest-card.ts';
import { botTurns } from './bot-turns.ts';
import { largeIndex } from './large-index.ts';
import { pages } from './pages.ts';
import { roundTrips } from './round-trips.ts';
import { startUp } from './start-up.ts';
import { type Row, tableOf } from './table.ts';
import { costsOfUseCases } from './use-case-costs.ts';

const records = 1_000_000;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const index = (): readonly Row[] => {
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
    return [...trips, ...(await botTurns(parts, tenant))];
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
say('start-up …');
rows.push(...(await starting()));
say('pages …');
rows.push(...(await pages()));
say('a large index …');
rows.push(...index());
process.stdout.write(`${tableOf(rows)}\n`);
const missed = rows.filter(({ holds }) => holds === false).length;
process.stdout.write(`${missed === 0 ? 'Every number holds.' : `${missed} of these numbers are missed.`}\n`);
