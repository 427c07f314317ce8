import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedLists, siteNames } from '../graph/standing.ts';
import { type Config, type Environment, readConfig } from '../server/config.ts';
import { sha256 } from '../server/digest.ts';
import { expectedMailbox, expectedTenant, openGateway } from '../server/tenant-access.ts';
import { type ProvisionedAll, provisionAll } from './provision-all.ts';

const markIn = (data: string): string => join(data, 'provisioned');

/** What the sites must hold, in one digest: it changes with a column, a choice or a title. */
const digestOf = (config: Config): string => {
  const expected = expectedTenant(config);
  const lists = siteNames.map((site) => expectedLists(expected, site));
  return sha256(JSON.stringify([lists, expectedMailbox(config)]));
};

const marked = (data: string): string => {
  try {
    return readFileSync(markIn(data), 'utf8');
  } catch {
    return '';
  }
};

/**
 * Makes the lists in the tenant on this machine, unless they were made as they must be at an earlier start. Gives what
 * could not be made.
 */
export const provisionOnce = async (data: string, env: Environment): Promise<ProvisionedAll['left']> => {
  const read = readConfig(env);
  if (!('config' in read) || read.config.provisioning === undefined)
    throw new Error('The settings of the tenant are incomplete');
  const digest = digestOf(read.config);
  if (marked(data) === digest) return [];
  const gateway = openGateway(read.config, read.config.provisioning, () => undefined);
  const { left } = await provisionAll(gateway, read.config);
  if (left.length === 0) writeFileSync(markIn(data), digest, { mode: 0o600 });
  return left;
};
