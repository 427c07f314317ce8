/** Ways to deliver an act more than once, at once or one after another, with answers in time or not. */
export interface Schedule {
  readonly hold: number;
  readonly steps: readonly {
    readonly id: 'same' | 'new';
    readonly begins: 'atOnce' | 'afterAnswer';
    readonly answer: 'counts' | 'late';
  }[];
}

/** Mulberry32: the same schedules for the same seed. */
const createRandom = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

/** `count` schedules for acts that are done together, one each: up to five deliveries, and up to `count - 1` overtakings. */
export const randomSchedules = (seed: number, count: number): readonly Schedule[] => {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, at) => ({
    // The last ones go at once, so that those that wait for others are let go.
    hold: at < count - 1 ? random(count - at) : 0,
    steps: Array.from({ length: 1 + random(5) }, () => ({
      id: random(2) === 0 ? ('same' as const) : ('new' as const),
      begins: random(2) === 0 ? ('atOnce' as const) : ('afterAnswer' as const),
      answer: random(4) === 0 ? ('counts' as const) : ('late' as const),
    })),
  }));
};
