import { type Request, type Response, Router, urlencoded } from 'express';
import { domain } from '../accounts.ts';
import { newGuid } from '../identifiers.ts';
import type { RunningTenant } from '../running-tenant.ts';
import type { AppRegistration } from '../tenant.ts';
import { appClaims, botAudience, graphAudience, issuerOf, tokenLifetime } from './tokens.ts';

const login = 'https://login.microsoftonline.com';

/** The stand-in for Entra and for the Bot Framework's key document. Addresses inside answers are Microsoft's own. */
export function identityRoutes(tenant: RunningTenant): Router {
  const router = Router();
  const known = new Set([tenant.id, 'organizations', 'common', domain, 'botframework.com']);
  const body = urlencoded({ extended: false });
  const token = (request: Request, response: Response): Promise<void> => answerToken(tenant, known, request, response);
  router.post('/:tenantId/oauth2/v2.0/token', body, token);
  router.post('/:tenantId/oauth2/token', body, token);
  router.get('/:tenantId/v2.0/.well-known/openid-configuration', (request, response) => {
    if (known.has(request.params.tenantId)) response.json(openIdConfiguration(tenant.id));
    else refuse(response, 400, 'invalid_tenant', 90_002, 'Tenant not found.');
  });
  router.get('/:tenantId/discovery/v2.0/keys', (_request, response) => {
    response.json({ keys: tenant.publishedKeys('entra').map((key) => ({ ...key, issuer: issuerOf(tenant.id) })) });
  });
  router.get('/common/discovery/instance', (_request, response) => {
    response.json(instanceDiscovery(tenant.id));
  });
  router.get('/botframework/.well-known/openidconfiguration', (_request, response) => {
    response.json({
      issuer: botAudience,
      authorization_endpoint: 'https://invalid.botframework.com',
      jwks_uri: `${tenant.origin()}/botframework/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    });
  });
  router.get('/botframework/keys', (_request, response) => {
    const keys = tenant.publishedKeys('botframework').map((key) => ({ ...key, endorsements: ['msteams'] }));
    response.json({ keys });
  });
  return router;
}

function openIdConfiguration(tenantId: string): object {
  return {
    issuer: issuerOf(tenantId),
    authorization_endpoint: `${login}/${tenantId}/oauth2/v2.0/authorize`,
    token_endpoint: `${login}/${tenantId}/oauth2/v2.0/token`,
    jwks_uri: `${login}/${tenantId}/discovery/v2.0/keys`,
    response_types_supported: ['code', 'id_token', 'token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
    tenant_region_scope: 'NA',
    cloud_instance_name: 'microsoftonline.com',
  };
}

function instanceDiscovery(tenantId: string): object {
  const aliases = ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'];
  return {
    tenant_discovery_endpoint: `${login}/${tenantId}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: 'login.microsoftonline.com', preferred_cache: 'login.windows.net', aliases }],
  };
}

async function answerToken(
  tenant: RunningTenant,
  known: ReadonlySet<string>,
  request: Request,
  response: Response,
): Promise<void> {
  const form = (request.body ?? {}) as Readonly<Record<string, string | undefined>>;
  const [id, secret] = credentials(request, form);
  if (!known.has(String(request.params.tenantId)))
    return refuse(response, 400, 'invalid_request', 90_002, 'Tenant not found.');
  if (form.grant_type !== 'client_credentials')
    return refuse(response, 400, 'unsupported_grant_type', 70_003, 'The app requested an unsupported grant type.');
  const app = tenant.apps.find(({ appId }) => appId === id);
  if (app === undefined)
    return refuse(response, 400, 'unauthorized_client', 700_016, 'Application was not found in the directory.');
  if (app.secret !== secret)
    return refuse(response, 401, 'invalid_client', 7_000_215, 'Invalid client secret provided.');
  const audience = audienceOf(form);
  if (audience === undefined)
    return refuse(response, 400, 'invalid_scope', 1_002_012, 'The scope of a client credential must end in /.default.');
  if (!isResource(tenant.apps, audience))
    return refuse(response, 400, 'invalid_resource', 500_011, 'The resource principal was not found in the tenant.');
  const access = await tenant.sign('entra', appClaims(tenant.id, app, audience), tokenLifetime);
  const lifetime = { expires_in: tokenLifetime, ext_expires_in: tokenLifetime };
  response.set('cache-control', 'no-store').json({ token_type: 'Bearer', ...lifetime, access_token: access });
}

function credentials(
  request: Request,
  form: Readonly<Record<string, string | undefined>>,
): readonly [string | undefined, string | undefined] {
  const basic = /^Basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (basic === undefined) return [form.client_id, form.client_secret];
  const [id, secret] = Buffer.from(basic, 'base64').toString('utf8').split(':');
  return [decodeURIComponent(id ?? ''), decodeURIComponent(secret ?? '')];
}

function audienceOf(form: Readonly<Record<string, string | undefined>>): string | undefined {
  const scope = form.scope?.split(' ').find((word) => word.endsWith('/.default'));
  const resource = scope === undefined ? form.resource : scope.slice(0, -'/.default'.length);
  return resource?.replace(/\/$/, '');
}

function isResource(apps: readonly AppRegistration[], audience: string): boolean {
  if (audience === graphAudience || audience === botAudience) return true;
  return apps.some(
    ({ appId }) => audience === appId || audience.endsWith(`/${appId}`) || audience === `api://${appId}`,
  );
}

function refuse(response: Response, status: number, error: string, code: number, words: string): void {
  const ids = { trace_id: newGuid(), correlation_id: newGuid(), timestamp: new Date().toISOString() };
  response.status(status).json({ error, error_description: `AADSTS${code}: ${words}`, error_codes: [code], ...ids });
}
