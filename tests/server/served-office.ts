import type { LogEvent } from '../../src/ports/log.ts';
import { createHttp } from '../../src/server/http.ts';
import { serve } from '../../src/server/serve.ts';
import { createTokenCheck } from '../../src/server/tokens.ts';
import { removeFolders } from './folder.ts';
import { appId, audiences, claimsOf, type Issuer, startIssuer, tenantId } from './issuer.ts';
import { openTestOffice, type TestOffice } from './open-test-office.ts';
import type { people } from './people.ts';

export type Person = (typeof people)[keyof typeof people];

/** Addresses of the emulator's pages, as the first page links to them. */
export const tries = {
  teams: 'http://127.0.0.1:4701/teams',
  sharepoint: 'http://127.0.0.1:4701/sharepoint',
  outlook: 'http://127.0.0.1:4701/outlook',
  tab: 'http://127.0.0.1:4701/tab',
};

/** A served office with real tokens; only Teams is stood in for, by what it would post. */
export interface ServedOffice {
  readonly held: TestOffice;
  readonly issuer: Issuer;
  readonly logged: readonly LogEvent[];
  /** What reached the bot. */
  readonly heard: readonly Uint8Array[];
  address(path: string): string;
  ask(person: Person, verb: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  close(): Promise<void>;
}

export const serveOffice = async (): Promise<ServedOffice> => {
  const issuer = await startIssuer();
  const held = openTestOffice();
  const logged: LogEvent[] = [];
  const heard: Uint8Array[] = [];
  const app = createHttp({
    config: { ...held.config, tries, frameOrigins: ['https://teams.microsoft.com'] },
    office: held.office,
    check: createTokenCheck({ signInOrigin: issuer.origin, tenantId, audiences, appId }),
    receive: async (_, raw) => {
      heard.push(raw);
      return raw.length === 0
        ? { status: 400 }
        : { status: 200, body: Buffer.from(JSON.stringify({ heard: raw.length })) };
    },
    log: (event) => logged.push(event),
  });
  const listening = await serve(app, '127.0.0.1', 0);
  const address = (path: string): string => `http://127.0.0.1:${listening.port}${path}`;
  return {
    held,
    issuer,
    logged,
    heard,
    address,
    ask: async (person, verb, body, headers = {}) => {
      const authorization = `Bearer ${await issuer.sign(claimsOf(person))}`;
      return fetch(address(`/api/${verb}`), {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
    },
    close: async () => {
      await listening.close(100);
      await issuer.close();
      held.office.close();
      removeFolders();
    },
  };
};

/** Everything of an answer that may differ between two, but for the date. */
export const whole = async (answer: Response): Promise<unknown> => {
  const headers = [...answer.headers].filter(([name]) => name !== 'date');
  return { status: answer.status, headers, body: await answer.text() };
};
