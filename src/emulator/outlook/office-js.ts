import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RequestHandler, type Response, Router, static as serveFolder } from 'express';
import { BUILT } from '../teams/page.ts';

/** Microsoft's files, as npm brings them. */
const OFFICE = join(import.meta.dirname, '..', '..', '..', 'node_modules', '@microsoft', 'office-js', 'dist');

/** What stands in for MicrosoftAjax and for the host's sign-in bridge; built with the pages. */
const PRELUDE = join(BUILT, 'assets', 'prelude.js');

/** Tells the prelude that office.js is there. */
const LOADED = "window.dispatchEvent(new Event('office-js-loaded'));";

const script = (res: Response): Response =>
  res
    .type('text/javascript')
    .setHeader('cache-control', 'no-cache')
    // A task pane of another origin loads it, as from Microsoft's CDN.
    .setHeader('access-control-allow-origin', '*')
    .setHeader('cross-origin-resource-policy', 'cross-origin');

const sendOffice =
  (file: string) =>
  (_req: unknown, res: Response): void => {
    const office = join(OFFICE, file);
    if (!existsSync(PRELUDE) || !existsSync(office)) {
      script(res.status(503)).send('console.error("npm ci, npm run prepare: office.js or its prelude is not there");');
      return;
    }
    // office.js looks for itself among the scripts of the page, so that both must be one file of this name.
    script(res).send(`(()=>{${readFileSync(PRELUDE, 'utf8')}})();\n${readFileSync(office, 'utf8')}\n${LOADED}`);
  };

const serveOthers = (): RequestHandler => {
  const files = serveFolder(OFFICE, { index: false, redirect: false, setHeaders: (res: Response) => void script(res) });
  return (req, res, next) => {
    const isScript = /^\/(?:[a-z]{2,3}(?:-[a-z]+)*\/|telemetry\/|ariatelemetry\/)?[\w.-]+\.js$/.test(req.path);
    if (req.method === 'GET' && isScript) files(req, res, next);
    else next();
  };
};

/** `office.js` where the product looks for it, and the files that it loads from beside itself. */
export const officeScripts = (): Router =>
  Router()
    .get('/office.js', sendOffice('office.js'))
    .get('/office.debug.js', sendOffice('office.debug.js'))
    .use(serveOthers());
