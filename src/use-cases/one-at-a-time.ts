const chains = new WeakMap<object, Map<string, Promise<unknown>>>();

/**
 * Runs work on the same key one after another, in the order of the calls; different keys run side by side.
 * `owner` is what the keys belong to.
 */
export const oneAtATime = async <T>(owner: object, key: string, work: () => Promise<T>): Promise<T> => {
  const chain = chains.get(owner) ?? new Map<string, Promise<unknown>>();
  chains.set(owner, chain);
  const before = chain.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  chain.set(key, mine);
  try {
    return await mine;
  } finally {
    if (chain.get(key) === mine) chain.delete(key);
  }
};
