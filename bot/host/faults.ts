import type { Log } from '../../src/ports/log.ts';
import type { Sent } from './heard.ts';

/** The status that a fault of the connector or of botbuilder carries. */
export const statusOf = (fault: unknown): number | undefined => {
  const status = typeof fault === 'object' && fault !== null && 'statusCode' in fault ? fault.statusCode : undefined;
  return typeof status === 'number' ? status : undefined;
};

/** 403 and 404 are final: blocked, removed, or not on the roster. Anything else leaves open whether it arrived. */
export const outcomeOf = (fault: unknown): Sent => {
  const status = statusOf(fault);
  return status === 403 || status === 404 ? 'notReached' : 'unknown';
};

/** Logs a fault by its kind alone: a message may hold what somebody typed. */
export const logFault = (log: Log, where: string, fault: unknown, correlation: string): void => {
  const kind = fault instanceof Error ? fault.name : typeof fault;
  const status = statusOf(fault);
  log({ event: 'fault', where, kind: status === undefined ? kind : `${kind} ${status}`, correlation });
};
