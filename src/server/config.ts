import { z } from 'zod';
import type { Language } from '../registers/language.ts';
import { type ConfigFaultKind, configFaultKinds, isLoopback, isLoopbackHost, shape } from './config-shape.ts';

/** One setting that is missing or wrong. */
export interface ConfigFault {
  /** As the administrator wrote it, `GREFFE_PORT`. */
  readonly name: string;
  readonly fault: ConfigFaultKind;
}

/** Addresses of the pages of the tenant on this machine, for the home page. */
export interface Tries {
  readonly teams: string;
  readonly sharepoint: string;
  readonly outlook: string;
  readonly tab: string;
}

/** An application registration and its secret. */
export interface AppCredential {
  readonly appId: string;
  readonly secret: string;
}

/** A listener of its own for the pages, over https: on this machine, where no host's TLS stands in front. */
export interface PagesListener {
  /** Files, PEM. */
  readonly keyFile: string;
  readonly certFile: string;
  readonly port: number;
}

/** Everything that the office is told from outside. */
export interface Config {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Folder of what the office keeps on its own disk. */
  readonly data: string;
  readonly tenantId: string;
  /** The identity of bot and Graph at run time. */
  readonly app: AppCredential;
  /** The identity that makes lists and columns; only the command line has it. */
  readonly provisioning?: AppCredential;
  /** What a token for our API may name as its audience. */
  readonly apiAudiences: readonly string[];
  /** `contoso.sharepoint.com:/sites/name` */
  readonly officeSite: string;
  readonly registersSite: string;
  readonly rolesFile: string;
  /** JSON: what the published policy does not say of the company, and what the company chose. */
  readonly companyFile?: string;
  readonly mailbox?: string;
  /** Hour in Montréal, 0 to 23, from which the officer gets the digest of the day. */
  /** The language of Greffe's categories in it. */
  readonly mailboxLanguage: Language;
  readonly digestHour: number;
  /** File of the log; the standard output when absent. */
  readonly log?: string;
  readonly graphOrigin: string;
  readonly signInOrigin: string;
  readonly botKeysUrl: string;
  readonly botServiceUrls: readonly string[];
  /** Origins from which files that people send to the bot are fetched. */
  readonly botFileOrigins: readonly string[];
  /** What one person may send to the bot in a minute. */
  readonly botTurnsAMinute: number;
  readonly officeJs: string;
  readonly frameOrigins: readonly string[];
  /** Absent in the cloud, where the pages are on the one port. */
  readonly pages?: PagesListener;
  /** Graph is on this machine: an emulator. */
  readonly local: boolean;
  /** `YYYY-MM-DD`, the day that the office shall believe it is. */
  readonly today?: string;
  readonly samples: boolean;
  /** Standard input is the line to the process that started us. */
  readonly parent: boolean;
  readonly tries?: Tries;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment of the process: read here and nowhere else. */
export const environment = (): Environment => process.env;

const prefix = 'GREFFE_';
const settings = z.object(shape);
type Settings = z.infer<typeof settings>;

/**
 * Reads the configuration from an environment. Gives every fault at once, so that an administrator mends them in one
 * go. An empty setting counts as absent. Refuses what only an emulator may have — a moved day, sample records — when
 * Graph is not on this machine, and an emulator served to other machines.
 */
export const readConfig = (
  env: Environment,
): { readonly config: Config } | { readonly faults: readonly ConfigFault[] } => {
  const given = Object.fromEntries(
    Object.keys(shape).flatMap((key) => (env[prefix + key] ? [[key, env[prefix + key]] as const] : [])),
  );
  const parsed = settings.safeParse(given);
  const faults = [...(parsed.success ? [] : parsed.error.issues.map(faultOf)), ...togetherFaults(given)];
  return parsed.success && faults.length === 0 ? { config: configOf(parsed.data) } : { faults: once(faults) };
};

const faultOf = (issue: z.core.$ZodIssue): ConfigFault => ({
  name: prefix + String(issue.path[0]),
  fault: configFaultKinds.find((kind) => kind === issue.message) ?? 'missing',
});

const once = (faults: readonly ConfigFault[]): readonly ConfigFault[] =>
  faults.filter((fault, place) => faults.findIndex(({ name }) => name === fault.name) === place);

const togetherFaults = (given: Readonly<Record<string, string | undefined>>): readonly ConfigFault[] => {
  const local = isLoopback(given.GRAPH_ORIGIN ?? '');
  const reserved = local ? [] : ['TODAY', 'SAMPLES'].filter((key) => given[key] !== undefined);
  const exposed = local && given.HOST !== undefined && !isLoopbackHost(given.HOST);
  const listener = ['PAGES_KEY', 'PAGES_CERT', 'PAGES_PORT'];
  const half = listener.some((key) => given[key] !== undefined) ? listener : [];
  return [
    ...half.flatMap((key) => (given[key] === undefined ? [{ name: prefix + key, fault: 'missing' } as const] : [])),
    ...reserved.map((key) => ({ name: prefix + key, fault: 'onlyOnThisMachine' }) as const),
    ...(exposed ? [{ name: `${prefix}HOST`, fault: 'notLoopback' } as const] : []),
  ];
};

/** People's files are in their OneDrive, which is on the tenant's `-my` host. */
const fileOrigins = ({ BOT_FILE_ORIGINS: given, OFFICE_SITE: site }: Settings): readonly string[] => {
  if (given.length > 0) return given.map((address) => new URL(address).origin);
  const [host = ''] = site.split(':');
  return host === '' ? [] : [`https://${host}`, `https://${host.replace(/^([^.]+)/, '$1-my')}`];
};

const configOf = (given: Settings): Config => ({
  host: given.HOST,
  port: given.PORT,
  data: given.DATA,
  tenantId: given.TENANT_ID.toLowerCase(),
  app: { appId: given.APP_ID, secret: given.APP_SECRET },
  apiAudiences: [given.APP_ID, given.API_AUDIENCE ?? `api://${given.APP_ID}`],
  officeSite: given.OFFICE_SITE,
  registersSite: given.REGISTERS_SITE,
  rolesFile: given.ROLES_FILE,
  graphOrigin: given.GRAPH_ORIGIN,
  signInOrigin: given.SIGN_IN_ORIGIN,
  botKeysUrl: given.BOT_KEYS_URL,
  botServiceUrls: given.BOT_SERVICE_URLS,
  botFileOrigins: fileOrigins(given),
  botTurnsAMinute: given.BOT_TURNS_A_MINUTE,
  officeJs: given.OFFICE_JS,
  frameOrigins: given.FRAME_ORIGINS,
  digestHour: given.DIGEST_HOUR,
  mailboxLanguage: given.MAILBOX_LANGUAGE,
  local: isLoopback(given.GRAPH_ORIGIN),
  samples: given.SAMPLES,
  parent: given.PARENT,
  ...optionalOf(given),
});

const optionalOf = (
  given: Settings,
): Pick<Config, 'provisioning' | 'companyFile' | 'mailbox' | 'log' | 'pages' | 'today' | 'tries'> => ({
  ...(given.PROVISION_APP_ID && given.PROVISION_APP_SECRET
    ? { provisioning: { appId: given.PROVISION_APP_ID, secret: given.PROVISION_APP_SECRET } }
    : {}),
  ...(given.COMPANY_FILE ? { companyFile: given.COMPANY_FILE } : {}),
  ...(given.MAILBOX ? { mailbox: given.MAILBOX } : {}),
  ...(given.LOG ? { log: given.LOG } : {}),
  ...(given.PAGES_KEY && given.PAGES_CERT && given.PAGES_PORT !== undefined
    ? { pages: { keyFile: given.PAGES_KEY, certFile: given.PAGES_CERT, port: given.PAGES_PORT } }
    : {}),
  ...(given.TODAY ? { today: given.TODAY } : {}),
  ...(given.TRY_TEAMS && given.TRY_SHAREPOINT && given.TRY_OUTLOOK && given.TRY_TAB
    ? {
        tries: {
          teams: given.TRY_TEAMS,
          sharepoint: given.TRY_SHAREPOINT,
          outlook: given.TRY_OUTLOOK,
          tab: given.TRY_TAB,
        },
      }
    : {}),
});
