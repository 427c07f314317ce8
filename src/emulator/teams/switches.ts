import type { Tenant } from '../tenant.ts';
import { type DeliveryPlan, plansIn } from './delivery-plans.ts';
import { arrayOf, type JsonObject, objectOf, parsed, textOf } from './json.ts';

/** Why Teams refuses to carry the bot's words to a person; all are final for the bot. */
export const blockCodes = ['MessageWritesBlocked', 'BlockedByUser', 'BotDisabledByAdmin'] as const;
export type BlockCode = (typeof blockCodes)[number];

/** What Teams answers a tab that asks for a token. */
export type TabToken = 'given' | 'refused' | 'expired';

/** What the connector, or Teams for a tab, does wrong on purpose. */
export interface Switched {
  /** Keys of accounts that the bot cannot reach: they blocked it, or an administrator disabled it for them. */
  readonly blocked: readonly string[];
  readonly code: BlockCode;
  /** Where the app is not: keys of accounts, `team`, `groupChat`. */
  readonly uninstalled: readonly string[];
  /** Status given to the next `times` calls of the connector. */
  readonly failWith: 429 | 500 | 503 | undefined;
  readonly times: number;
  /** Seconds that a 429 asks to wait. */
  readonly retryAfter: number;
  readonly tabToken: TabToken;
  /** Milliseconds that Teams waits for dialogs and commands, and for messages and card actions. */
  readonly dialogMs: number;
  readonly messageMs: number;
}

export interface Switches {
  read(): Switched;
  /** Sets what the body names and leaves the rest; returns what holds now. */
  set(body: JsonObject): Switched;
  /** The status the present connector call must fail with, counting it; undefined to let it through. */
  takeFailure(): 429 | 500 | 503 | undefined;
  /** How the next activity goes to the bot, where that was planned; kept in memory alone. */
  takePlan(): DeliveryPlan | undefined;
  /** Called each time when plans are given. */
  whenPlanned(listener: () => void): void;
}

const NONE: Switched = {
  blocked: [],
  code: 'MessageWritesBlocked',
  uninstalled: [],
  failWith: undefined,
  times: 0,
  retryAfter: 1,
  tabToken: 'given',
  dialogMs: 5_000,
  messageMs: 15_000,
};

const failureOf = (value: unknown): Switched['failWith'] =>
  value === 429 || value === 500 || value === 503 ? value : undefined;

const tabTokens: readonly TabToken[] = ['given', 'refused', 'expired'];

const keysIn = (value: unknown): readonly string[] => arrayOf(value).filter((key) => typeof key === 'string');
const countIn = (value: unknown, before: number): number => (typeof value === 'number' && value >= 0 ? value : before);

const switchedBy = (body: JsonObject, before: Switched): Switched => ({
  blocked: 'blocked' in body ? keysIn(body.blocked) : before.blocked,
  code: blockCodes.find((code) => code === body.code) ?? before.code,
  uninstalled: 'uninstalled' in body ? keysIn(body.uninstalled) : before.uninstalled,
  failWith: 'failWith' in body ? failureOf(body.failWith) : before.failWith,
  times: 'failWith' in body ? countIn(body.times, 1) : before.times,
  retryAfter: countIn(body.retryAfter, before.retryAfter),
  tabToken: tabTokens.find((one) => one === body.tabToken) ?? before.tabToken,
  dialogMs: countIn(body.dialogMs, before.dialogMs),
  messageMs: countIn(body.messageMs, before.messageMs),
});

/** The switches of this tenant, kept in its database. */
export const switches = (tenant: Tenant): Switches => {
  tenant.db.exec('CREATE TABLE IF NOT EXISTS teams_switches (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');
  const get = tenant.db.prepare("SELECT value FROM teams_switches WHERE name = 'connector'");
  const put = tenant.db.prepare(`INSERT INTO teams_switches (name, value) VALUES ('connector', ?)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`);
  let now = switchedBy(objectOf(parsed(textOf(get.get()?.value) ?? '')), NONE);
  let plans: readonly DeliveryPlan[] = [];
  const listeners: (() => void)[] = [];
  const keep = (next: Switched): Switched => {
    put.run(JSON.stringify(next));
    now = next;
    return next;
  };
  const planned = (body: JsonObject): void => {
    if (!('deliveries' in body)) return;
    plans = plansIn(body.deliveries);
    for (const listener of listeners) listener();
  };
  return {
    read: () => now,
    set: (body) => {
      planned(body);
      return keep(switchedBy(body, now));
    },
    takeFailure: () => {
      if (now.failWith === undefined || now.times <= 0) return undefined;
      keep({ ...now, times: now.times - 1 });
      return now.failWith;
    },
    takePlan: () => {
      const [next, ...rest] = plans;
      plans = rest;
      return next;
    },
    whenPlanned: (listener) => void listeners.push(listener),
  };
};
