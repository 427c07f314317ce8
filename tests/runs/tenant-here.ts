import { readFileSync } from 'node:fs';
import type { Tenant } from '../../src/emulator/tenant.ts';
import { recordFile } from './folders.ts';
import type { TenantStarter } from './parts.ts';

/**
 * The tenant in this very process, so that a test can change who lives in it. `names` gives people of the tenant, by the
 * key of their account, another display name; `took` is handed the tenant itself.
 */
export const tenantHere =
  (names: Readonly<Record<string, string>>, took: (tenant: Tenant) => void = () => undefined): TenantStarter =>
  async (data, setup) => {
    const { accounts } = await import('../../src/emulator/accounts.ts');
    const { startEmulator } = await import('../../src/emulator/start-emulator.ts');
    const { connectorRoutes } = await import('../../src/emulator/connector/routes.ts');
    const { teamsRoutes } = await import('../../src/emulator/teams/routes.ts');
    for (const account of accounts) Object.assign(account, { name: names[account.key] ?? account.name });
    const announcing = new AbortController();
    const { EMULATOR_RECORD: record } = recordFile();
    const emulator = await startEmulator(
      { data, port: 0, setup: JSON.parse(readFileSync(setup, 'utf8')), ...(record === undefined ? {} : { record }) },
      [connectorRoutes, (tenant) => teamsRoutes(tenant, announcing.signal)],
    );
    took(emulator.tenant);
    const stop = (): Promise<void> => {
      announcing.abort();
      return emulator.close();
    };
    return { line: emulator.ready, stop };
  };
