import type { Site, SiteRole } from '../tenant.ts';
import { collection, type GraphAnswer, invalid, isRecord } from './answer.ts';
import { type Call, param, type Route } from './call.ts';
import { select } from './options.ts';

export const siteRoutes: readonly Route[] = [
  { on: 'site', method: 'GET', path: '/sites/{site}', access: 'read', units: 1, answer: readSite },
  // Permissions cost five units, whatever is asked of them.
  {
    on: 'site',
    method: 'GET',
    path: '/sites/{site}/permissions',
    access: 'fullcontrol',
    units: 5,
    answer: listPermissions,
  },
  { on: 'site', method: 'POST', path: '/sites/{site}/permissions', access: 'fullcontrol', units: 5, answer: grant },
  {
    on: 'site',
    method: 'DELETE',
    path: '/sites/{site}/permissions/{permission}',
    access: 'fullcontrol',
    units: 5,
    answer: withdraw,
  },
];

function readSite(call: Call): GraphAnswer {
  return { status: 200, body: select(siteView(call.site), call.request.query) };
}

function siteView(site: Site): Readonly<Record<string, unknown>> {
  const [hostname = ''] = site.id.split(',');
  return {
    id: site.id,
    displayName: site.title,
    name: site.path.split('/').at(-1) ?? '',
    description: '',
    webUrl: `https://${hostname}${site.path}`,
    siteCollection: { hostname },
    root: {},
    createdDateTime: siteBirth,
    lastModifiedDateTime: siteBirth,
  };
}

/** Sites were there before anything ran; any day will do. */
const siteBirth = '2026-01-05T13:00:00Z';

function listPermissions(call: Call): GraphAnswer {
  return collection(Object.entries(call.site.grants).map(([appId, role]) => permissionView(call, appId, role)));
}

function permissionView(call: Call, appId: string, role: SiteRole): Readonly<Record<string, unknown>> {
  const displayName = call.tenant.apps.find((app) => app.appId === appId)?.name ?? '';
  const grantee = { application: { id: appId, displayName } };
  return { id: permissionId(appId), roles: [role], grantedToIdentities: [grantee], grantedToIdentitiesV2: [grantee] };
}

function permissionId(appId: string): string {
  return Buffer.from(`i:0i.t|ms.sp.ext|${appId}`).toString('base64url');
}

function grant(call: Call): GraphAnswer {
  const { body } = call.request;
  const [role] = isRecord(body) && Array.isArray(body.roles) ? body.roles : [];
  const appId = isRecord(body) ? granteeOf(body) : undefined;
  if (role !== 'read' && role !== 'write' && role !== 'fullcontrol') return invalid('The role is not valid.').refused;
  if (appId === undefined) return invalid('The application to grant to is missing.').refused;
  call.tenant.grant(call.site.path, appId, role);
  return { status: 201, body: permissionView(call, appId, role) };
}

/** Graph takes the grantee under several names, as one identity or as a collection of one. */
function granteeOf(body: Readonly<Record<string, unknown>>): string | undefined {
  for (const name of ['grantedToIdentitiesV2', 'grantedToIdentities', 'grantedToV2', 'grantedTo']) {
    const given = body[name];
    const identity: unknown = Array.isArray(given) ? given[0] : given;
    if (!isRecord(identity) || !isRecord(identity.application)) continue;
    const { id } = identity.application;
    if (typeof id === 'string' && id !== '') return id;
  }
  return undefined;
}

function withdraw(call: Call): GraphAnswer {
  const appId = Object.keys(call.site.grants).find((id) => permissionId(id) === param(call, 'permission'));
  if (appId === undefined) return { status: 404, body: { error: { code: 'itemNotFound', message: 'Item not found' } } };
  call.tenant.grant(call.site.path, appId, null);
  return { status: 204 };
}
