import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** `--no-sandbox` because a container's root may have no other; the rest keeps the browser to what the journey asks of it. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A headless Chromium for a journey, without a window. The caller closes it.
 * Throws a plain sentence when the machine has none and none can be installed.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  return chromium.launch({ executablePath, headless: true, args: flags });
}
