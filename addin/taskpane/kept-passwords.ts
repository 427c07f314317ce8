import { useEffect, useSyncExternalStore } from 'react';
import type { FileView, HandOverView } from '../../src/use-cases/views/copies-view.ts';
import { readKept, writeKept } from './use-kept.ts';

/** The password of a closed file that nobody has noted yet. */
export interface KeptPassword {
  readonly reference: string;
  readonly fileName: string;
  readonly password: string;
}

const key = 'passwords';
/** The files are as large as what is in them: they live as long as the page. */
const files = new Map<string, FileView>();
/** Records beside whose form the password stands already. */
const shown = new Set<string>();
const listeners = new Set<() => void>();
let version = 0;

const changed = (): void => {
  version += 1;
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const read = (): readonly KeptPassword[] => JSON.parse(readKept(key) ?? '[]');
const write = (kept: readonly KeptPassword[]): void => {
  writeKept(key, kept.length === 0 ? undefined : JSON.stringify(kept));
  changed();
};

/** Keeps the password of a file that was made, whatever is opened meanwhile, until somebody says that it is noted. */
export const keepPassword = (reference: string, made: HandOverView): void => {
  const { fileName, password } = made;
  files.set(password, made);
  write([...read(), { reference, fileName, password }]);
};

/** It is noted: nothing of it stays. */
export const passwordNoted = ({ password }: KeptPassword): void => {
  files.delete(password);
  write(read().filter((one) => one.password !== password));
};

/** The file that it opens, as long as the page lives. */
export const fileOf = ({ password }: KeptPassword): FileView | undefined => files.get(password);

const useAll = (): readonly KeptPassword[] => {
  useSyncExternalStore(subscribe, () => version);
  return read();
};

/** The passwords of one record, beside whose form they stand. */
export const usePasswordsOf = (reference: string): readonly KeptPassword[] => {
  useEffect(() => {
    shown.add(reference);
    changed();
    return () => {
      shown.delete(reference);
      changed();
    };
  }, [reference]);
  return useAll().filter((one) => one.reference === reference);
};

/** The passwords that stand nowhere else on the page. */
export const usePasswordsLeft = (): readonly KeptPassword[] =>
  useAll().filter(({ reference }) => !shown.has(reference));
