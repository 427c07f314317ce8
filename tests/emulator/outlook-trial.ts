import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { generate } from 'selfsigned';
import type { EmulatorConfig } from '../../src/emulator/config.ts';
import { outlookRoutes } from '../../src/emulator/outlook/routes.ts';
import { type RunningEmulator, startEmulator } from '../../src/emulator/start-emulator.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { leaveWindow, openWindow } from '../browser/windows.ts';
import { mailSetup, shared } from './mail-trial.ts';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

/** The tiny task pane on an https server of its own, as a product would have it. */
const servePane = async (
  key: string,
  cert: string,
  officeJs: () => string,
): Promise<{ readonly origin: string; close(): void }> => {
  const server = createServer({ key, cert }, (req, res) => {
    const file = (req.url ?? '').split('?')[0]?.replace(/^\//, '') ?? '';
    const type = TYPES[extname(file)];
    if (file === 'lettre.txt') return void res.setHeader('content-type', 'text/plain').end('Une lettre');
    if (type === undefined) return void res.writeHead(404).end();
    const text = readFileSync(join(import.meta.dirname, 'fixtures', file), 'utf8');
    const host = new URL(officeJs()).origin;
    // As strict as a product would be: office.js must do with it.
    const policy = `default-src 'none'; script-src 'self' ${host}; connect-src 'self'; img-src data:; frame-ancestors ${host}`;
    res.setHeader('content-security-policy', policy);
    res.setHeader('content-type', type).end(text.replace('OFFICE_JS', officeJs()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `https://localhost:${port}`, close };
};

export interface OutlookOnTrial {
  readonly emulator: RunningEmulator;
  readonly pages: string;
  readonly pane: string;
  readonly browser: Browser;
  /** A page of the mail client, as this person, in a browser of its own. */
  open(as: string, more?: Readonly<Record<string, string>>, size?: { width: number; height: number }): Promise<Page>;
  arrive(eml: string, more?: object): Promise<string>;
  /** Closes every window that a test left open. */
  closeWindows(): Promise<void>;
  stop(): Promise<void>;
}

/** The mail client with the tiny task pane, over https, in real Chromium. */
export async function startOutlookTrial(
  permission: 'ReadItem' | 'ReadWriteItem' | 'ReadWriteMailbox' | 'none' = 'ReadItem',
): Promise<OutlookOnTrial> {
  const data = mkdtempSync(join(tmpdir(), 'outlook-'));
  const { private: key, cert: certificate } = await generate([{ name: 'commonName', value: 'localhost' }]);
  let pages = '';
  const pane = await servePane(key, certificate, () => `${pages}/office.js`);
  const addin = { url: `${pane.origin}/taskpane.html`, name: { fr: 'Volet d’essai', en: 'Trial pane' } };
  const config: EmulatorConfig = {
    data,
    port: 0,
    setup: mailSetup,
    pages: { key, certificate, port: 0 },
    ...(permission === 'none' ? {} : { addin: { ...addin, permission } }),
  };
  const emulator = await startEmulator(config, [], [outlookRoutes]);
  pages = emulator.ready.pages ?? '';
  const browser = await launchBrowser();
  const open: Page[] = [];
  return {
    emulator,
    pages,
    pane: pane.origin,
    browser,
    async open(as, more = {}, viewport = { width: 1500, height: 900 }) {
      const page = await openWindow(browser, pages, { viewport, locale: 'fr-CA' });
      open.push(page);
      await page.goto(`${pages}/outlook?${new URLSearchParams({ as, ...more }).toString()}`);
      await page.locator('.message-list h2').waitFor();
      return page;
    },
    async arrive(eml, more = {}) {
      const reply = await fetch(`${emulator.origin}/emulator/mail`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ mailbox: shared, eml, ...more }),
      });
      return String(((await reply.json()) as { id: unknown }).id);
    },
    async closeWindows() {
      await Promise.all(open.splice(0).map(leaveWindow));
    },
    async stop() {
      await browser.close();
      pane.close();
      await emulator.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** The frame of the task pane, once office.js has begun in it. */
export async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.locator('.pane-frame').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('There is no task pane');
  await frame.locator('#said', { hasText: 'Outlook' }).waitFor();
  return frame;
}
