/** The process died: nothing that it held in memory is there any more. */
export class Died extends Error {
  override readonly name = 'Died';
}

/** Where a life of the office ends: before or after something that it asks of the outside. */
export interface Fuse {
  /** Does something of the outside; `after` is told when the life ends with its answer. */
  through<T>(work: () => Promise<T>, after?: (answer: T) => void): Promise<T>;
  /** How many lives ended so far. */
  readonly deaths: number;
  /** A new life. */
  again(): void;
}

/** Lives of `mean` questions to the outside on average; 0 lives for ever. */
export const createFuse = (random: () => number, mean: number): Fuse => {
  const draw = (): number => (mean === 0 ? Number.POSITIVE_INFINITY : Math.ceil(random() * 2 * mean));
  let left = draw();
  let dead = false;
  let deaths = 0;
  const die = (): never => {
    if (!dead) deaths += 1;
    dead = true;
    throw new Died('killed');
  };
  return {
    get deaths() {
      return deaths;
    },
    again: () => {
      dead = false;
      left = draw();
    },
    through: async (work, after) => {
      left -= 0.5;
      if (dead || left <= 0) return die();
      const answer = await work();
      left -= 0.5;
      if (dead || left > 0) return answer;
      after?.(answer);
      return die();
    },
  };
};
