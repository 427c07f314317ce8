import { readFileSync } from 'node:fs';
import type { TenantSetup } from './tenant.ts';

/** What one emulator needs to know before it starts. */
export interface EmulatorConfig {
  /** Folder of everything the tenant keeps; made with mode 0700. */
  readonly data: string;
  /** TCP port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  readonly setup: TenantSetup;
  /** `YYYY-MM-DD`: the day that the tenant believes it is. */
  readonly today?: string;
  /** File to which each Graph exchange is appended as a JSON line. */
  readonly record?: string;
}

/** What only the stand-alone process needs to know. */
export interface ProcessConfig extends EmulatorConfig {
  /** Ends when its standard input closes, so that nothing is left of a parent that was killed. */
  readonly endsWithParent: boolean;
}

const emptySetup: TenantSetup = { apps: [], sites: [] };

/**
 * Reads the configuration of the stand-alone emulator from its environment.
 * Throws when `EMULATOR_DATA` is missing, or the port or the tenant file cannot be read.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): ProcessConfig {
  const data = env.EMULATOR_DATA;
  if (!data) throw new Error('EMULATOR_DATA must name the folder of the emulator’s data');
  const port = Number(env.EMULATOR_PORT ?? '0');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('EMULATOR_PORT must be a port number');
  const file = env.EMULATOR_TENANT;
  const setup = file ? (JSON.parse(readFileSync(file, 'utf8')) as TenantSetup) : emptySetup;
  const today = env.EMULATOR_TODAY;
  const record = env.EMULATOR_RECORD;
  const endsWithParent = env.EMULATOR_PARENT === '1';
  return { data, port, setup, endsWithParent, ...(today ? { today } : {}), ...(record ? { record } : {}) };
}
