import { type Request, type Response, Router } from 'express';
import type { Caller } from '../identity/callers.ts';
import type { RunningTenant } from '../running-tenant.ts';
import { type GraphAnswer, isRefused, type Refused, refuse } from './answer.ts';
import { answerBatch } from './batch.ts';
import { readBody } from './body.ts';
import type { GraphRequest } from './call.ts';
import { createEngine, type Engine } from './engine.ts';
import { type ExchangeIds, exchangeIds, stamp } from './exchange.ts';
import { createMailGate, inMailbox, type MailGate } from './mail/mail-gate.ts';
import { createStores } from './stores.ts';
import { type Strike, strikeRequest } from './strikes.ts';
import { answerUpload, downloadOf } from './transfers.ts';

/** Microsoft Graph at `/v1.0`, and the addresses without a token to which it points for contents. */
export function graphRoutes(tenant: RunningTenant): Router {
  const stores = createStores(tenant);
  const engine = createEngine(tenant, stores);
  const gate = createMailGate(tenant.switches);
  const router = Router();
  router.use('/v1.0', (request, response) => {
    const { pathname } = new URL(request.url, 'http://graph');
    const isBatch = pathname === '/$batch';
    const kind = isBatch ? 'POST /$batch' : engine.kind(request.method, pathname);
    return exchange(tenant, kind, request, response, (asked, ids) => answerTo(tenant, engine, gate, asked, ids));
  });
  router.all('/_api/v2.0/drives/:drive/uploadSession/:upload', (request, response) => {
    tenant.meter.units(2);
    const answer = (asked: GraphRequest): GraphAnswer => answerUpload(tenant, stores, request.params.upload, asked);
    return exchange(tenant, `${request.method} upload session`, request, response, async (asked) => answer(asked));
  });
  router.get('/_layouts/15/download.aspx', (request, response) => {
    const found = downloadOf(stores, new URL(request.url, 'http://graph').searchParams);
    if (found === undefined) response.status(401).end();
    else response.type(found.item.mime).attachment(found.item.name).send(Buffer.from(found.bytes));
  });
  return router;
}

type Work = (asked: GraphRequest, ids: ExchangeIds) => Promise<GraphAnswer>;

async function exchange(
  tenant: RunningTenant,
  kind: string,
  request: Request,
  response: Response,
  work: Work,
): Promise<void> {
  const ids = exchangeIds(request.get('client-request-id'));
  tenant.meter.request(kind);
  const asked = await readRequest(request);
  if (isRefused(asked)) return send(response, stamp(malformed, ids), ids);
  const answer = async (): Promise<GraphAnswer> => stamp(await work(asked, ids), ids);
  const fault = tenant.faults.draw(request.method, asked.path, 'request');
  const body = asked.body === undefined ? {} : { body: asked.body };
  const recorded = { method: request.method, url: request.originalUrl, ...body };
  if (fault !== undefined) {
    const strike = await strikeRequest(fault, answer);
    tenant.recorder.write({ request: recorded });
    return play(strike, response, ids);
  }
  const given = await answer();
  const shown = given.body === undefined ? {} : { body: given.body };
  tenant.recorder.write({ request: recorded, response: { status: given.status, ...shown } });
  send(response, given, ids);
}

async function readRequest(request: Request): Promise<GraphRequest | Refused> {
  const read = await readBody(request);
  if (isRefused(read)) return read;
  const address = new URL(request.url, 'http://graph');
  const headers = plainHeaders(request);
  return { method: request.method, path: address.pathname, query: address.searchParams, headers, ...read };
}

const malformed = refuse(
  400,
  'BadRequest',
  'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
);

async function answerTo(
  tenant: RunningTenant,
  engine: Engine,
  gate: MailGate,
  request: GraphRequest,
  ids: ExchangeIds,
): Promise<GraphAnswer> {
  const caller = await callerOf(tenant, request.headers.authorization);
  if ('status' in caller) return caller;
  if (request.path === '/$batch' && request.method === 'POST')
    return answerBatch(tenant, engine, gate, request.body, caller, ids);
  return inMailbox(gate, request.path, caller, () => engine.answer(request, caller));
}

async function callerOf(tenant: RunningTenant, authorization: string | undefined): Promise<Caller | GraphAnswer> {
  const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return unauthorized('Access token is empty.');
  const caller = await tenant.caller(token);
  return 'refused' in caller ? unauthorized(caller.refused) : caller;
}

function unauthorized(message: string): GraphAnswer {
  return refuse(401, 'InvalidAuthenticationToken', message, { 'WWW-Authenticate': 'Bearer realm=""' });
}

function plainHeaders(request: Request): Readonly<Record<string, string | undefined>> {
  const entries = Object.entries(request.headers);
  return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
}

function send(response: Response, answer: GraphAnswer, ids: ExchangeIds): void {
  response.status(answer.status).set({
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId,
    'cache-control': 'no-store',
    ...answer.headers,
  });
  if (answer.raw !== undefined) response.type(answer.raw.type).send(Buffer.from(answer.raw.bytes));
  else if (answer.body === undefined) response.end();
  else response.type('application/json; odata.metadata=minimal; charset=utf-8').send(JSON.stringify(answer.body));
}

function play(strike: Strike, response: Response, ids: ExchangeIds): void {
  switch (strike.kind) {
    case 'answer':
      send(response, stamp(strike.answer, ids), ids);
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'hang':
      // Left open on purpose: only the client's own patience, or the end of the emulator, closes it.
      return;
    case 'garbage':
      response.status(503).type('html').send('<html><body><h1>Service Unavailable</h1></body></html>');
  }
}
