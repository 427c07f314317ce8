/** A file that waits for its person to take it. */
export interface Waiting {
  readonly oid: string;
  readonly reference: string;
  readonly name: string;
  readonly content: Uint8Array;
}

/** Files that wait to be taken, in memory alone: none outlives the process. */
export interface Shelf {
  /** Puts a file there; false where it is too large for it. */
  put(key: string, file: Waiting): boolean;
  /** The file of this key, for its person; it is there no more afterwards. */
  take(key: string, oid: string): Waiting | undefined;
  /** Makes something once: the same key again, while it is remembered, gives what was made. */
  once<T extends object>(key: string, make: () => Promise<T>): Promise<T>;
}

const mostFiles = 8;
const mostBytes = 64 * 1024 * 1024;
const waitsMs = 60 * 60_000;
/** Milliseconds that what was made is remembered: a press again, or Teams delivering again, finds it. */
const rememberedMs = 5 * 60_000;

/** The shelf; the oldest files make room for new ones. */
export const createShelf = (): Shelf => {
  const files = new Map<string, Waiting>();
  const made = new Map<string, Promise<object>>();
  const bytes = (): number => [...files.values()].reduce((sum, { content }) => sum + content.byteLength, 0);
  const makeRoom = (needed: number): void => {
    for (const key of files.keys()) {
      if (files.size < mostFiles && bytes() + needed <= mostBytes) return;
      files.delete(key);
    }
  };
  return {
    put: (key, file) => {
      if (file.content.byteLength > mostBytes) return false;
      makeRoom(file.content.byteLength);
      files.set(key, file);
      setTimeout(() => files.delete(key), waitsMs).unref();
      return true;
    },
    take: (key, oid) => {
      const file = files.get(key);
      if (file?.oid !== oid) return undefined;
      files.delete(key);
      return file;
    },
    once: <T extends object>(key: string, make: () => Promise<T>): Promise<T> => {
      const before = made.get(key);
      if (before) return before as Promise<T>;
      const making = make();
      made.set(key, making);
      const forget = (): void => void made.delete(key);
      making.then(() => setTimeout(forget, rememberedMs).unref(), forget);
      return making;
    },
  };
};
