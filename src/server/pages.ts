import { randomBytes } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import { languageOf } from '../locales/index.ts';
import { assets, type BuiltFile, builtFiles, builtPage, iconFiles } from './built-pages.ts';
import type { Config } from './config.ts';
import { secure } from './headers.ts';
import { unbuiltPage } from './home.ts';

export type PagesConfig = Pick<
  Config,
  'app' | 'tenantId' | 'apiAudiences' | 'signInOrigin' | 'officeJs' | 'frameOrigins' | 'local'
>;

/** Where the build leaves room for what only the server knows. */
const place = '<!--greffe-->';

/** Entra's own, also on this machine: signing in through a host never goes there, and the library takes no plain http. */
const cloudSignIn = 'https://login.microsoftonline.com';

/** What a page is told: addresses and identifiers, never a secret. */
const settingsOf = (config: PagesConfig): object => ({
  api: '/api',
  clientId: config.app.appId,
  tenantId: config.tenantId,
  authority: `${config.local ? cloudSignIn : config.signInOrigin}/${config.tenantId}`,
  scope: `${config.apiAudiences.at(-1)}/access_as_user`,
  officeJs: config.officeJs,
  frameOrigins: config.frameOrigins,
});

/** A script that holds data cannot be ended by what it holds. */
const inScript = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The pages that Outlook and Teams frame, at `/pages/`, each with its settings and a policy of its own. */
export const pageRoutes = (config: PagesConfig): Router => {
  const router = Router();
  const settings = inScript(settingsOf(config));
  let files = builtFiles();
  for (const page of ['taskpane', 'tab'] as const)
    router.get(`/${page}.html`, (request, response) => {
      response.locals.path = `/pages/${page}.html`;
      sendPage(config, page, settings, request, response);
    });
  router.get('/assets/:name', (request, response, next) => {
    // Pages that were built anew while the office runs bear new names.
    if (!files.has(request.params.name)) files = builtFiles();
    const file = files.get(request.params.name);
    if (file === undefined) return next();
    response.locals.path = '/pages/assets';
    sendFile(file, request, response);
  });
  const icons = iconFiles();
  router.get('/icons/:name', (request, response, next) => {
    if (!icons.names.has(request.params.name)) return next();
    response.locals.path = '/pages/icons';
    // Shown by hosts among their own buttons; Outlook leaves out what may not be kept.
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
    response.setHeader('cache-control', 'public, max-age=86400');
    response.sendFile(request.params.name, { root: icons.folder, cacheControl: false });
  });
  return router;
};

const sendPage = (
  config: PagesConfig,
  page: 'taskpane' | 'tab',
  settings: string,
  request: Request,
  response: Response,
): void => {
  const html = builtPage(page);
  if (html === undefined) {
    const unbuilt = unbuiltPage(languageOf(request.get('accept-language')));
    secure(response, { kind: 'framed', style: unbuilt.style, by: config.frameOrigins });
    response.removeHeader('cross-origin-resource-policy');
    response.status(503).type('html').send(unbuilt.html);
    return;
  }
  const nonce = randomBytes(18).toString('base64');
  secure(response, { kind: 'hosted', nonce, officeJs: new URL(config.officeJs).origin, by: config.frameOrigins });
  // The host's own frame may ask that what it frames agrees to it; who may frame is said by frame-ancestors.
  response.removeHeader('cross-origin-resource-policy');
  if (page === 'taskpane') response.setHeader('link', `<${config.officeJs}>; rel=preload; as=script`);
  const told = `<script type="application/json" id="greffe" nonce="${nonce}">${settings}</script>`;
  response.type('html').send(html.replace(place, () => told));
};

/** Its name bears the digest of its content, so it may be kept for ever. */
const sendFile = ({ type, forms }: BuiltFile, request: Request, response: Response): void => {
  response.vary('accept-encoding');
  const encodings = [...forms.keys()].filter((encoding) => encoding !== '');
  const accepted = request.acceptsEncodings([...encodings, 'identity']);
  const encoding = encodings.find((one) => one === accepted) ?? '';
  if (encoding !== '') response.setHeader('content-encoding', encoding);
  response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  response.setHeader('content-type', type);
  response.sendFile(forms.get(encoding) ?? '', { root: assets, cacheControl: false, etag: false, lastModified: false });
};
