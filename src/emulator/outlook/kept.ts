import { isObject, type JsonObject, parsed } from '../teams/json.ts';
import type { Account, Tenant } from '../tenant.ts';

/** What Outlook keeps for an add-in: its roaming settings, and its properties of each message. */
export interface Kept {
  read(account: Account, name: string): JsonObject;
  write(account: Account, name: string, value: JsonObject): void;
}

/** The name under which the properties of a message are kept. */
export const propertiesOf = (steadyId: string): string => `message ${steadyId}`;

export const ROAMING = 'roaming settings';

/** Kept in the tenant's database, one value a person and name. */
export const keptForAddin = (tenant: Tenant): Kept => {
  tenant.db.exec(
    'CREATE TABLE IF NOT EXISTS outlook_kept (account TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (account, name)) STRICT',
  );
  const select = tenant.db.prepare('SELECT value FROM outlook_kept WHERE account = ? AND name = ?');
  const write = tenant.db.prepare('INSERT OR REPLACE INTO outlook_kept (account, name, value) VALUES (?, ?, ?)');
  return {
    read: (account, name) => {
      const value = parsed(String(select.get(account.key, name)?.value ?? '{}'));
      return isObject(value) ? value : {};
    },
    write: (account, name, value) => void write.run(account.key, name, JSON.stringify(value)),
  };
};
