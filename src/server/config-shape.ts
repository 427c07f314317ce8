import { z } from 'zod';
import { parseDay } from '../law/day.ts';

/** What can be wrong with one setting; the words are in the locale, under `cli.configFaults`. */
export const configFaultKinds = [
  'missing',
  'notAPort',
  'notAnId',
  'notAnAddress',
  'notHttps',
  'notASite',
  'notADay',
  'notAnHour',
  'onlyOnThisMachine',
  'notLoopback',
  'notACount',
  'notALanguage',
] as const;
export type ConfigFaultKind = (typeof configFaultKinds)[number];

const loopbackHosts = ['127.0.0.1', 'localhost', '[::1]', '::1'];

/** Whether an address leads to this machine and nowhere else. */
export const isLoopback = (address: string): boolean =>
  URL.canParse(address) && loopbackHosts.includes(new URL(address).hostname);

export const isLoopbackHost = (host: string): boolean => loopbackHosts.includes(host);

/** Plain http is for this machine alone: a bearer token must not cross a wire in the open. */
const isSafe = (address: string): boolean =>
  new URL(address).protocol === 'https:' || (new URL(address).protocol === 'http:' && isLoopback(address));

const text = z.string({ error: 'missing' }).trim().min(1, 'missing');

const address = text.check((context) => {
  if (context.value === '') return;
  if (!URL.canParse(context.value))
    context.issues.push({ code: 'custom', message: 'notAnAddress', input: context.value });
  else if (!isSafe(context.value)) context.issues.push({ code: 'custom', message: 'notHttps', input: context.value });
});

const origin = address.transform((value) => (URL.canParse(value) ? new URL(value).origin : value));

const listOf = (fallback: readonly string[]) =>
  z
    .string()
    .default(fallback.join(' '))
    .transform((value) => value.split(/[\s,]+/).filter((part) => part !== ''))
    .pipe(z.array(address));

const guid = text.regex(/^$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'notAnId');

/** `contoso.sharepoint.com:/sites/name`, as Graph addresses a site by its path. */
const site = text.regex(/^$|^[a-z0-9.-]+:\/(sites|teams)\/[A-Za-z0-9._-]+$/i, 'notASite');

const highestPort = 65_535;

const port = z
  .string()
  .default('3978')
  .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= highestPort, 'notAPort')
  .transform(Number);

const optionalPort = z
  .string()
  .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= highestPort, 'notAPort')
  .transform(Number)
  .optional();

const day = text.refine((value) => value === '' || parseDay(value) !== undefined, 'notADay');

/** An hour of the day in Montréal. */
const hour = z
  .string()
  .default('8')
  .refine((value) => /^([01]?\d|2[0-3])$/.test(value), 'notAnHour')
  .transform(Number);

const flag = z
  .string()
  .default('')
  .transform((value) => value === '1');

/** Where Teams, Outlook and Microsoft 365 frame pages from. */
const hosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://*.microsoft365.com',
];

/**
 * Every setting by its name without `GREFFE_`. The five addresses that differ between the cloud and one machine have
 * the cloud's as their defaults (DESIGN §4).
 */
export const shape = {
  HOST: z.string().default('127.0.0.1'),
  PORT: port,
  DATA: text,
  TENANT_ID: guid,
  APP_ID: guid,
  APP_SECRET: text,
  API_AUDIENCE: text.optional(),
  OFFICE_SITE: site,
  REGISTERS_SITE: site,
  ROLES_FILE: text,
  COMPANY_FILE: text.optional(),
  MAILBOX: text.optional(),
  /** The language of Greffe's categories in it: one a mailbox. */
  MAILBOX_LANGUAGE: z.enum(['fr', 'en'], { error: 'notALanguage' }).default('fr'),
  LOG: text.optional(),
  DIGEST_HOUR: hour,
  PROVISION_APP_ID: guid.optional(),
  PROVISION_APP_SECRET: text.optional(),

  GRAPH_ORIGIN: z.string().default('https://graph.microsoft.com').pipe(origin),
  SIGN_IN_ORIGIN: z.string().default('https://login.microsoftonline.com').pipe(origin),
  BOT_KEYS_URL: z.string().default('https://login.botframework.com/v1/.well-known/openidconfiguration').pipe(address),
  BOT_SERVICE_URLS: listOf(['https://smba.trafficmanager.net/']),
  /** Where files that people send to the bot are fetched; the tenant's own SharePoint where nothing is given. */
  BOT_FILE_ORIGINS: listOf([]),
  BOT_TURNS_A_MINUTE: z
    .string()
    .default('200')
    .refine((value) => /^[1-9]\d{0,6}$/.test(value), 'notACount')
    .transform(Number),
  OFFICE_JS: z.string().default('https://appsforoffice.microsoft.com/lib/1/hosted/office.js').pipe(address),
  FRAME_ORIGINS: z
    .string()
    .default(hosts.join(' '))
    .transform((value) => value.split(/[\s,]+/).filter((part) => part !== ''))
    .pipe(
      z.array(z.string().regex(/^https:\/\/[a-z0-9.*:-]+$|^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/i, 'notHttps')),
    ),

  PAGES_KEY: text.optional(),
  PAGES_CERT: text.optional(),
  PAGES_PORT: optionalPort,

  TODAY: day.optional(),
  SAMPLES: flag,
  PARENT: flag,
  TRY_TEAMS: address.optional(),
  TRY_SHAREPOINT: address.optional(),
  TRY_OUTLOOK: address.optional(),
  TRY_TAB: address.optional(),
};
