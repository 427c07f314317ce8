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
    const trips = await roundTrips(parts);
    const rows = [...trips, ...(await botTurns(parts, tenant))];
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

/** The parts of the bench, in its order: each gives rows of the table. */
const measures: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  'use cases': async () => [...(await costsOfUseCases()), biggestCard()],
  bot,
  mails: mailsAndLetters,
  'start-up': starting,
  pages,
  indexes: () => sizes.flatMap(index),
  rebuilding: () => rebuild(many),
  exports,
};

/** `npm run bench -- [PART …]`: all of it, or the parts that are named. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in measures));
if (unknown.length > 0) {
  say(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(measures).join(', ')}.`);
  process.exit(2);
}
const rows: Row[] = [];
for (const [name, measure] of Object.entries(measures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  say(`${name} …`);
  rows.push(...(await measure()));
}
process.stdout.write(`${tableOf(rows)}\n`);
const missed = rows.filter(({ holds }) => holds === false).length;
process.stdout.write(`${missed === 0 ? 'Every number holds.' : `${missed} of these numbers are missed.`}\n`);
