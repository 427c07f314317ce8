/** The shape of a topic's words: the same keys and blanks as the French ones, so that a missing word does not compile. */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...blanks: infer A) => string
      ? (...blanks: A) => string
      : T[K] extends readonly string[]
        ? readonly string[]
        : Words<T[K]>;
};
