import { join } from 'node:path';
import type { Tenant } from '../../src/emulator/tenant.ts';
import { buttonsIn, isReceipt, type Json } from '../runs/card-reading.ts';
import { root } from '../runs/folders.ts';
import type { OfficeParts } from '../runs/parts.ts';
import { type Contestant, compareTurns } from './compare-turns.ts';
import { type MeasuredServer, startMeasured } from './measured-server.ts';
import { ms, type Row, times } from './table.ts';
import { type TeamsLine, teamsLine } from './teams-line.ts';

const effort = { turns: 100, batches: 9, warm: 6 } as const;
const savesABatch = 50;
const warmTurns = 500;
const readingLimit = 1.3;
const savingLimit = 3;
const latencyLimit = 3;
const typed = {
  scenario: 'lostDevice',
  told: `Un portable a été oublié dans le train. ${'Il contenait des dossiers de clients. '.repeat(10)}`,
  persons_about: '12',
};

interface Bots {
  readonly office: MeasuredServer;
  readonly ours: TeamsLine;
  readonly echo: MeasuredServer;
  readonly theirs: TeamsLine;
}

type Turn = (line: TeamsLine) => Promise<unknown>;

/** How a turn of ours is compared: with the echo that makes as many calls of its own as ours does. */
interface Trial {
  readonly what: string;
  readonly ours: Contestant;
  /** The echo of a message sends its answer to Teams in a call of its own; that of a button has it in the response. */
  readonly echo: 'a message' | 'a button';
  readonly limit: number;
}

const echoes: Readonly<Record<Trial['echo'], Turn>> = {
  'a message': (line) => line.say('echo'),
  'a button': (line) => line.press('echo', {}),
};

const compared = async (
  { echo, theirs }: Bots,
  { what, ours, echo: of, limit }: Trial,
  turns: number = effort.turns,
) => {
  const found = await compareTurns(ours, { server: echo, turn: () => echoes[of](theirs) }, { ...effort, turns });
  const ratio = found.ours / found.theirs;
  const row: Row = {
    what: `${what}: CPU a turn`,
    ours: `${ms(found.ours)} (p50 ${ms(found.p50)})`,
    beside: `${ms(found.theirs)} bare botbuilder echo of ${of}`,
    heldTo: `≤ ${limit} ×: it is ${times(ratio)}`,
    holds: ratio <= limit,
  };
  return { row, ...found };
};

const readings: readonly (readonly [what: string, echo: Trial['echo'], turn: Turn])[] = [
  ['menu, on a message', 'a message', (line) => line.say('aide')],
  ['my reports, on a message', 'a message', (line) => line.say('mes signalements')],
  ['form, on a message', 'a message', (line) => line.say('signaler un incident')],
  ['menu, on a button', 'a button', (line) => line.press('menu', {})],
  ['form, on a button', 'a button', (line) => line.press('report', {})],
];

/** What a machine compiles while it runs is compiled, for both alike, before anything is measured. */
const warmUp = async ({ ours, theirs }: Bots): Promise<void> => {
  for (let place = 0; place < warmTurns; place += 1) {
    for (const line of [ours, theirs]) {
      await line.say('aide');
      await line.press('menu', {});
    }
  }
};

const reading = async (bots: Bots, named: string, turns: typeof readings): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const [what, echo, turn] of turns) {
    const ours = { server: bots.office, turn: () => turn(bots.ours) };
    const trial: Trial = { what: `${named} (${what})`, ours, echo, limit: readingLimit };
    const { row, p50 } = await compared(bots, trial);
    const heldTo = `${row.heldTo}; p50 < ${latencyLimit} ms`;
    rows.push({ ...row, heldTo, holds: row.holds === true && p50 < latencyLimit });
  }
  return rows;
};

/** The form is a large card, and carrying it to Teams costs by its size: the echo with a card as large. */
const asLarge = async ({ office, ours, echo, theirs }: Bots): Promise<Row> => {
  const size = JSON.stringify(await ours.press('report', {})).length;
  const form = { server: office, turn: () => ours.press('report', {}) };
  const found = await compareTurns(form, { server: echo, turn: () => theirs.press('echo', { size }) }, effort);
  return {
    what: '… the form, beside an echo whose card is as large',
    ours: ms(found.ours),
    beside: `${ms(found.theirs)} echo of a button, ${(size / 1000).toFixed(1)} kB`,
    heldTo: `–: it is ${times(found.ours / found.theirs)}`,
  };
};

/** Forms that wait to be handed in, each once. */
const formsOf = (line: TeamsLine) => {
  const tickets: Json[] = [];
  return {
    prepare: async (turns: number): Promise<void> => {
      while (tickets.length < turns) {
        const form = await line.press('report', {});
        tickets.push(buttonsIn(form).find(({ verb }) => verb === 'reportIncident')?.data ?? {});
      }
    },
    turn: async (): Promise<void> => {
      const card = await line.press('reportIncident', { ...tickets.pop(), ...typed });
      if (!isReceipt(card)) throw new Error('A report got no receipt');
    },
  };
};

const saving = async (bots: Bots): Promise<readonly Row[]> => {
  const ours = { server: bots.office, ...formsOf(bots.ours) };
  const trial = { ours, limit: savingLimit };
  const what = 'bot turn that saves (one call to Graph, as the echo makes one to Teams)';
  const alone = await compared(bots, { ...trial, what, echo: 'a message' }, savesABatch);
  const strict = await compared(
    bots,
    { ...trial, what: '… beside the echo that calls nobody', echo: 'a button' },
    savesABatch,
  );
  bots.office.send('begin');
  const pushing = '… with the cards that it sends to officer and deputy, and the polls';
  const whole = await compared(bots, { ...trial, what: pushing, echo: 'a message' }, savesABatch);
  return [alone.row, ...[strict, whole].map(({ row, ...found }) => unheld(row, found))];
};

/** A row that informs, and to which nothing is promised. */
const unheld = ({ what, ours, beside }: Row, found: { readonly ours: number; readonly theirs: number }): Row => ({
  what,
  ours,
  beside,
  heldTo: `–: it is ${times(found.ours / found.theirs)}`,
});

type Compared = (bots: Bots) => Promise<readonly Row[]>;

/** Starts our bot and a bare botbuilder echo with the same full authentication, warms both, and ends them afterwards. */
const sideBySide = async (parts: OfficeParts, tenant: Tenant, work: Compared): Promise<readonly Row[]> => {
  await parts.control.switches({ throttling: false });
  const office = await startMeasured(join(root, 'src', 'server', 'main.ts'), parts.settings);
  const echo = await startMeasured(join(root, 'tests', 'bench', 'echo-bot.ts'), parts.settings);
  try {
    const { port } = echo.ready as { port: number };
    const ours = await teamsLine(tenant, 'staff1', `${parts.home}/api/messages`);
    const theirs = await teamsLine(tenant, 'staff1', `http://127.0.0.1:${port}/api/messages`);
    const bots: Bots = { office, ours, echo, theirs };
    await warmUp(bots);
    return await work(bots);
  } finally {
    await echo.stop();
    await office.stop();
  }
};

/** The turns of our bot beside those of a bare botbuilder echo. */
export const botTurns = (parts: OfficeParts, tenant: Tenant): Promise<readonly Row[]> =>
  sideBySide(parts, tenant, async (bots) => [
    ...(await reading(bots, 'bot turn that writes nothing', readings)),
    await asLarge(bots),
    ...(await saving(bots)),
  ]);

/** Turns that read, with so many records in the index already. */
export const botTurnsOfMany = (parts: OfficeParts, tenant: Tenant, records: number): Promise<readonly Row[]> =>
  sideBySide(parts, tenant, (bots) =>
    reading(bots, `bot turn beside ${records.toLocaleString('en-CA')} records`, readings.slice(1, 3)),
  );
