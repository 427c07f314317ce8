import { json, type Request, type Response, Router } from 'express';
import type { RunningTenant } from '../running-tenant.ts';
import { readFaultRules } from './faults.ts';

/** The addresses that turn the emulator itself; nothing of the kind exists in Microsoft 365. */
export function controlRoutes(tenant: RunningTenant): Router {
  const router = Router();
  router.use('/emulator', json());
  const on = (method: 'get' | 'post' | 'put' | 'delete', path: string, answer: Answer): void =>
    void router[method](`/emulator/${path}`, (request, response) => answer(tenant, request, response));
  on('put', 'faults', setFaults);
  on('get', 'faults', (_tenant, _request, response) => response.json({ rules: tenant.faults.rules() }));
  on('delete', 'faults', (_tenant, _request, response) => {
    tenant.faults.set([]);
    response.status(204).end();
  });
  on('get', 'meter', (_tenant, _request, response) => response.json(tenant.meter.read()));
  on('delete', 'meter', (_tenant, _request, response) => {
    tenant.meter.reset();
    response.status(204).end();
  });
  on('post', 'token', giveToken);
  on('post', 'time', moveTime);
  on('get', 'time', (_tenant, _request, response) => response.json({ now: tenant.now().toISOString() }));
  on('post', 'switches', turnSwitches);
  on('get', 'switches', (_tenant, _request, response) => response.json(tenant.switches.read()));
  on('post', 'grants', setGrant);
  on('post', 'delta/purge', purgeDelta);
  return router;
}

type Answer = (tenant: RunningTenant, request: Request, response: Response) => unknown;

function fields(request: Request): Readonly<Record<string, unknown>> {
  const body: unknown = request.body;
  return typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
}

function refuse(response: Response, because: string): unknown {
  return response.status(400).json({ refused: true, because });
}

function setFaults(tenant: RunningTenant, request: Request, response: Response): unknown {
  const rules = readFaultRules(request.body);
  if (rules === undefined) return refuse(response, 'rules must be a list of fault rules');
  tenant.faults.set(rules);
  return response.json({ rules });
}

async function giveToken(tenant: RunningTenant, request: Request, response: Response): Promise<unknown> {
  const { account: key, audience } = fields(request);
  const account = tenant.accounts.find((entry) => entry.key === key);
  if (account === undefined || typeof audience !== 'string' || audience === '')
    return refuse(response, 'account and audience are needed');
  return response.json({ token: await tenant.userToken(account, audience) });
}

function moveTime(tenant: RunningTenant, request: Request, response: Response): unknown {
  const { today } = fields(request);
  const isMoved = (typeof today === 'string' || today === null) && tenant.clock.moveTo(today);
  if (!isMoved) return refuse(response, 'today must be YYYY-MM-DD, or null for the machine’s day');
  return response.json({ now: tenant.now().toISOString() });
}

function turnSwitches(tenant: RunningTenant, request: Request, response: Response): unknown {
  if (!tenant.switches.turn(fields(request))) return refuse(response, 'unknown switch, or a value of the wrong kind');
  return response.json(tenant.switches.read());
}

function setGrant(tenant: RunningTenant, request: Request, response: Response): unknown {
  const { site, appId, role } = fields(request);
  const isSite = tenant.sites.some(({ path }) => path === site);
  const isRole = role === null || role === 'read' || role === 'write' || role === 'fullcontrol';
  if (!isSite || typeof site !== 'string' || typeof appId !== 'string' || !isRole)
    return refuse(response, 'site, appId and role (read, write, fullcontrol or null) are needed');
  tenant.grant(site, appId, role);
  return response.json({ site, appId, role });
}

/** Makes every delta token given out so far worthless, as SharePoint may at any time: 410 and a new enumeration. */
function purgeDelta(tenant: RunningTenant, _request: Request, response: Response): void {
  tenant.purgeDelta();
  response.status(204).end();
}
