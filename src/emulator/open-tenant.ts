import type { DatabaseSync } from 'node:sqlite';
import { accounts, sharePointHost, tenantId } from './accounts.ts';
import { createClock } from './clock.ts';
import type { EmulatorConfig } from './config.ts';
import { createFaults } from './control/faults.ts';
import { createMeter } from './control/meter.ts';
import { createSwitches } from './control/switches.ts';
import { openDatabase } from './database.ts';
import { createRecorder } from './graph/recording.ts';
import { steadyGuid } from './identifiers.ts';
import { signingKeys } from './identity/keys.ts';
import { createCallerReader, signToken, tokenLifetime, userClaims } from './identity/tokens.ts';
import type { RunningTenant } from './running-tenant.ts';
import type { Site, SiteRole, SiteSetup } from './tenant.ts';

/** A running tenant that whoever opened it also closes. */
export interface OpenTenant extends RunningTenant {
  close(): void;
}

/** Opens the tenant kept in the data folder, or makes it; `origin` is asked only once the server listens. */
export async function createTenant(
  config: EmulatorConfig,
  origin: () => string,
  pagesOrigin: () => string | undefined = () => undefined,
): Promise<OpenTenant> {
  const db = openDatabase(config.data);
  const keys = await signingKeys(db);
  const callers = await createCallerReader(keys.entra, tenantId, accounts);
  const clock = createClock(config.today);
  const recorder = createRecorder(config.record);
  const sites = createSites(db, config.setup.sites);
  return {
    id: tenantId,
    host: sharePointHost,
    origin,
    pagesOrigin,
    accounts,
    apps: config.setup.apps,
    sites: sites.all,
    mailboxes: config.setup.mailboxes ?? [],
    bot: config.setup.bot,
    ...(config.tab === undefined ? {} : { tab: config.tab }),
    ...(config.teamsApp === undefined ? {} : { teamsApp: config.teamsApp }),
    ...(config.addin === undefined ? {} : { addin: config.addin }),
    db,
    clock,
    faults: createFaults(),
    meter: createMeter(),
    switches: createSwitches(db),
    recorder,
    now: () => clock.now(),
    sign: (key, claims, lifetime) => signToken(keys[key], claims, lifetime),
    userToken: (account, audience) => signToken(keys.entra, userClaims(tenantId, account, audience), tokenLifetime),
    publishedKeys: (key) => [keys[key].published],
    caller: (token) => callers.read(token),
    grant: (path, appId, role) => sites.grant(path, appId, role),
    ...createDeltaEpoch(db),
    close() {
      recorder.close();
      db.close();
    },
  };
}

function createDeltaEpoch(db: DatabaseSync): Pick<RunningTenant, 'deltaEpoch' | 'purgeDelta'> {
  const row = db.prepare("SELECT value FROM setting WHERE name = 'delta epoch'").get();
  let epoch = Number(row?.value ?? '1');
  return {
    deltaEpoch: () => epoch,
    purgeDelta() {
      epoch += 1;
      db.prepare("INSERT OR REPLACE INTO setting (name, value) VALUES ('delta epoch', ?)").run(String(epoch));
    },
  };
}

interface Sites {
  readonly all: readonly Site[];
  grant(path: string, appId: string, role: SiteRole | null): void;
}

/** The sites as the administrator set them up, with the grants given or withdrawn since. */
function createSites(db: DatabaseSync, setups: readonly SiteSetup[]): Sites {
  const all = setups.map((setup) => {
    const id = [sharePointHost, steadyGuid('site collection', setup.path), steadyGuid('web', setup.path)].join(',');
    return { ...setup, id, grants: { ...setup.grants } as Record<string, SiteRole> };
  });
  const apply = (path: string, appId: string, role: string | null): void => {
    const site = all.find((entry) => entry.path === path);
    if (site === undefined) return;
    if (role === null) delete site.grants[appId];
    else site.grants[appId] = role as SiteRole;
  };
  for (const row of db.prepare('SELECT site, app, role FROM site_grant').all())
    apply(String(row.site), String(row.app), row.role === null ? null : String(row.role));
  return {
    all,
    grant(path, appId, role) {
      db.prepare('INSERT OR REPLACE INTO site_grant (site, app, role) VALUES (?, ?, ?)').run(path, appId, role);
      apply(path, appId, role);
    },
  };
}
