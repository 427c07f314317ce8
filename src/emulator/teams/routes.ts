/**
 * The Teams chat client and its own addresses. Everything is JSON; `as` is the key of the account that acts, and
 * nothing proves it: on this machine everybody is played by the same person.
 *
 *   GET  /teams?as=&lang=fr|en&theme=light|dark|contrast&view=chat|tab&sub=&chat=   the page; `sub` is a place within the tab
 *   GET  /teams/beside?as=A&as=B            several people's pages side by side
 *   GET  /tab                               the same as the first, at the tab
 *   GET  /teams/api/accounts                → {tenantId, bot, tab, commands, takesFiles, accounts: [{key, oid, name, upn, userType, locale}]}
 *   POST /teams/api/tab-token {as}          → {token} for the tab's application, as this person; 403 resourceRequiresConsent
 *   GET  /teams/api/chats?as=               → {chats: [{id, kind: 'personal'|'groupChat'|'channel', title, team?, members: [key], installed, blocked}]}
 *   GET  /teams/api/messages?as=&chat=&after=   → {rev, messages: [MessageView]}; changed after revision `after`, chat: the one with the bot if left out
 *   POST /teams/api/messages {as, chat?, text, locale?, value?, replyTo?, thread?, files?: [id], attachments?}
 *        → {activityId, status, replies}; `value` and `replyTo` make it an Action.Submit; `thread`: the post answered in a channel;
 *          status: the bot's HTTP status, 502 nobody answers, 504 not in time, null not meant for the bot
 *   POST /teams/api/actions {as, messageId, verb, id?, data?, inputs?, locale?}
 *        → {status, body, message}; body: the invoke response, message: as this person sees it now
 *   POST /teams/api/refresh {as, chat, locale?} → {refreshed}: as when somebody looks; or {as, messageId} → as `actions`
 *   POST /teams/api/tasks {as, chat?, verb: 'fetch'|'submit', messageId?, data, theme?, locale?}          → {status, body}
 *   POST /teams/api/commands {as, chat?, verb: 'fetchTask'|'submitAction', command, messageId?, data?, theme?, locale?} → {status, body}
 *   POST /teams/api/queries {as, chat?, command, parameters: [{name, value}], locale?}                   → {status, body}
 *   POST /teams/api/consents {as, messageId, agree}                                                     → {status, body}
 *   POST /teams/api/files?as=&name= (bytes) → {id, name, type, size}; GET /teams/api/files/{id}?as= → bytes
 *   GET, PUT /teams/files/{id}?tempauth=    what a bot is given as downloadUrl and uploadUrl
 *   POST /teams/api/place {as, chat?, installed?, blocked?}   installs or removes the app there, or blocks it in one's own chat
 *   GET  /teams/api/events?as=              server-sent events `message` (MessageView), `typing` and `place` ({chat})
 *   GET  /teams/api/switches                → {blocked, code, uninstalled, failWith, times, retryAfter, tabToken, dialogMs, messageMs}
 *   POST /teams/api/switches {blocked?: [key], code?: 'MessageWritesBlocked'|'BlockedByUser'|'BotDisabledByAdmin', uninstalled?: [key|'team'|'groupChat'],
 *        failWith?: 429|500|503|null, times?, retryAfter?, tabToken?: 'given'|'refused'|'expired', dialogMs?, messageMs?,
 *        deliveries?: [{hold?, steps?: [{id?: 'same'|'new', begins?: 'atOnce'|'afterAnswer', answer?: 'counts'|'late'}]}]}
 *        blocked: the connector answers 403 for these people; failWith: the next `times` (1) connector calls fail so;
 *        deliveries: how the next acts of people go to the bot, one each, in place of Teams' own timers
 *   GET  /teams/api/deliveries?after=n      → {deliveries: [{n, id, type, name, status, body}]}: every delivery, late answers too
 *
 * A refusal is {error: {code, message}} with 400 (what is missing), 404 (no such person, chat or card) or 409 (no bot).
 */
import { json, type RequestHandler, Router } from 'express';
import type { Tenant } from '../tenant.ts';
import { refuse } from './asked.ts';
import { chatHub } from './chat-hub.ts';
import { delivery } from './delivery.ts';
import { dialogRoutes } from './dialog-routes.ts';
import { botFileRoutes, ownFileRoutes } from './file-routes.ts';
import { fileStore } from './files.ts';
import { announceInstallation } from './installation.ts';
import { builtAssets, sendBuiltPage } from './page.ts';
import { readRoutes } from './read-routes.ts';
import { tabViewOf } from './tab.ts';
import { writeRoutes } from './write-routes.ts';

/** A page of another origin may not act here; browsers always name the origin of such a request. */
const sameOrigin =
  (tenant: Tenant): RequestHandler =>
  (req, res, next) => {
    const origin = req.get('origin');
    const host = req.get('host');
    const isOwn = origin === tenant.origin() || origin === `http://${host}` || origin === `https://${host}`;
    if (origin === undefined || isOwn) next();
    else refuse(res, 403, 'foreignOrigin', 'Only pages of the emulator may call this address.');
  };

const pageRoutes = (tenant: Tenant, router: Router): void => {
  const frames = tenant.tab === undefined ? [] : [new URL(tenant.tab.url).origin];
  router.use('/teams/assets', builtAssets());
  router.get('/teams', (_req, res) => sendBuiltPage(res, 'teams.html', frames, 'self'));
  router.get('/teams/beside', (_req, res) => sendBuiltPage(res, 'teams-beside.html', ["'self'"]));
  router.get('/tab', (req, res) => res.redirect(tabViewOf(req.url)));
};

/**
 * The chat client: mount it at the root of the emulator. It begins at once to tell the bot for whom it is installed,
 * quietly and until the bot has heard; `stop` ends that.
 */
export const teamsRoutes = (tenant: Tenant, stop: AbortSignal = new AbortController().signal): Router => {
  const router = Router();
  const { bot } = tenant;
  const hub = chatHub(tenant);
  const way = bot && delivery(tenant, bot, hub);
  const desk = bot && way && { tenant, bot, hub, way };
  const files = fileStore(tenant);
  const api = Router();
  readRoutes(tenant, api);
  writeRoutes(tenant, desk, files, api);
  dialogRoutes(desk, files, api);
  router.use('/teams/api', sameOrigin(tenant), ownFileRoutes(tenant, files), json({ limit: '1mb' }), api);
  router.use('/teams/files', botFileRoutes(files));
  pageRoutes(tenant, router);
  if (bot && way) void announceInstallation(tenant, bot, way, stop);
  return router;
};
