import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FaultRule } from '../../src/emulator/control/faults.ts';
import type { RunningEmulator } from '../../src/emulator/start-emulator.ts';
import { graphCaseFiles } from '../../src/graph/case-files.ts';
import { credentialFor, tokenSource } from '../../src/graph/credential.ts';
import { type GraphGateway, graphGateway } from '../../src/graph/gateway.ts';
import { provision } from '../../src/graph/provision.ts';
import type { Expected } from '../../src/graph/standing.ts';
import type { CaseFiles } from '../../src/ports/case-files.ts';
import type { LogEvent } from '../../src/ports/log.ts';
import { rowWords } from './row-words.ts';

export const runtimeApp = '11111111-1111-4111-8111-111111111111';
const provisioningApp = '22222222-2222-4222-8222-222222222222';
const greedyApp = '33333333-3333-4333-8333-333333333333';
const secret = 'secret-of-the-tests';

/** An office on a tenant of its own: the gateways of each identity, the port, and the switches of the emulator. */
export interface OfficeOnEmulator {
  readonly emulator: RunningEmulator;
  readonly gateway: GraphGateway;
  readonly provisioning: GraphGateway;
  /** May read every site, which the office must not. */
  readonly greedy: GraphGateway;
  readonly caseFiles: CaseFiles;
  readonly expected: Expected;
  readonly foreignSite: string;
  readonly events: LogEvent[];
  readonly patient: (timeoutMs: number) => { readonly gateway: GraphGateway; readonly caseFiles: CaseFiles };
  control(method: string, path: string, body?: unknown): Promise<unknown>;
  faults(...rules: readonly FaultRule[]): Promise<void>;
  /** HTTP requests and parts of batches since the last time this was asked. */
  metered(): Promise<{ readonly requests: number; readonly parts: number; readonly resourceUnits: number }>;
  close(): Promise<void>;
}

export const openOffice = async (provisioned = true): Promise<OfficeOnEmulator> => {
  const { startEmulator } = await import('../../src/emulator/start-emulator.ts');
  const data = await mkdtemp(join(tmpdir(), 'greffe-graph-'));
  const record = process.env.GRAPH_RECORD;
  const site = (path: string, grants: Readonly<Record<string, 'read' | 'write' | 'fullcontrol'>>) =>
    ({ path, title: path, members: { manager: 'read', officer: 'write' }, grants }) as const;
  const emulator = await startEmulator({
    data,
    port: 0,
    ...(record ? { record } : {}),
    setup: {
      apps: [
        { appId: runtimeApp, secret, name: 'Greffe', roles: ['Sites.Selected'] },
        { appId: provisioningApp, secret, name: 'Greffe provision', roles: ['Sites.Selected'] },
        { appId: greedyApp, secret, name: 'Trop', roles: ['Sites.Selected', 'Sites.Read.All'] },
      ],
      sites: [
        site('/sites/bureau', { [runtimeApp]: 'write', [provisioningApp]: 'fullcontrol', [greedyApp]: 'write' }),
        site('/sites/registres', { [runtimeApp]: 'write', [provisioningApp]: 'fullcontrol', [greedyApp]: 'write' }),
        site('/sites/autre', {}),
      ],
    },
  });
  const { origin, ready } = emulator;
  const [office, registers, other] = ready.sites;
  if (!office || !registers || !other) throw new Error('The tenant has no sites');
  const events: LogEvent[] = [];
  const log = (event: LogEvent): void => void events.push(event);
  const gatewayOf = (appId: string, timeoutMs = 10_000): GraphGateway => {
    const choice = { kind: 'local', origin, tenantId: ready.tenantId, appId, secret } as const;
    const token = tokenSource(() => credentialFor(choice));
    return graphGateway({
      origin,
      token,
      timeoutMs,
      userAgent: 'NONISV|Greffe|Greffe/0.1',
      log,
      now: () => new Date().toISOString(),
    });
  };
  const sites = { officeSite: office.id, registersSite: `exemple.sharepoint.com:${registers.path}` };
  const expected: Expected = { ...sites, registers: ['incidents', 'office'], words: rowWords };
  const caseFilesOf = (through: GraphGateway): CaseFiles =>
    graphCaseFiles({ gateway: through, sites, words: rowWords, appId: runtimeApp, log });
  const gateway = gatewayOf(runtimeApp);
  const provisioning = gatewayOf(provisioningApp);
  if (provisioned) await provision(provisioning, expected);
  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const init =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
    const response = await fetch(`${origin}/emulator/${path}`, { method, ...init });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
  return {
    emulator,
    gateway,
    provisioning,
    greedy: gatewayOf(greedyApp),
    caseFiles: caseFilesOf(gateway),
    expected,
    foreignSite: other.id,
    events,
    patient: (timeoutMs) => {
      const through = gatewayOf(runtimeApp, timeoutMs);
      return { gateway: through, caseFiles: caseFilesOf(through) };
    },
    control,
    faults: async (...rules) => void (await control('PUT', 'faults', { rules })),
    metered: async () => {
      const reading = await control('GET', 'meter');
      await control('DELETE', 'meter');
      return reading as { requests: number; parts: number; resourceUnits: number };
    },
    close: async () => {
      await emulator.close();
      await rm(data, { recursive: true, force: true });
    },
  };
};
