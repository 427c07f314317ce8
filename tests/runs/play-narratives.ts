import type { Reading } from '../../src/emulator/control/meter.ts';
import { isReceipt, referenceIn, textIn } from './card-reading.ts';
import { type Narrative, typedFor } from './narratives.ts';
import type { StartedOffice } from './office.ts';
import { countOf, type RegisterFound, readRegister, surplus } from './register-check.ts';
import { reportFormFor, type TeamsPerson } from './teams-person.ts';

/** What became of one narrative in Teams. */
interface Played {
  readonly id: string;
  readonly told: string;
  /** The reference on the receipt. */
  readonly reference?: string;
  /** What the bot said instead. */
  readonly because?: string;
}

/** What a run of narratives came to. */
export interface NarrativesReport {
  readonly sent: number;
  readonly receipts: number;
  /** Narratives whose case file and row stand in SharePoint exactly once, word for word. */
  readonly inRegister: number;
  readonly records: number;
  readonly rows: number;
  readonly duplicates: number;
  readonly refused: readonly Played[];
  /** What `greffe verify` printed, and its exit code. */
  readonly verify: { readonly code: number | null; readonly output: string };
  readonly meter: Reading;
  readonly seconds: number;
}

/** Members of the staff who report, each in their own language; the roles of some do not matter for it. */
const reporters = [
  ['staff1', 'signaler un incident'],
  ['staff2', 'report an incident'],
  ['manager', 'Signaler un incident'],
  ['direction', 'signaler un incident !'],
] as const;

const settleMs = 90_000;
const again = 500;

const report = async (person: TeamsPerson, words: string, narrative: Narrative): Promise<Played> => {
  const { id, body } = narrative;
  const form = await reportFormFor(person, words);
  if (form === undefined) return { id, told: body, because: 'no form' };
  const { status, card } = await person.press(form, 'reportIncident', typedFor(narrative));
  const reference = isReceipt(card) ? referenceIn(card) : undefined;
  if (reference !== undefined) return { id, told: body, reference };
  return { id, told: body, because: `${status} ${textIn(card).slice(0, 300)}` };
};

/** Every reporter takes the next narrative as soon as the last one has its answer. */
const reportAll = async (office: StartedOffice, narratives: readonly Narrative[]): Promise<readonly Played[]> => {
  const waiting = [...narratives];
  const played: Played[] = [];
  const work = reporters.map(async ([key, words]) => {
    const person = office.as(key);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      played.push(await report(person, words, next));
  });
  await Promise.all(work);
  return played;
};

/** The text as the office keeps it: without the space around it. */
const kept = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

const standsOnce = (found: RegisterFound) => {
  const files = countOf(found.caseFiles.map(({ reference }) => reference));
  const rows = countOf(found.rows.map(({ reference }) => reference));
  const told = new Map(found.caseFiles.map((file) => [file.reference, file.told]));
  return ({ reference = '', told: typed }: Played): boolean =>
    files.get(reference) === 1 && rows.get(reference) === 1 && told.get(reference) === kept(typed);
};

const allThere = (played: readonly Played[], found: RegisterFound): number =>
  played.filter((one) => one.reference !== undefined && standsOnce(found)(one)).length;

/** Reads the register until every receipt is there, or the time is up. */
const settled = async (office: StartedOffice, played: readonly Played[]): Promise<RegisterFound> => {
  const graph = await office.asApplication();
  const receipts = played.filter(({ reference }) => reference !== undefined).length;
  for (const until = performance.now() + settleMs; ; await new Promise((go) => setTimeout(go, again))) {
    const found = await readRegister(graph);
    if (allThere(played, found) >= receipts || performance.now() > until) return found;
  }
};

/**
 * Plays narratives through the bot as members of the staff would report them, and counts what became of them in both
 * lists. The quota of a small tenant is off, for nobody reports four hundred incidents in a minute.
 */
export const playNarratives = async (
  office: StartedOffice,
  narratives: readonly Narrative[],
): Promise<NarrativesReport> => {
  await office.tenant.switches({ throttling: false });
  await office.tenant.resetMeter();
  const began = performance.now();
  const played = await reportAll(office, narratives);
  const seconds = (performance.now() - began) / 1000;
  const meter = await office.tenant.meter();
  const found = await settled(office, played);
  const references = found.caseFiles.map(({ reference }) => reference);
  return {
    sent: played.length,
    receipts: played.filter(({ reference }) => reference !== undefined).length,
    inRegister: allThere(played, found),
    records: found.caseFiles.length,
    rows: found.rows.length,
    duplicates: surplus(references) + surplus(found.caseFiles.map(({ commandId }) => commandId)),
    refused: played.filter(({ reference }) => reference === undefined),
    verify: await office.command('verify', '--json'),
    meter,
    seconds,
  };
};

/** Whether every narrative is in the register exactly once, and every ledger holds. */
export const isWhole = (report: NarrativesReport): boolean =>
  report.inRegister === report.sent &&
  report.records === report.sent &&
  report.rows === report.sent &&
  report.duplicates === 0 &&
  report.verify.code === 0;
