import { readFileSync } from 'node:fs';
import { readAddinCommands } from './outlook/addin-commands.ts';
import { readTeamsApp } from './teams/app-package.ts';
import type { AddinPermission, AddinSetup, TabSetup, TeamsApp, TenantSetup } from './tenant.ts';

/** Variables of the process. */
type Environment = Readonly<Record<string, string | undefined>>;

/** What one emulator needs to know before it starts. */
export interface EmulatorConfig {
  /** Folder of everything the tenant keeps; made with mode 0700. */
  readonly data: string;
  /** TCP port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  readonly setup: TenantSetup;
  /** The tab that the Teams page shows beside its chats. */
  readonly tab?: TabSetup;
  /** What the installed package adds to Teams: commands on messages and where one writes, and files. */
  readonly teamsApp?: TeamsApp;
  /** The add-in that Outlook shows beside a message. */
  readonly addin?: AddinSetup;
  /** Serves the pages over https as well; office.js runs in no other. */
  readonly pages?: PagesSetup;
  /** `YYYY-MM-DD`: the day that the tenant believes it is. */
  readonly today?: string;
  /** File to which each Graph exchange is appended as a JSON line. */
  readonly record?: string;
}

/** Key and certificate, in PEM, of `https://localhost`, and its TCP port; 0 takes a free one. */
export interface PagesSetup {
  readonly key: string;
  readonly certificate: string;
  readonly port: number;
}

/** What only the stand-alone process needs to know. */
export interface ProcessConfig extends EmulatorConfig {
  /** Ends when its standard input closes, so that nothing is left of a parent that was killed. */
  readonly endsWithParent: boolean;
}

/** `EMULATOR_TAB` is the page's address; `EMULATOR_TAB_NAME` what it is called, in French and English: `Onglet / Tab`. */
function readTab(env: Environment): { readonly tab?: TabSetup } {
  const url = env.EMULATOR_TAB;
  if (!url) return {};
  if (!URL.canParse(url)) throw new Error('EMULATOR_TAB must be the address of a page');
  const [fr = 'Onglet', en = fr] = (env.EMULATOR_TAB_NAME || 'Onglet / Tab').split(' / ');
  return { tab: { url, name: { fr, en } } };
}

/** `EMULATOR_MANIFEST` is the manifest of the app package; its words in other languages stand beside it. */
function readApp(env: Environment): { readonly teamsApp?: TeamsApp } {
  const file = env.EMULATOR_MANIFEST;
  return file ? { teamsApp: readTeamsApp(file) } : {};
}

const permissions: readonly AddinPermission[] = ['ReadItem', 'ReadWriteItem', 'ReadWriteMailbox'];

/** `EMULATOR_ADDIN` is the task pane's address, `EMULATOR_ADDIN_NAME` what it is called, `EMULATOR_ADDIN_PERMISSION` what it may do. */
function readAddin(env: Environment): { readonly addin?: AddinSetup } {
  const url = env.EMULATOR_ADDIN;
  if (!url) return {};
  if (!URL.canParse(url)) throw new Error('EMULATOR_ADDIN must be the address of a task pane');
  const permission = permissions.find((one) => one === (env.EMULATOR_ADDIN_PERMISSION || 'ReadItem'));
  if (permission === undefined) throw new Error(`EMULATOR_ADDIN_PERMISSION must be one of ${permissions.join(', ')}`);
  const [fr = 'Complément', en = fr] = (env.EMULATOR_ADDIN_NAME || 'Complément / Add-in').split(' / ');
  const commands = env.EMULATOR_MANIFEST ? { commands: readAddinCommands(env.EMULATOR_MANIFEST, url) } : {};
  return { addin: { url, name: { fr, en }, permission, ...commands } };
}

/** `EMULATOR_PAGES_KEY` and `EMULATOR_PAGES_CERT` are files; `EMULATOR_PAGES_PORT` is free when left out. */
function readPages(env: Environment): { readonly pages?: PagesSetup } {
  const { EMULATOR_PAGES_KEY: key, EMULATOR_PAGES_CERT: certificate } = env;
  if (!key || !certificate) return {};
  const port = readPort(env.EMULATOR_PAGES_PORT, 'EMULATOR_PAGES_PORT');
  return { pages: { key: readFileSync(key, 'utf8'), certificate: readFileSync(certificate, 'utf8'), port } };
}

function readPort(text: string | undefined, name: string): number {
  const port = Number(text || '0');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${name} must be a port number`);
  return port;
}

const emptySetup: TenantSetup = { apps: [], sites: [] };

/**
 * Reads the configuration of the stand-alone emulator from its environment.
 * Throws when `EMULATOR_DATA` is missing, or the port or the tenant file cannot be read.
 */
export function readConfig(env: Environment = process.env): ProcessConfig {
  const data = env.EMULATOR_DATA;
  if (!data) throw new Error('EMULATOR_DATA must name the folder of the emulator’s data');
  const port = readPort(env.EMULATOR_PORT, 'EMULATOR_PORT');
  const file = env.EMULATOR_TENANT;
  const setup = file ? (JSON.parse(readFileSync(file, 'utf8')) as TenantSetup) : emptySetup;
  const today = env.EMULATOR_TODAY;
  const record = env.EMULATOR_RECORD;
  const endsWithParent = env.EMULATOR_PARENT === '1';
  return {
    data,
    port,
    setup,
    endsWithParent,
    ...readTab(env),
    ...readApp(env),
    ...readAddin(env),
    ...readPages(env),
    ...(today ? { today } : {}),
    ...(record ? { record } : {}),
  };
}
