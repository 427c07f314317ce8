import { json, type Request, type RequestHandler, type Response, Router } from 'express';
import { languageOf, words } from '../locales/index.ts';
import { askerOf } from '../use-cases/asker.ts';
import type { Office } from '../use-cases/office.ts';
import { type Because, isRefusal } from '../use-cases/outcome.ts';
import type { Caller, TokenCheck } from './tokens.ts';
import { verbs } from './verbs.ts';

/** Largest body that is read, in bytes. */
export const largestBody = 256 * 1024;

/** Keys by which a body could reach the prototype of an object that it is copied into. */
const forbiddenKeys = ['__proto__', 'constructor', 'prototype'];

/** Reads a JSON body. Refuses compressed ones (their size is not known before), and keys that reach a prototype. */
export const readJson = (): RequestHandler =>
  json({
    limit: largestBody,
    inflate: false,
    strict: true,
    type: () => true,
    reviver: (key, value: unknown) => {
      if (forbiddenKeys.includes(key)) throw new SyntaxError('A key of the body is not allowed');
      return value;
    },
  });

const statusOf = (because: Because): number => {
  switch (because) {
    // What is forbidden answers like what does not exist: a different word would tell that it does.
    case 'notFound':
    case 'notAllowed':
    case 'fileGone':
    case 'notYours':
    case 'forged':
      return 404;
    case 'wrongStage':
    case 'changed':
    case 'otherContent':
      return 409;
    case 'expired':
      return 410;
    case 'fields':
    case 'gaps':
    case 'unknownVerb':
    case 'filesFull':
    case 'actTooLong':
      return 422;
    case 'fileTooLarge':
      return 413;
    case 'diskFull':
    case 'later':
    case 'notNow':
      return 503;
    default:
      return because satisfies never;
  }
};

/** The one answer to whatever does not exist, and to whatever the person may not know of. */
export const notFound = (request: Request, response: Response): void => {
  const { messages } = words(languageOf(request.get('accept-language'))).pages;
  response.status(404).json({ refused: 'notFound', message: messages.notFound });
};

const isJson = (request: Request): boolean => /^application\/json\s*(;|$)/i.test(request.get('content-type') ?? '');

/** The API of the pages: `POST /api/<verb>` with a bearer token. Nothing is known of a path before the token is checked. */
export const apiRoutes = (office: Office, check: TokenCheck): Router => {
  const router = Router();
  router.use(async (request, response, next) => {
    const caller = await check(request.get('authorization'));
    if (caller === undefined) {
      response.status(401).setHeader('www-authenticate', 'Bearer').end();
      return;
    }
    response.locals.caller = caller;
    next();
  });
  router.post('/:verb', onlyJson, readJson(), async (request, response) => {
    await answer(office, request, response, response.locals.caller as Caller);
  });
  return router;
};

/** A form or a script of another origin cannot send this type without asking first (ASVS 5.0 V3.5.1). */
const onlyJson: RequestHandler = (request, response, next) => {
  if (!isJson(request)) refuse(request, response, 415, 'notJson');
  else next();
};

const refuse = (request: Request, response: Response, status: number, because: 'notJson' | 'malformed'): void => {
  const { messages } = words(languageOf(request.get('accept-language'))).pages;
  response.status(status).json({ refused: because, message: messages[because] });
};

const answer = async (office: Office, request: Request, response: Response, caller: Caller): Promise<void> => {
  const name = String(request.params.verb);
  const verb = verbs.get(name);
  if (verb !== undefined) response.locals.path = `/api/${name}`;
  const asker = askerOf(office, { ...caller, language: languageOf(request.get('accept-language')) });
  const outcome = await verb?.answer(office, asker, request.body);
  if (outcome !== undefined && !isRefusal(outcome)) response.json(outcome);
  else if (outcome !== undefined && statusOf(outcome.refused) !== 404)
    response.status(statusOf(outcome.refused)).json(outcome);
  else if (outcome === undefined && verb?.malformed === 400) refuse(request, response, 400, 'malformed');
  else notFound(request, response);
};
