import { resolve } from 'node:path';
import { type Config, environment, readConfig } from '../server/config.ts';
import type { Setting } from './command.ts';
import { provisioningSecrets, runtimeSecrets } from './local-settings.ts';
import { localSecrets } from './local-tenant.ts';
import { findRunning } from './running.ts';

/**
 * The office that a command is about: the one that `GREFFE_*` configures, as in the cloud, or the one that runs on the
 * data folder. Says what is wrong, and gives nothing, when there is neither.
 */
export const findOffice = async ({ options, words, warn }: Setting): Promise<Config | undefined> => {
  const env = environment();
  if (env.GREFFE_TENANT_ID !== undefined) return readOrSay(env, words, warn);
  const running = await findRunning(options.data);
  if (running === undefined) {
    warn(words.noOffice(resolve(options.data)));
    return undefined;
  }
  const secrets = localSecrets(options.data);
  return readOrSay({ ...running.settings, ...runtimeSecrets(secrets), ...provisioningSecrets(secrets) }, words, warn);
};

const readOrSay = (
  env: Readonly<Record<string, string | undefined>>,
  words: Setting['words'],
  warn: Setting['warn'],
): Config | undefined => {
  const read = readConfig(env);
  if ('config' in read) return read.config;
  warn(
    [words.configFaulty, ...read.faults.map(({ name, fault }) => `  ${words.configFaults[fault](name)}`)].join('\n'),
  );
  return undefined;
};
