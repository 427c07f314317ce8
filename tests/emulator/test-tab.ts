import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { closeServer, listen } from './tenant-double.ts';

const teamsJs = readFileSync(createRequire(import.meta.url).resolve('@microsoft/teams-js'), 'utf8');

/** What the page does: begins with the real teams-js, shows its context, and does what the test asks of it. */
const script = `
const { app, authentication, pages } = microsoftTeams;
const host = new URLSearchParams(location.search).get('host');
const say = (id, text) => { document.getElementById(id).textContent = text; };
const outcome = (work) => work.then((value) => 'done ' + (value ?? ''), (fault) => 'refused ' + fault.message);
window.tab = {
  token: () => outcome(authentication.getAuthToken()),
  open: (link) => outcome(app.openLink(link)),
  navigate: (pageId) => outcome(pages.navigateToApp({ appId: '11111111-2222-4333-8444-555555555555', pageId })),
  fail: (message) => app.notifyFailure({ reason: 'Other', message }),
};
(async () => {
  await app.initialize([host]);
  const context = await app.getContext();
  say('theme', context.app.theme);
  say('context', JSON.stringify(context));
  app.registerOnThemeChangeHandler((theme) => say('theme', theme));
  if (location.pathname !== '/failing') app.notifySuccess();
})();
`;

const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>
<script src="/teams-js.js"></script><script src="/tab.js" defer></script></head>
<body><main><h1>Essai</h1><p id="theme"></p><p id="context"></p></main></body></html>`;

/** Scripts from here alone, and connections to nobody else: teams-js then asks its maker's server for nothing. */
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";

export interface TestTab {
  readonly origin: string;
  close(): Promise<void>;
}

const answer: RequestListener = (req, res) => {
  const path = new URL(req.url ?? '/', 'http://localhost').pathname;
  const scripts: Readonly<Record<string, string>> = { '/teams-js.js': teamsJs, '/tab.js': script };
  const known = scripts[path];
  res.setHeader('content-type', known === undefined ? 'text/html' : 'text/javascript');
  res.setHeader('content-security-policy', policy);
  res.end(known ?? (path === '/silent' ? '<!doctype html><title>Essai</title>' : page));
};

/** A tab of its own origin, as an application serves one; `/silent` is a page that never speaks to its host. */
export const runTestTab = async (): Promise<TestTab> => {
  const { server, origin } = await listen(answer);
  return { origin, close: () => closeServer(server) };
};

/** The same on `https://localhost`, with a certificate that nobody has signed. */
export const runSecureTab = async (key: string, cert: string): Promise<TestTab> => {
  const server = createServer({ key, cert }, answer);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  return { origin, close: () => closeServer(server) };
};
