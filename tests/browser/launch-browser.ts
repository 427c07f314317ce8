import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** What Playwright turns off: a second list takes the place of its own. */
const offAnyway = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** The pages behind the address bar, which nobody opens here: half of the work of a start, and of each new window. */
const behindTheAddressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/**
 * `--no-sandbox` because a container's root may have no other. The office's own certificate on https://localhost is
 * accepted where certificates are verified: left to a page, each connection refused first starts its request again,
 * and under load a request gave up (ERR_TOO_MANY_RETRIES). No name but this machine's is found: teams-js asks its maker which
 * hosts it may trust, and nothing leaves this machine. The rest keeps the browser to what the journey asks of it.
 */
export const flags = [
  '--ignore-certificate-errors',
  '--no-sandbox',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...offAnyway, ...behindTheAddressBar].join(',')}`,
];

/**
 * A headless Chromium for a journey, without a window. The caller closes it.
 * Throws a plain sentence when the machine has none and none can be installed.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  return chromium.launch({ executablePath, headless: true, args: flags });
}
