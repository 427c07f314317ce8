/** What the product cost, in Graph's own coin. */
export interface Reading {
  /** HTTP requests: a batch is one. */
  readonly requests: number;
  /** Requests inside batches. */
  readonly parts: number;
  readonly resourceUnits: number;
  /** Requests and parts by method and route. */
  readonly byKind: Readonly<Record<string, number>>;
  /** Answers 429 for the quota. */
  readonly throttled: number;
}

export interface Meter {
  request(kind: string): void;
  part(kind: string): void;
  units(count: number): void;
  throttle(): void;
  read(): Reading;
  reset(): void;
}

/** Counts Graph requests since the start or the last reset. */
export function createMeter(): Meter {
  let count = { requests: 0, parts: 0, resourceUnits: 0, throttled: 0 };
  const byKind = new Map<string, number>();
  const note = (kind: string): void => void byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  return {
    request(kind) {
      count.requests += 1;
      note(kind);
    },
    part(kind) {
      count.parts += 1;
      note(kind);
    },
    units: (units) => {
      count.resourceUnits += units;
    },
    throttle: () => {
      count.throttled += 1;
    },
    read: () => ({ ...count, byKind: Object.fromEntries([...byKind].sort(([a], [b]) => a.localeCompare(b))) }),
    reset() {
      count = { requests: 0, parts: 0, resourceUnits: 0, throttled: 0 };
      byKind.clear();
    },
  };
}
