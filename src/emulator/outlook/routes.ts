/**
 * The mail client and its own addresses, and office.js for the task pane that it hosts. `as` is the key of the account
 * that acts, and nothing proves it: on this machine everybody is played by the same person. `mailbox` is an address,
 * their own when left out; `id` is a message's immutable id.
 *
 *   GET  /outlook?as=&lang=fr|en&theme=light|dark|contrast     the page (https; over http it leads there)
 *        &mailbox=&shared=account                              the shared mailbox as an account of its own
 *        &signin=none                                          an Outlook that cannot sign add-ins in
 *   GET  /office.js, /<the files it loads>                     Microsoft's, preceded by what stands in for the rest
 *   GET  /outlook/api/accounts                                 → {tenantId, addin: {url, name, permission} | null, accounts}
 *   GET  /outlook/api/mailboxes?as=                            → {mailboxes: [{address, title, isOwn, folders, categories}], roaming}
 *   GET  /outlook/api/messages?as=&mailbox=&folder=&search=    → {messages: [line]}, the newest first, 200 at most
 *   GET  /outlook/api/message?as=&mailbox=&id=                 → the message, with text, html, headers, attachments, properties
 *   GET  /outlook/api/body|mime|attachment?as=&mailbox=&id=    body as a page without rights; bytes to keep
 *   GET  /outlook/api/events?as=                               server-sent events `mail` {mailbox}
 *   POST /outlook/api/state {…, isRead?, categories?}          /move and /copy {…, folder}
 *   POST /outlook/api/folder {as, mailbox, title}              → {id}; 409 when the name is taken
 *   POST /outlook/api/reply {…, all?, html?, files?}           → a draft;  /new {…, to?, subject?, html?, files?}
 *        files: [{name, url}] of this machine, or [{name, itemId}]
 *   POST /outlook/api/master {…, add?: [{title, color}], remove?: [title]}  one's own list of categories
 *   POST /outlook/api/save|send {…, to, cc, subject, html?}    the draft as it stands in the window
 *   POST /outlook/api/mail?as=&mailbox=&folder= (message/rfc822)  a message arrives
 *   POST /outlook/api/properties|roaming {…, value}            what an add-in keeps
 *   POST /outlook/api/token {as, clientId, scope}              → {token, account} of nested app authentication; 403
 *   POST /outlook/api/switches {paneToken: 'given'|'refused'|'expired'}
 *
 * A refusal is {error: {code, message}} with 400, 403 or 404.
 */
import { json, type RequestHandler, Router, raw } from 'express';
import { objectOf, textOf } from '../teams/json.ts';
import { builtAssets, sendBuiltPage } from '../teams/page.ts';
import type { Tenant } from '../tenant.ts';
import { keptForAddin } from './kept.ts';
import { officeScripts } from './office-js.ts';
import { type PaneToken, paneToken } from './pane-token.ts';
import { readingRoutes } from './reading.ts';
import { personOf, refuse } from './visit.ts';
import { writingRoutes } from './writing.ts';

/** A page of another origin may not act here; browsers always name the origin of such a request. */
const sameOrigin: RequestHandler = (req, res, next) => {
  const origin = req.get('origin');
  const host = req.get('host');
  if (origin === undefined || origin === `http://${host}` || origin === `https://${host}`) next();
  else refuse(res, 403, 'foreignOrigin', 'Only pages of the emulator may call this address.');
};

const textsIn = (query: object): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(query).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));

const signInRoutes = (tenant: Tenant): Router => {
  const router = Router();
  let kind: PaneToken = 'given';
  router.post('/switches', (req, res) => {
    const { paneToken: asked } = objectOf(req.body);
    if (asked === 'given' || asked === 'refused' || asked === 'expired') kind = asked;
    res.json({ paneToken: kind });
  });
  router.post('/token', async (req, res) => {
    const account = personOf(tenant, req, res);
    if (account === undefined) return;
    const { clientId, scope } = objectOf(req.body);
    const asked = { clientId: textOf(clientId) ?? '', scope: textOf(scope) ?? '' };
    const answer = await paneToken(tenant, account, asked, kind);
    if (answer === undefined) refuse(res, 403, 'resourceRequiresConsent', 'Entra gives this pane no token.');
    else res.json(answer);
  });
  return router;
};

/** The mail client: mount it at the root of the emulator. */
export const outlookRoutes = (tenant: Tenant): Router => {
  const router = Router();
  const kept = keptForAddin(tenant);
  const readers = [json({ limit: '60mb' }), raw({ limit: '150mb', type: 'message/rfc822' })];
  const api = Router().use(sameOrigin, ...readers);
  api.use(readingRoutes(tenant, kept), writingRoutes(tenant, kept), signInRoutes(tenant));
  router.use('/outlook/api', api);
  router.use('/teams/assets', builtAssets());
  router.get('/outlook', (req, res) => {
    const someone = Object.keys(tenant.mailboxes[0]?.members ?? {})[0];
    // Who says nothing sees the shared mailbox: it is what one comes here for.
    if (req.query.as === undefined && someone !== undefined) {
      const query = new URLSearchParams({ ...textsIn(req.query), as: someone });
      return res.redirect(`/outlook?${query.toString()}`);
    }
    const secure = tenant.pagesOrigin();
    if (secure !== undefined && !req.secure) return res.redirect(`${secure}${req.originalUrl}`);
    const frames = tenant.addin === undefined ? [] : [new URL(tenant.addin.url).origin];
    sendBuiltPage(res, 'outlook.html', ["'self'", ...frames]);
  });
  router.use(officeScripts());
  return router;
};
