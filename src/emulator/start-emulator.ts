import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import express, { type Express, type NextFunction, type Request, type Response, type Router } from 'express';
import type { EmulatorConfig } from './config.ts';
import { controlRoutes } from './control/routes.ts';
import { graphRoutes } from './graph/routes.ts';
import { identityRoutes } from './identity/routes.ts';
import { issuerOf } from './identity/tokens.ts';
import { intakeRoutes } from './mail/intake.ts';
import { createTenant, type OpenTenant } from './open-tenant.ts';
import type { Account, Tenant } from './tenant.ts';

/** A part of the emulator beside identity, Graph and control: the connector, the pages. */
export type Part = (tenant: Tenant) => Router;

/** What the emulator says about itself when it is ready; `main.ts` prints it as one JSON line. */
export interface Ready {
  readonly origin: string;
  /** Where `https://graph.microsoft.com` is found on this machine. */
  readonly graph: string;
  readonly issuer: string;
  readonly teams: string;
  readonly outlook: string;
  readonly sharepoint: string;
  readonly tab: string;
  readonly tenantId: string;
  readonly accounts: readonly Account[];
  readonly sites: readonly { readonly path: string; readonly id: string; readonly title: string }[];
  /** OpenID document of the Bot Framework's keys. */
  readonly botKeys: string;
  readonly serviceUrl: string;
  /** `https://localhost:PORT`, when the pages are served over https as well. */
  readonly pages?: string;
}

export interface RunningEmulator {
  readonly origin: string;
  readonly ready: Ready;
  readonly tenant: Tenant;
  /** Cuts every connection and closes the tenant; what was written stays. */
  close(): Promise<void>;
}

/** The only address that the emulator ever binds to: a stand-in for Microsoft 365 must not be reachable from elsewhere. */
const loopback = '127.0.0.1';

/**
 * Starts the tenant on this machine and listens. `pages` are served over https as well, if the configuration says so.
 * Throws when a port is taken or the data folder cannot be used.
 */
export async function startEmulator(
  config: EmulatorConfig,
  parts: readonly Part[] = [],
  pages: readonly Part[] = [],
): Promise<RunningEmulator> {
  let origin = '';
  let secureOrigin: string | undefined;
  const tenant = await createTenant(
    config,
    () => origin,
    () => secureOrigin,
  );
  const routers = pages.map((part) => part(tenant));
  const server = patient(createServer(application(tenant, parts, routers)));
  origin = `http://${loopback}:${await listen(server, config.port)}`;
  const servers = [server];
  if (config.pages !== undefined) {
    const { key, certificate: cert, port } = config.pages;
    const secure = patient(createSecureServer({ key, cert }, pagesOnly(routers)));
    // By name, because office.js takes the host that frames it for genuine only if both bear the same name.
    secureOrigin = `https://localhost:${await listen(secure, port)}`;
    servers.push(secure);
  }
  const ready = readyLine(tenant, origin, secureOrigin);
  return { origin, ready, tenant, close: () => closeAll(servers, tenant) };
}

function patient<Listening extends Server>(server: Listening): Listening {
  // Answers that are never given are one of the faults; the server itself never gives up first.
  server.requestTimeout = 0;
  // Longer than clients keep idle connections, so that no request meets one that is just being closed.
  server.keepAliveTimeout = 65_000;
  return server;
}

function bareApplication(): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use((request, response, next) => {
    response.set('x-local-emulator', 'This is no Microsoft 365 tenant');
    // A page of another origin must not reach the emulator through a name that points to this machine.
    if (/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) next();
    else response.status(421).end();
  });
  return app;
}

function application(tenant: OpenTenant, parts: readonly Part[], pages: readonly Router[]): Express {
  const app = bareApplication();
  app.use(graphRoutes(tenant));
  app.use(identityRoutes(tenant));
  app.use(intakeRoutes(tenant));
  app.use(controlRoutes(tenant));
  for (const part of parts) app.use(part(tenant));
  for (const page of pages) app.use(page);
  app.use(answerFault);
  return app;
}

function pagesOnly(pages: readonly Router[]): Express {
  const app = bareApplication();
  for (const page of pages) app.use(page);
  app.use(answerFault);
  return app;
}

/** A fault of the emulator itself: said on standard error, and to the client in the shape it expects of a server. */
function answerFault(fault: unknown, _request: Request, response: Response, next: NextFunction): void {
  console.error(fault);
  const error = { code: 'generalException', message: 'The emulator failed; its log says why.' };
  if (response.headersSent) next(fault);
  else response.status(500).json({ error });
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function readyLine(tenant: Tenant, origin: string, pages: string | undefined): Ready {
  const shown = pages ?? origin;
  return {
    origin,
    graph: origin,
    issuer: issuerOf(tenant.id),
    teams: `${shown}/teams`,
    outlook: `${shown}/outlook`,
    sharepoint: `${shown}/sharepoint`,
    tab: `${shown}/tab`,
    tenantId: tenant.id,
    accounts: tenant.accounts,
    sites: tenant.sites.map(({ path, id, title }) => ({ path, id, title })),
    botKeys: `${origin}/botframework/.well-known/openidconfiguration`,
    serviceUrl: `${origin}/connector/`,
    ...(pages === undefined ? {} : { pages }),
  };
}

async function closeAll(servers: readonly Server[], tenant: OpenTenant): Promise<void> {
  await Promise.all(servers.map(close));
  tenant.close();
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
