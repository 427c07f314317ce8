import type { Caller } from '../identity/callers.ts';
import type { RunningTenant } from '../running-tenant.ts';
import type { Site } from '../tenant.ts';
import { mayDo } from './access.ts';
import { denied, type GraphAnswer, notFound, refuse } from './answer.ts';
import type { Call, GraphRequest, Route, Stores } from './call.ts';
import type { List } from './list-store.ts';
import { answerMail } from './mail/mail-call.ts';
import { createQuota } from './resource-units.ts';
import { routes } from './route-table.ts';

/** Answers one request, whether it came alone or in a batch. */
export interface Engine {
  /** The route that a request takes, for the meter. */
  kind(method: string, path: string): string;
  answer(request: GraphRequest, caller: Caller): GraphAnswer;
}

interface Matched {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

const patterns = routes.map((route) => ({ route, pattern: patternOf(route.path) }));

/** `{name}` takes a segment, `{name+}` as many as there are. */
function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll('\\+}', '+}');
  const source = escaped.replace(/\{(\w+)(\+?)\}/g, (_all, name: string, many: string) =>
    many === '' ? `(?<${name}>[^/:]+)` : `(?<${name}>.+?)`,
  );
  return new RegExp(`^${source}$`);
}

/** Graph over the tenant's stores: finds route, site and list, then checks quota and access, then answers. */
export function createEngine(tenant: RunningTenant, stores: Stores): Engine {
  const quota = createQuota(tenant.switches);
  const answer = (request: GraphRequest, caller: Caller): GraphAnswer => {
    const path = resolveSitePath(tenant, ownPath(request.path, caller));
    if (path === undefined) return notFound;
    const matched = match(request.method, path);
    if (matched === undefined) return noSuchRoute(path);
    // Resource units are SharePoint's coin; mail has limits of its own.
    if (matched.route.on === 'mailbox') return dispatch(tenant, stores, request, caller, matched);
    const { units } = matched.route;
    const cost = typeof units === 'number' ? units : units(request.query);
    tenant.meter.units(cost);
    const taken = quota.take(caller.appId, cost);
    if (taken.isThrottled) {
      tenant.meter.throttle();
      return refuse(429, 'activityLimitReached', 'Application has been throttled.', taken.headers);
    }
    const answered = dispatch(tenant, stores, request, caller, matched);
    return { ...answered, headers: { ...taken.headers, ...answered.headers } };
  };
  return {
    kind: (method, path) => {
      const matched = match(method, resolveSitePath(tenant, path.replace(/^\/me(?=\/)/, '/users/me')) ?? path);
      return `${method} ${matched?.route.path ?? 'elsewhere'}`;
    },
    answer,
  };
}

/** `/me` is the person who asks; an application is nobody. */
function ownPath(path: string, caller: Caller): string {
  return caller.kind === 'user' ? path.replace(/^\/me(?=\/|$)/, `/users/${caller.account.oid}`) : path;
}

function match(method: string, path: string): Matched | undefined {
  for (const { route, pattern } of patterns) {
    if (route.method !== method) continue;
    const groups = pattern.exec(path)?.groups;
    if (groups === undefined) continue;
    const params = Object.entries(groups).map(([name, value]) => [name, decode(value)] as const);
    return { route, params: Object.fromEntries(params) };
  }
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function noSuchRoute(path: string): GraphAnswer {
  const isKnown = patterns.some(({ pattern }) => pattern.test(path));
  if (isKnown) return refuse(405, 'methodNotAllowed', 'The request method is not allowed here.');
  return refuse(400, 'BadRequest', `Resource not found for the segment '${path.split('/').at(-1) ?? ''}'.`);
}

/** Puts the site's id in place of `host:/sites/name[:/…]`; undefined when there is no such site. */
function resolveSitePath(tenant: RunningTenant, path: string): string | undefined {
  const named = /^\/sites\/([^/:]+):(\/[^:]+)(?::(\/.*)?)?$/.exec(path);
  if (named === null) return path.replace(/^\/sites\/[^/]+/, (head) => decode(head));
  const wanted = decode(named[2] ?? '')
    .replace(/\/$/, '')
    .toLowerCase();
  const site = tenant.sites.find((entry) => entry.path.toLowerCase() === wanted);
  return site === undefined || named[1] !== tenant.host ? undefined : `/sites/${site.id}${named[3] ?? ''}`;
}

function dispatch(
  tenant: RunningTenant,
  stores: Stores,
  request: GraphRequest,
  caller: Caller,
  { route, params }: Matched,
): GraphAnswer {
  if (route.on === 'mailbox') return answerMail({ tenant, stores, request, params, caller }, route);
  const drive = params.drive;
  const library = drive === undefined ? undefined : stores.lists.byDrive(drive);
  const site =
    drive === undefined ? siteWith(tenant, params.site) : tenant.sites.find(({ path }) => path === library?.site);
  if (site === undefined) return notFound;
  if (!mayDo(caller, site, route.access)) return denied;
  const call: Call = { tenant, stores, request, params, caller, site };
  switch (route.on) {
    case 'site':
      return route.answer(call);
    case 'list': {
      const list = listWith(stores.lists.ofSite(site.path), params.list);
      return list === undefined ? notFound : route.answer({ ...call, list });
    }
    case 'drive':
      return library === undefined || drive === undefined ? notFound : route.answer({ ...call, list: library, drive });
  }
}

function siteWith(tenant: RunningTenant, id: string | undefined): Site | undefined {
  // Every tenant has a root site; it is named so, whoever may read it.
  if (id === 'root') return tenant.sites.find((site) => site.path === '/');
  return tenant.sites.find((site) => site.id === id);
}

function listWith(lists: readonly List[], named: string | undefined): List | undefined {
  const isNamed = (list: List): boolean =>
    list.id === named?.toLowerCase() || list.name === named || list.displayName === named;
  return lists.find(isNamed);
}
