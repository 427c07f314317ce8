/** Unpredictable text, lower-case hex, of `bytes` bytes. */
export type Randomness = (bytes: number) => string;
