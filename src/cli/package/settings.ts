import { parseArgs } from 'node:util';
import type { Environment } from '../../server/config.ts';
import { isLoopback } from '../../server/config-shape.ts';
import type { PackageChoices } from './values.ts';

/** What was typed after `package`. */
export interface PackageLine {
  readonly out: string;
  readonly data: string;
  readonly 'app-id'?: string | undefined;
  readonly pages?: string | undefined;
  readonly lang?: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

/** One setting that is missing or wrong, by the name under which it can be given. */
export interface PackageFault {
  readonly fault: 'missing' | 'notAnId' | 'notAnAddress' | 'notHttps';
  readonly name: string;
}

/** What this machine's own office would put into a package. */
export interface OwnOffice {
  readonly appId: string;
  readonly pages: string;
}

const known = {
  out: { type: 'string', default: 'dist/package' },
  data: { type: 'string', default: 'data' },
  'app-id': { type: 'string' },
  pages: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the line; `undefined` when it holds an option that is not known, or one without its value. */
export const readPackageLine = (line: readonly string[]): PackageLine | undefined => {
  try {
    return parseArgs({ args: [...line], options: known, strict: true }).values;
  } catch {
    return undefined;
  }
};

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const appIdFault = (appId: string): readonly PackageFault[] =>
  guid.test(appId) ? [] : [{ fault: 'notAnId', name: '--app-id (GREFFE_APP_ID)' }];

const pagesFault = (pages: string): readonly PackageFault[] => {
  const name = '--pages (GREFFE_PAGES_ORIGIN)';
  if (!URL.canParse(pages)) return [{ fault: 'notAnAddress', name }];
  return new URL(pages).protocol === 'https:' ? [] : [{ fault: 'notHttps', name }];
};

/**
 * What the package is made for: the application and pages that the line or the settings name, or, where neither is
 * said, the office of this machine. Gives every fault at once.
 */
export const packageChoices = (
  line: PackageLine,
  env: Environment,
  own: () => OwnOffice,
  version: string,
): { readonly choices: PackageChoices; readonly local: boolean } | { readonly faults: readonly PackageFault[] } => {
  const appId = line['app-id'] ?? (env.GREFFE_APP_ID || undefined);
  const pages = line.pages ?? (env.GREFFE_PAGES_ORIGIN || undefined);
  const audience = env.GREFFE_API_AUDIENCE || undefined;
  if (appId === undefined && pages === undefined) return { choices: { ...own(), version }, local: true };
  const faults: readonly PackageFault[] = [
    ...(appId === undefined ? [{ fault: 'missing', name: '--app-id (GREFFE_APP_ID)' } as const] : appIdFault(appId)),
    ...(pages === undefined
      ? [{ fault: 'missing', name: '--pages (GREFFE_PAGES_ORIGIN)' } as const]
      : pagesFault(pages)),
  ];
  if (appId === undefined || pages === undefined || faults.length > 0) return { faults };
  return { choices: { appId: appId.toLowerCase(), pages, audience, version }, local: isLoopback(pages) };
};
