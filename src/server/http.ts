import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
  raw,
} from 'express';
import { languageOf, words } from '../locales/index.ts';
import type { Log } from '../ports/log.ts';
import type { Office } from '../use-cases/office.ts';
import { apiRoutes, largestBody, notFound } from './api.ts';
import type { Config } from './config.ts';
import { secure } from './headers.ts';
import { homePage, plainPage } from './home.ts';
import { type PagesConfig, pageRoutes } from './pages.ts';
import type { TokenCheck } from './tokens.ts';

/** The door through which Teams speaks: takes the headers and the bytes of one request, and throws nothing. */
export type Receive = (
  headers: IncomingHttpHeaders,
  raw: Uint8Array,
) => Promise<{ readonly status: number; readonly body?: Uint8Array }>;

export interface HttpParts {
  readonly config: PagesConfig & Pick<Config, 'tries'>;
  readonly office: Office;
  readonly check: TokenCheck;
  readonly receive: Receive;
  readonly log: Log;
}

/**
 * Every route of the office. The log has the route, never the address that was asked for; a fault is shown with its
 * correlation id and nothing of its message.
 */
export const createHttp = (parts: HttpParts): Express => {
  const { config, receive, log } = parts;
  const app = begun(parts);
  app.get('/healthz', (_request, response) => known(response, '/healthz').json({ ok: true }));
  app.post('/api/messages', raw({ limit: largestBody, inflate: false, type: () => true }), hear(receive));
  hosted(app, parts);
  app.get('/', home(config));
  app.use(notFound);
  app.use(faulty(log));
  return app;
};

/** What the pages inside Outlook and Teams need and nothing else, for a listener that speaks https by itself. */
export const createPagesHttp = (parts: Omit<HttpParts, 'receive'>): Express => {
  const app = begun(parts);
  hosted(app, parts);
  app.use(notFound);
  app.use(faulty(parts.log));
  return app;
};

const begun = ({ config, log }: Pick<HttpParts, 'config' | 'log'>): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.use(logged(log), guarded(config.local));
  return app;
};

const hosted = (app: Express, { config, office, check }: Pick<HttpParts, 'config' | 'office' | 'check'>): void => {
  app.use('/api', apiRoutes(office, check));
  app.use('/pages', pageRoutes(config));
};

/** The answer of a refusal has no body; that of a card action is the card. */
const hear =
  (receive: Receive): RequestHandler =>
  async (request, response) => {
    known(response, '/api/messages');
    const bytes: unknown = request.body;
    const { status, body } = await receive(request.headers, bytes instanceof Uint8Array ? bytes : new Uint8Array());
    response.status(status);
    if (body === undefined) response.end();
    // Not `json`: it is JSON already, in bytes.
    else response.setHeader('content-type', 'application/json; charset=utf-8').end(body);
  };

const known = (response: Response, path: string): Response => {
  response.locals.path = path;
  return response;
};

const logged =
  (log: Log): RequestHandler =>
  (_request, response, next) => {
    const began = performance.now();
    response.on('finish', () => {
      const path = String(response.locals.path ?? 'unknown');
      log({ event: 'request', path, status: response.statusCode, ms: Math.round(performance.now() - began) });
    });
    next();
  };

const guarded =
  (local: boolean): RequestHandler =>
  (_request, response, next) => {
    secure(response, { kind: 'answer' });
    if (!local) response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
    next();
  };

const languageAsked = (request: Request): 'fr' | 'en' => {
  const asked = request.query.lang;
  return languageOf(typeof asked === 'string' ? asked : request.get('accept-language'));
};

const home =
  ({ local, tries }: HttpParts['config']): RequestHandler =>
  (request, response) => {
    const language = languageAsked(request);
    const page = local && tries !== undefined ? homePage(language, tries) : plainPage(language);
    secure(known(response, '/'), { kind: 'page', style: page.style });
    response.type('html').send(page.html);
  };

/** Faults of the body parser carry a status below 500: the sender's, not ours. */
const senderStatus = (fault: unknown): number | undefined => {
  if (typeof fault !== 'object' || fault === null || !('status' in fault)) return undefined;
  const { status } = fault;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
};

const faulty =
  (log: Log): ErrorRequestHandler =>
  (fault: unknown, request, response, next) => {
    if (response.headersSent) return next(fault);
    const { messages } = words(languageOf(request.get('accept-language'))).pages;
    const status = senderStatus(fault);
    if (status !== undefined) {
      response.status(status).json({ refused: 'malformed', message: messages.malformed });
      return;
    }
    const correlation = randomUUID();
    log({ event: 'fault', where: 'http', kind: fault instanceof Error ? fault.name : 'unknown', correlation });
    response.status(500).json({ refused: 'fault', correlation, message: messages.fault(correlation) });
  };
