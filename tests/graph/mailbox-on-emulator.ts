import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FaultRule } from '../../src/emulator/control/faults.ts';
import type { Tenant } from '../../src/emulator/tenant.ts';
import { credentialFor, tokenSource } from '../../src/graph/credential.ts';
import { type GraphGateway, graphGateway } from '../../src/graph/gateway.ts';
import { isJson, objectAt, objectsAt, textAt } from '../../src/graph/json.ts';
import { graphMailbox } from '../../src/graph/mailbox.ts';
import type { LogEvent } from '../../src/ports/log.ts';
import type { MailboxOnTrial } from '../contracts/mailbox.ts';

export const address = 'privacy@exemple.example';
export const otherAddress = 'autre@exemple.example';
const runtimeApp = '11111111-1111-4111-8111-111111111111';
const peopleApp = '22222222-2222-4222-8222-222222222222';
const readingApp = '33333333-3333-4333-8333-333333333333';
const taggingApp = '55555555-5555-4555-8555-555555555555';
const greedyApp = '44444444-4444-4444-8444-444444444444';
const secret = 'secret-of-the-tests';

export interface MailboxOnEmulator extends MailboxOnTrial {
  readonly gateway: GraphGateway;
  /** May read the privacy mailbox and not write to it. */
  readonly reading: GraphGateway;
  /** May read and tag, and not send. */
  readonly tagging: GraphGateway;
  /** May use another mailbox as well, which the office must not. */
  readonly greedy: GraphGateway;
  readonly events: readonly LogEvent[];
  control(method: string, path: string, body?: unknown): Promise<unknown>;
  faults(...rules: readonly FaultRule[]): Promise<void>;
  /** Lets a message arrive without a request of its own, for thousands of them; gives the id that it keeps. */
  arrive(eml: string, at?: { readonly folder?: string; readonly receivedAt?: string }): Promise<string>;
  /** HTTP requests since the last time this was asked. */
  requests(): Promise<number>;
}

const setup = {
  apps: [
    { appId: runtimeApp, secret, name: 'Greffe', roles: ['Sites.Selected'] },
    { appId: peopleApp, secret, name: 'Des personnes', roles: [] },
    { appId: readingApp, secret, name: 'Lecture', roles: [] },
    { appId: taggingApp, secret, name: 'Sans envoi', roles: [] },
    { appId: greedyApp, secret, name: 'Trop', roles: [] },
  ],
  sites: [],
  mailboxes: [
    {
      address,
      title: 'Protection des renseignements',
      members: {},
      grants: {
        [runtimeApp]: 'send',
        [peopleApp]: 'write',
        [readingApp]: 'read',
        [taggingApp]: 'write',
        [greedyApp]: 'send',
      },
    },
    { address: otherAddress, title: 'Autre', members: {}, grants: { [greedyApp]: 'read' } },
  ],
} as const;

/** What people do in the mailbox, by a way of its own. */
const peopleIn = (gateway: GraphGateway) => {
  const people = gateway.preferring('IdType="ImmutableId"');
  const path = `/users/${address}`;
  const message = (id: string): string => `${path}/messages/${encodeURIComponent(id)}`;
  const done = async (answer: ReturnType<GraphGateway['get']>): Promise<unknown> => {
    const given = await answer;
    if (given.kind !== 'ok') throw new Error(JSON.stringify(given));
    return given.body;
  };
  const filesOf = async (id: string) =>
    objectsAt(await done(people.get(`${message(id)}/attachments`)), 'value').map((file) => ({
      name: textAt(file, 'name') ?? '',
      bytes: Buffer.from(textAt(file, 'contentBytes') ?? '', 'base64'),
    }));
  return {
    move: async (id: string, destinationId: string) =>
      void (await done(people.write('POST', `${message(id)}/move`, { destinationId }))),
    recategorise: async (id: string, categories: readonly string[]) =>
      void (await done(people.write('PATCH', message(id), { categories }))),
    makeFolder: async (displayName: string, below?: string) => {
      const into = below === undefined ? '' : `/${encodeURIComponent(below)}/childFolders`;
      return textAt(await done(people.write('POST', `${path}/mailFolders${into}`, { displayName })), 'id') ?? '';
    },
    draft: async (id: string) => {
      const body = await done(people.get(message(id)));
      const to = objectsAt(body, 'toRecipients').map((one) => textAt(objectAt(one, 'emailAddress'), 'address') ?? '');
      const files = await filesOf(id);
      return {
        isDraft: isJson(body) && body.isDraft === true,
        to,
        body: textAt(objectAt(body, 'body'), 'content') ?? '',
        files,
      };
    },
  };
};

/** The emulator's own intake, asked within this process. */
const intakeOf = async (tenant: Tenant) => {
  const { receiveMail } = await import('../../src/emulator/mail/intake.ts');
  const { postOffice } = await import('../../src/emulator/mail/post-office.ts');
  return async (eml: string, at: { readonly folder?: string; readonly receivedAt?: string } = {}): Promise<string> => {
    const arrived = await receiveMail(postOffice(tenant), { mailbox: address, mime: Buffer.from(eml), ...at });
    if (arrived === undefined) throw new Error(`No such folder: ${at.folder}`);
    return arrived.steadyId;
  };
};

const controlOf =
  (origin: string) =>
  async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const json = { 'Content-Type': 'application/json' };
    const init = body === undefined ? {} : { body: JSON.stringify(body), headers: json };
    const response = await fetch(`${origin}/emulator/${path}`, { method, ...init });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };

/** The privacy mailbox of a tenant of its own. `record` is a file for the exchanges, `timeoutMs` how patient the adapter is. */
export const openMailbox = async (record?: string, timeoutMs = 10_000): Promise<MailboxOnEmulator> => {
  const { startEmulator } = await import('../../src/emulator/start-emulator.ts');
  const data = await mkdtemp(join(tmpdir(), 'greffe-mailbox-'));
  const emulator = await startEmulator({ data, port: 0, setup, ...(record === undefined ? {} : { record }) });
  const { origin, ready } = emulator;
  const events: LogEvent[] = [];
  const log = (event: LogEvent): void => void events.push(event);
  const now = (): string => new Date().toISOString();
  const gatewayOf = (appId: string): GraphGateway => {
    const choice = { kind: 'local', origin, tenantId: ready.tenantId, appId, secret } as const;
    const token = tokenSource(() => credentialFor(choice));
    return graphGateway({ origin, token, timeoutMs, userAgent: 'NONISV|Greffe|Greffe/0.1', log, now });
  };
  const gateway = gatewayOf(runtimeApp);
  const control = controlOf(origin);
  return {
    ...peopleIn(gatewayOf(peopleApp)),
    mailbox: graphMailbox({ gateway, address, log, now }),
    gateway,
    reading: gatewayOf(readingApp),
    tagging: gatewayOf(taggingApp),
    greedy: gatewayOf(greedyApp),
    events,
    control,
    arrive: await intakeOf(emulator.tenant),
    deliver: async (message, at = {}) => {
      const body = { mailbox: address, eml: Buffer.from(message).toString('base64'), encoding: 'base64', ...at };
      await control('POST', 'mail', body);
    },
    forgetChanges: async () => void (await control('POST', 'delta/purge')),
    faults: async (...rules) => void (await control('PUT', 'faults', { rules })),
    requests: async () => {
      const reading = await control('GET', 'meter');
      await control('DELETE', 'meter');
      return isJson(reading) ? Number(reading.requests) : 0;
    },
    close: async () => {
      await emulator.close();
      await rm(data, { recursive: true, force: true });
    },
  };
};
