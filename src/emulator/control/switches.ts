import type { DatabaseSync } from 'node:sqlite';

/** What of the tenant can be turned. */
export interface SwitchPositions {
  /** false makes `enforceUniqueValues` inert, to show that a test would notice. */
  readonly uniqueValues: boolean;
  readonly throttling: boolean;
  /** Resource units a minute for each application; the figure for up to 1,000 licences. */
  readonly unitsPerMinute: number;
  /** By how many milliseconds delta and filters lag behind writes. */
  readonly deltaLagMs: number;
  /** Rows that the first indexed predicate of a query may match. */
  readonly listViewThreshold: number;
  /** What a query beyond that threshold is answered with. */
  readonly thresholdStatus: 429 | 500;
  /** Requests that one application may have under way in one mailbox; 0 sets no limit. */
  readonly mailboxConcurrency: number;
}

export interface Switches {
  read(): SwitchPositions;
  /** Turns the switches named in `change`; refuses (false) an unknown name or a value of the wrong kind. */
  turn(change: Readonly<Record<string, unknown>>): boolean;
}

const atRest: SwitchPositions = {
  uniqueValues: true,
  throttling: true,
  unitsPerMinute: 1250,
  deltaLagMs: 0,
  listViewThreshold: 5000,
  thresholdStatus: 429,
  mailboxConcurrency: 4,
};

/** The switches, kept across restarts so that a killed emulator comes back as it was. */
export function createSwitches(db: DatabaseSync): Switches {
  const row = db.prepare("SELECT value FROM setting WHERE name = 'switches'").get();
  let positions: SwitchPositions = { ...atRest, ...(row ? (JSON.parse(String(row.value)) as object) : {}) };
  return {
    read: () => positions,
    turn(change) {
      const isAccepted = Object.entries(change).every(([name, value]) => accepts(name, value));
      if (!isAccepted) return false;
      positions = { ...positions, ...change };
      db.prepare("INSERT OR REPLACE INTO setting (name, value) VALUES ('switches', ?)").run(JSON.stringify(positions));
      return true;
    },
  };
}

function accepts(name: string, value: unknown): boolean {
  if (name === 'thresholdStatus') return value === 429 || value === 500;
  const present: unknown = (atRest as unknown as Record<string, unknown>)[name];
  if (typeof present === 'number') return typeof value === 'number' && value >= 0 && Number.isInteger(value);
  return typeof present === 'boolean' && typeof value === 'boolean';
}
