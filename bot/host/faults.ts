import type { Log } from '../../src/ports/log.ts';
import type { Sent } from './heard.ts';

/** The status that a fault of the connector or of botbuilder carries. */
export const statusOf = (fault: unknown): number | undefined => {
  const status = typeof fault === 'object' && fault !== null && 'statusCode' in fault ? fault.statusCode : undefined;
  return typeof status === 'number' ? status : undefined;
};

/** How long to wait when Teams is asked too much and does not say, and at most, in milliseconds. */
const unsaidWait = 5_000;
const longestWait = 15 * 60_000;

/** `Retry-After` as Teams sends it with 429: seconds. A date is left unread, for no time is read here. */
const waitOf = (fault: unknown): number => {
  const response = typeof fault === 'object' && fault !== null && 'response' in fault ? fault.response : undefined;
  const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : {};
  const get = typeof headers === 'object' && headers !== null && 'get' in headers ? headers.get : undefined;
  const said: unknown = typeof get === 'function' ? get.call(headers, 'retry-after') : undefined;
  return typeof said === 'string' && /^\d+$/.test(said) ? Math.min(longestWait, Number(said) * 1000) : unsaidWait;
};

/**
 * 403 and 404 are final: blocked, removed, or not on the roster. 429 is certainly not sent. Anything else leaves open
 * whether it arrived.
 */
export const outcomeOf = (fault: unknown): Sent => {
  const status = statusOf(fault);
  if (status === 429) return { laterMs: waitOf(fault) };
  return status === 403 || status === 404 ? 'notReached' : 'unknown';
};

/** Logs a fault by its kind alone: a message may hold what somebody typed. */
export const logFault = (log: Log, where: string, fault: unknown, correlation: string): void => {
  const kind = fault instanceof Error ? fault.name : typeof fault;
  const status = statusOf(fault);
  log({ event: 'fault', where, kind: status === undefined ? kind : `${kind} ${status}`, correlation });
};
