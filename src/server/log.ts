import type { EventEmitter } from 'node:events';
import { mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { type DestinationStream, destination, pino, stdTimeFunctions } from 'pino';
import type { Log, LogEvent } from '../ports/log.ts';

type FieldOf<E> = E extends LogEvent ? Exclude<keyof E, 'event'> : never;
type Field = FieldOf<LogEvent>;

/** Every field that any event has; what is not named here does not reach the log, whatever an event carries. */
const fields: Readonly<Record<Field, 'number' | 'string'>> = {
  port: 'number',
  ms: 'number',
  waiting: 'number',
  verb: 'string',
  reference: 'string',
  because: 'string',
  acts: 'number',
  method: 'string',
  status: 'number',
  attempt: 'number',
  list: 'string',
  changed: 'number',
  gone: 'number',
  kind: 'string',
  outcome: 'string',
  records: 'number',
  path: 'string',
  people: 'number',
  where: 'string',
  correlation: 'string',
};

const longest = 120;

const shown = (event: LogEvent): Record<string, string | number> => {
  const line: Record<string, string | number> = { event: event.event };
  for (const [name, value] of Object.entries(event)) {
    if (!(name in fields) || typeof value !== fields[name as Field]) continue;
    line[name] = typeof value === 'string' ? value.slice(0, longest) : value;
  }
  return line;
};

const levelOf = (event: LogEvent['event']): 'error' | 'warn' | 'info' => {
  if (event === 'fault') return 'error';
  return event === 'turnRefused' || event === 'missing' || event === 'rowPutBack' || event === 'delayed'
    ? 'warn'
    : 'info';
};

/** Lines wait together for at most so long (ms) and so many bytes: a write for each would cost a tenth of a turn. */
const together = { periodicFlush: 500, minLength: 16_000 };
/** Bytes that wait while the disk takes none; what comes beyond is dropped, for the office goes on without its log. */
const mostWaiting = 1024 * 1024;

/**
 * One JSON line an event, to `file` (0600, appended) or to the standard output. Personal information cannot be passed
 * to it: it takes ids, counts and stages, and drops every other field. A disk that is full does not end the process.
 */
export const createLog = (file?: string): Log => {
  const to = destination({ ...together, sync: false, maxLength: mostWaiting, dest: file ? opened(file) : 1 });
  return logTo(undisturbed(to));
};

/** Opened before the first line, for an office may end before its disk has answered, and its last lines with it. */
const opened = (file: string): number => {
  mkdirSync(dirname(file), { recursive: true });
  return openSync(file, 'a', 0o600);
};

/** A stream whose faults end nobody: without a listener, an `error` event is thrown. */
export const undisturbed = <S extends EventEmitter>(stream: S): S => stream.on('error', () => undefined);

/** As `createLog`, to any stream. */
export const logTo = (stream: DestinationStream): Log => {
  const logger = pino(
    { base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } },
    stream,
  );
  return (event) => logger[levelOf(event.event)](shown(event));
};
