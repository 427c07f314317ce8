import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler, Response } from 'express';
import { static as serveFolder } from 'express';

/** Where `src/cli/build-pages.ts` puts the emulator's pages. */
export const BUILT = join(import.meta.dirname, '..', '..', '..', 'dist', 'emulator');

/** Nothing but this machine: no script, style, picture or connection from elsewhere. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/** Who may show a page in a frame: nobody, or a page of this emulator. */
export type FramedBy = 'none' | 'self';

/** The same for a page that frames others, as a host does, or that others may frame. */
const framing = (origins: readonly string[], framedBy: FramedBy): string => {
  const policy = PAGE_POLICY.replace("frame-ancestors 'none'", `frame-ancestors '${framedBy}'`);
  return origins.length === 0 ? policy : `${policy}; frame-src ${origins.join(' ')}`;
};

/** Built scripts and styles, asked again each time: they bear no version in their names. */
export const builtAssets = (): RequestHandler =>
  serveFolder(join(BUILT, 'assets'), {
    index: false,
    cacheControl: false,
    setHeaders: (res) => res.setHeader('cache-control', 'no-cache'),
  });

/** Headers of every page of the emulator; `frames` are the origins that it may show in a frame. */
export const pageHeaders = (res: Response, frames: readonly string[] = [], framedBy: FramedBy = 'none'): Response =>
  res
    .setHeader('content-security-policy', framing(frames, framedBy))
    .setHeader('referrer-policy', 'no-referrer')
    .setHeader('x-content-type-options', 'nosniff')
    .setHeader('cache-control', 'no-store');

const UNBUILT = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Émulateur</title>
<p>Les pages de l’émulateur ne sont pas construites. Lancez <code>npm run prepare</code>, puis rechargez cette page.</p>
<p lang="en">The emulator’s pages are not built. Run <code>npm run prepare</code>, then reload this page.</p></html>`;

/** Sends a built page, or says in words that it has to be built first. */
export const sendBuiltPage = (
  res: Response,
  file: string,
  frames: readonly string[] = [],
  framedBy: FramedBy = 'none',
): void => {
  pageHeaders(res, frames, framedBy);
  if (existsSync(join(BUILT, file))) res.sendFile(file, { root: BUILT, cacheControl: false });
  else res.status(503).type('html').send(UNBUILT);
};
