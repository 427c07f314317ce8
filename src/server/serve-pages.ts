import { readFileSync } from 'node:fs';
import type { Express } from 'express';
import type { PagesListener } from './config.ts';
import { type Listening, serve } from './serve.ts';

/**
 * Serves the pages over https on this machine: office.js takes a host for genuine only over https, and under the same
 * name as the page. Never on another address. Rejects when the port is taken; throws when a file cannot be read.
 */
export const servePages = (app: Express, { keyFile, certFile, port }: PagesListener): Promise<Listening> =>
  serve(app, '127.0.0.1', port, { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8') });
