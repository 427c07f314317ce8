import type { Caller } from '../identity/callers.ts';
import type { RunningTenant } from '../running-tenant.ts';
import { type GraphAnswer, isRecord, isRefused, type Refused, refuse } from './answer.ts';
import type { GraphRequest } from './call.ts';
import type { Engine } from './engine.ts';
import { type ExchangeIds, stamp } from './exchange.ts';
import { crowded, type MailGate, mailboxIn } from './mail/mail-gate.ts';
import { strikePart } from './strikes.ts';

/** The most requests that one batch may hold. */
export const batchLimit = 20;

interface Part {
  readonly id: string;
  readonly request: GraphRequest;
  readonly dependsOn: readonly string[];
  readonly asked: Readonly<Record<string, unknown>>;
}

interface Answered {
  readonly part: Part;
  readonly answer: GraphAnswer;
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Answers `POST /$batch`: every part goes through the same rights, faults and quota as a request on its own. */
export function answerBatch(
  tenant: RunningTenant,
  engine: Engine,
  gate: MailGate,
  body: unknown,
  caller: Caller,
  ids: ExchangeIds,
): GraphAnswer {
  const parts = readParts(body);
  if (isRefused(parts)) return parts.refused;
  const done: Answered[] = [];
  const beyond = partsBeyond(gate, parts);
  for (const part of parts) {
    const given = beyond.has(part) ? crowded : answerPart(tenant, engine, part, done, caller);
    const answer = stamp(given, ids);
    done.push({ part, answer });
    record(tenant, part, answer);
  }
  // Answers come in no promised order; the last first, so that nobody counts on another.
  return { status: 200, body: { responses: done.toReversed().map(responseOf) } };
}

/** Parts that do not wait for another run at the same time; a mailbox takes only so many. */
function partsBeyond(gate: MailGate, parts: readonly Part[]): ReadonlySet<Part> {
  const counts = new Map<string, number>();
  const beyond = new Set<Part>();
  for (const part of parts) {
    const mailbox = part.dependsOn.length > 0 ? undefined : mailboxIn(part.request.path);
    if (mailbox === undefined) continue;
    const count = (counts.get(mailbox) ?? 0) + 1;
    counts.set(mailbox, count);
    if (count > gate.limit()) beyond.add(part);
  }
  return beyond;
}

function answerPart(
  tenant: RunningTenant,
  engine: Engine,
  part: Part,
  done: readonly Answered[],
  caller: Caller,
): GraphAnswer {
  const hasFailed = part.dependsOn.some(
    (id) => (done.find((entry) => entry.part.id === id)?.answer.status ?? 500) >= 400,
  );
  if (hasFailed) return refuse(424, 'failedDependency', 'A request that this one depends on has failed.');
  const { method, path } = part.request;
  tenant.meter.part(engine.kind(method, path));
  const fault = tenant.faults.draw(method, path, 'part');
  const answer = (): GraphAnswer => engine.answer(part.request, caller);
  return fault === undefined ? answer() : strikePart(fault, answer);
}

function record(tenant: RunningTenant, part: Part, answer: GraphAnswer): void {
  const { method, body } = part.request;
  const url = `/v1.0${String(part.asked.url).replace(/^\/?/, '/')}`;
  tenant.recorder.write({
    request: { method, url, ...(body === undefined ? {} : { body }) },
    response: { status: answer.status, ...(answer.body === undefined ? {} : { body: answer.body }) },
  });
}

function responseOf({ part, answer }: Answered): Readonly<Record<string, unknown>> {
  const kind = answer.raw?.type ?? (answer.body === undefined ? undefined : 'application/json');
  const type = kind === undefined ? {} : { 'Content-Type': kind };
  const headers = { 'Cache-Control': 'no-store', ...type, ...answer.headers };
  // In a batch, what is not JSON travels as base64.
  if (answer.raw !== undefined)
    return { id: part.id, status: answer.status, headers, body: Buffer.from(answer.raw.bytes).toString('base64') };
  return { id: part.id, status: answer.status, headers, ...(answer.body === undefined ? {} : { body: answer.body }) };
}

function readParts(body: unknown): readonly Part[] | Refused {
  const requests = isRecord(body) ? body.requests : undefined;
  if (!Array.isArray(requests) || requests.length === 0) return bad('The batch has no requests.');
  if (requests.length > batchLimit) return bad(`The number of batch requests exceeds the limit of ${batchLimit}.`);
  const parts: Part[] = [];
  for (const given of requests) {
    const part = readPart(given);
    if (isRefused(part)) return part;
    if (parts.some(({ id }) => id === part.id)) return bad(`The request id '${part.id}' is used more than once.`);
    parts.push(part);
  }
  return checkOrder(parts);
}

function readPart(given: unknown): Part | Refused {
  if (!isRecord(given)) return bad('A batch request must be an object.');
  const { id, method, url, body, dependsOn } = given;
  if (typeof id !== 'string' || id === '') return bad('Every batch request needs an id.');
  if (typeof method !== 'string' || !methods.includes(method.toUpperCase()))
    return bad('The method of a batch request is not valid.');
  if (typeof url !== 'string' || /^https?:/i.test(url)) return bad('The url of a batch request must be relative.');
  const headers = isRecord(given.headers) ? given.headers : {};
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  if (body !== undefined && lower['content-type'] === undefined)
    return bad('A batch request with a body needs the header Content-Type.');
  if (dependsOn !== undefined && !Array.isArray(dependsOn)) return bad('dependsOn must be a collection of ids.');
  const address = new URL(url.replace(/^\/?/, '/'), 'https://graph.microsoft.com');
  const target = { method: method.toUpperCase(), path: address.pathname, query: address.searchParams, headers: lower };
  // In a batch, the content of a file travels as base64.
  const isContent = address.pathname.endsWith('/content') && typeof body === 'string';
  const request = isContent ? { ...target, body: undefined, bytes: Buffer.from(body, 'base64') } : { ...target, body };
  return { id, request, dependsOn: (dependsOn ?? []).map(String), asked: given };
}

/** Graph takes three patterns: none depends, each depends on the one before it, or all that depend name the same. */
function checkOrder(parts: readonly Part[]): readonly Part[] | Refused {
  for (const [index, part] of parts.entries()) {
    const before = parts.slice(0, index).map(({ id }) => id);
    if (part.dependsOn.some((id) => !before.includes(id))) return bad('dependsOn must name requests that come before.');
  }
  const dependants = parts.filter(({ dependsOn }) => dependsOn.length > 0);
  const isSerial = parts.every(({ dependsOn }, index) => index === 0 || dependsOn.join() === parts[index - 1]?.id);
  const isSame = new Set(dependants.map(({ dependsOn }) => dependsOn.join())).size <= 1;
  return isSerial || isSame ? parts : bad('Batch requests must be fully serial or fully parallel.');
}

function bad(message: string): Refused {
  return { refused: refuse(400, 'BadRequest', message) };
}
