import type { FaultRule } from '../../src/emulator/control/faults.ts';
import type { Reading } from '../../src/emulator/control/meter.ts';
import type { SwitchPositions } from '../../src/emulator/control/switches.ts';

/** The switches and meters of the tenant on this machine, over HTTP. */
export interface TenantControl {
  faults(rules: readonly FaultRule[]): Promise<void>;
  switches(change: Partial<SwitchPositions>): Promise<void>;
  meter(): Promise<Reading>;
  resetMeter(): Promise<void>;
  /** A person's token, as a host would hand it to a page. */
  token(account: string, audience: string): Promise<string>;
  /** Lets a message arrive, byte for byte; `receivedAt` is ISO 8601. Throws where the mailbox does not take it. */
  mail(mailbox: string, mime: Uint8Array, receivedAt: string, folder?: string): Promise<{ readonly id: string }>;
}

/** Asks JSON of the emulator; throws with its words when it refuses. */
const ask = async (origin: string, method: string, path: string, body?: unknown): Promise<unknown> => {
  const content =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(`${origin}/emulator/${path}`, { method, ...content });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} /emulator/${path}: ${response.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
};

export const tenantControl = (origin: string): TenantControl => ({
  faults: async (rules) => void (await ask(origin, 'PUT', 'faults', { rules })),
  switches: async (change) => void (await ask(origin, 'POST', 'switches', change)),
  meter: async () => (await ask(origin, 'GET', 'meter')) as Reading,
  resetMeter: async () => void (await ask(origin, 'DELETE', 'meter')),
  token: async (account, audience) =>
    ((await ask(origin, 'POST', 'token', { account, audience })) as { token: string }).token,
  mail: async (mailbox, mime, receivedAt, folder) => {
    const eml = Buffer.from(mime).toString('base64');
    const asked = { mailbox, eml, encoding: 'base64', receivedAt, ...(folder ? { folder } : {}) };
    return (await ask(origin, 'POST', 'mail', asked)) as { id: string };
  },
});
