import type { Tenant } from '../tenant.ts';
import { arrayOf, type JsonObject, objectOf, parsed, textOf } from './json.ts';

/** Why Teams refuses to carry the bot's words to a person; both are final for the bot. */
export type BlockCode = 'BotDisabledByAdmin' | 'BlockedByUser';

/** What Teams answers a tab that asks for a token. */
export type TabToken = 'given' | 'refused' | 'expired';

/** What the connector, or Teams for a tab, does wrong on purpose. */
export interface Switched {
  /** Keys of accounts that the bot cannot reach. */
  readonly blocked: readonly string[];
  readonly code: BlockCode;
  /** Status given to the next `times` calls of the connector. */
  readonly failWith: 429 | 500 | 503 | undefined;
  readonly times: number;
  readonly tabToken: TabToken;
}

export interface Switches {
  read(): Switched;
  /** Sets what the body names and leaves the rest; returns what holds now. */
  set(body: JsonObject): Switched;
  /** The status the present connector call must fail with, counting it; undefined to let it through. */
  takeFailure(): 429 | 500 | 503 | undefined;
}

const NONE: Switched = { blocked: [], code: 'BlockedByUser', failWith: undefined, times: 0, tabToken: 'given' };

const failureOf = (value: unknown): Switched['failWith'] =>
  value === 429 || value === 500 || value === 503 ? value : undefined;

const tabTokens: readonly TabToken[] = ['given', 'refused', 'expired'];

const switchedBy = (body: JsonObject, before: Switched): Switched => ({
  blocked: 'blocked' in body ? arrayOf(body.blocked).filter((key) => typeof key === 'string') : before.blocked,
  code: body.code === 'BotDisabledByAdmin' || body.code === 'BlockedByUser' ? body.code : before.code,
  failWith: 'failWith' in body ? failureOf(body.failWith) : before.failWith,
  times: 'failWith' in body ? (typeof body.times === 'number' ? body.times : 1) : before.times,
  tabToken: tabTokens.find((one) => one === body.tabToken) ?? before.tabToken,
});

/** The switches of this tenant, kept in its database. */
export const switches = (tenant: Tenant): Switches => {
  tenant.db.exec('CREATE TABLE IF NOT EXISTS teams_switches (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');
  const get = tenant.db.prepare("SELECT value FROM teams_switches WHERE name = 'connector'");
  const put = tenant.db.prepare(`INSERT INTO teams_switches (name, value) VALUES ('connector', ?)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`);
  let now = switchedBy(objectOf(parsed(textOf(get.get()?.value) ?? '')), NONE);
  const keep = (next: Switched): Switched => {
    put.run(JSON.stringify(next));
    now = next;
    return next;
  };
  return {
    read: () => now,
    set: (body) => keep(switchedBy(body, now)),
    takeFailure: () => {
      if (now.failWith === undefined || now.times <= 0) return undefined;
      keep({ ...now, times: now.times - 1 });
      return now.failWith;
    },
  };
};
