import type { FaultKind, FaultRule } from '../../src/emulator/control/faults.ts';
import { isReceipt, referenceIn } from './card-reading.ts';
import type { OfficeParts, ServerOptions } from './parts.ts';
import type { Part } from './process.ts';
import { countOf, readRegister, surplus } from './register-check.ts';
import { type CardSeen, reportFormFor, type TeamsPerson } from './teams-person.ts';

/** How a kill run goes. */
export interface KillPlan {
  readonly kills: number;
  readonly seed: number;
  readonly server: ServerOptions;
  /** Ends the run early, asked after each kill. */
  readonly enough?: (parts: OfficeParts) => Promise<boolean>;
}

/** What a kill run found in the end. */
export interface KillReport {
  readonly kills: number;
  readonly submitted: number;
  readonly receipts: number;
  /** Receipts that SharePoint knew nothing of when the server was killed: what the run is about. */
  readonly ahead: number;
  readonly records: number;
  /** Receipts whose record, or whose row, is not in SharePoint. */
  readonly lost: number;
  /** Case files and rows beyond the first of one report. */
  readonly duplicates: number;
  /** Records whose row does not show their last act. */
  readonly behind: number;
  /** Receipts for the same card that named different references. */
  readonly unequal: number;
  /** Accepted commands that the office still held when it was stopped. */
  readonly waiting: number;
  readonly seconds: number;
}

/** One report, through as many lives of the server as it takes. */
interface Submission {
  readonly marker: string;
  readonly person: TeamsPerson;
  readonly form: CardSeen;
  readonly references: Set<string>;
}

/** Mulberry32, so that a run can be repeated. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const writeFaults: readonly FaultKind[] = ['429', '503', '504-before', '504-after', 'reset-before', 'reset-after'];

/** What goes wrong at Graph: whole batches, and single parts of them. */
export const faultsOf = (seed: number): readonly FaultRule[] => [
  ...writeFaults.map((kind, place) => ({ path: '^/\\$batch$', kind, probability: 0.05, seed: seed + place }) as const),
  ...(['429', '503', '504-after'] as const).map(
    (kind, place) => ({ path: '/items', kind, probability: 0.03, seed: seed + 100 + place, part: true }) as const,
  ),
  { method: 'GET', path: '/items', kind: '503', probability: 0.05, seed: seed + 200, retryAfter: 1 },
];

const reporters = ['staff1', 'staff2', 'manager'] as const;
/** Half of the kills fall into the first quarter of it, while the cards are being saved. */
const longestDelayMs = 240;

const submit = async ({ person, form, marker, references }: Submission): Promise<void> => {
  const typed = { scenario: 'lostDevice', told: `Signalement ${marker}` };
  const { card } = await person.press(form, 'reportIncident', typed);
  const reference = isReceipt(card) ? referenceIn(card) : undefined;
  if (reference !== undefined) references.add(reference);
};

/**
 * One life of the server: everybody asks for a form and hands it in, those whose last card got no receipt hand that in
 * again, and after a drawn delay the server is killed with -9.
 */
const live = async (
  parts: OfficeParts,
  part: Part,
  life: number,
  random: () => number,
  before: readonly Submission[],
) => {
  const again = before.filter(({ references }) => references.size === 0 || random() < 0.1);
  const fresh: Submission[] = [];
  for (const key of reporters) {
    const person = parts.as(key);
    const form = await reportFormFor(person, 'signaler un incident');
    if (form !== undefined) fresh.push({ marker: `${life}-${key}`, person, form, references: new Set() });
  }
  const work = Promise.all([...again, ...fresh].map(submit));
  await new Promise((go) => setTimeout(go, random() ** 2 * longestDelayMs));
  await part.kill();
  await work;
  return fresh;
};

/** Starts the office without faults until it says that nothing waits any more, and stops it. */
const drain = async (parts: OfficeParts, server: ServerOptions): Promise<number> => {
  let waiting = Number.POSITIVE_INFINITY;
  for (let tries = 0; waiting > 0 && tries < 10; tries += 1) {
    const part = await parts.server(server);
    await part.stop();
    const last = part.said().at(-1);
    waiting = typeof last === 'object' && last !== null && 'waiting' in last ? Number(last.waiting) : waiting;
  }
  return waiting;
};

/** Case files beyond one a report, and rows beyond one a reference. */
export const duplicatesIn = async (parts: OfficeParts): Promise<number> => {
  const { caseFiles, rows } = await readRegister(await parts.asApplication());
  return surplus(caseFiles.map(({ told }) => told)) + surplus(rows.map(({ reference }) => reference));
};

/** Receipts of these reports that are not in SharePoint at this moment. */
const aheadOf = async (parts: OfficeParts, submissions: readonly Submission[]): Promise<number> => {
  const { caseFiles } = await readRegister(await parts.asApplication());
  const there = new Set(caseFiles.map(({ reference }) => reference));
  return submissions.flatMap(({ references }) => [...references]).filter((reference) => !there.has(reference)).length;
};

const count = async (parts: OfficeParts, submissions: readonly Submission[]) => {
  const { caseFiles, rows } = await readRegister(await parts.asApplication());
  const files = countOf(caseFiles.map(({ reference, told }) => `${reference} ${told}`));
  const acts = new Map(caseFiles.map(({ reference, acts: last }) => [reference, last]));
  const shown = new Map(rows.map(({ reference, act }) => [reference, act]));
  const promised = submissions.flatMap(({ references, marker }) =>
    [...references].map((one) => [one, marker] as const),
  );
  const isLost = ([reference, marker]: readonly [string, string]): boolean =>
    !files.has(`${reference} Signalement ${marker}`) || !shown.has(reference);
  return {
    submitted: submissions.length,
    receipts: submissions.filter(({ references }) => references.size > 0).length,
    records: caseFiles.length,
    lost: promised.filter(isLost).length,
    unequal: submissions.filter(({ references }) => references.size > 1).length,
    behind: [...acts].filter(([reference, last]) => shown.get(reference) !== last).length,
    duplicates: await duplicatesIn(parts),
  };
};

/** Kills the server again and again during a stream of reports with faults, drains, and counts what SharePoint has. */
export const killOffice = async (
  parts: OfficeParts,
  { kills, seed, server, enough }: KillPlan,
): Promise<KillReport> => {
  const began = performance.now();
  const random = seeded(seed);
  const submissions: Submission[] = [];
  await parts.control.switches({ throttling: false });
  let life = 0;
  let ahead = 0;
  for (; life < kills; life += 1) {
    await parts.control.faults(faultsOf(seed * 1000 + life * 10));
    const part = await parts.server(server);
    submissions.push(...(await live(parts, part, life, random, submissions.slice(-reporters.length))));
    await parts.control.faults([]);
    ahead += await aheadOf(parts, submissions);
    if ((await enough?.(parts)) === true) break;
  }
  await parts.control.faults([]);
  const waiting = await drain(parts, server);
  return {
    kills: life,
    ahead,
    waiting,
    ...(await count(parts, submissions)),
    seconds: (performance.now() - began) / 1000,
  };
};
