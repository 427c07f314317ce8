import { closeSync, openSync, writeSync } from 'node:fs';

/** One exchange as the contract check reads it; no response when a fault took it. */
export interface Exchange {
  readonly request: { readonly method: string; readonly url: string; readonly body?: unknown };
  readonly response?: { readonly status: number; readonly body?: unknown };
}

export interface Recorder {
  write(exchange: Exchange): void;
  close(): void;
}

/** Appends exchanges to a file as JSON lines, each written before its answer leaves, so that a kill loses none. */
export function createRecorder(file: string | undefined): Recorder {
  if (file === undefined) return { write: () => undefined, close: () => undefined };
  const handle = openSync(file, 'a', 0o600);
  return {
    write: (exchange) => void writeSync(handle, `${JSON.stringify(exchange)}\n`),
    close: () => closeSync(handle),
  };
}
