/** A Chromium for the tests: an installed one where there is one, else the one that comes as a package. */
import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-component-update',
  '--no-first-run',
];

export async function launch(): Promise<Browser> {
  const found = process.env.BUNDLED_CHROMIUM ? undefined : installed.find((path) => path && existsSync(path));
  if (found) return chromium.launch({ executablePath: found, args: quiet });
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...bundled.args, ...quiet] });
}
