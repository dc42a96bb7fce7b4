/**
 * A Chromium for the tests: an installed one where there is one, else the one that comes as a package. It sees no font
 * but Inter, so that pages are laid out alike on every machine.
 */
import { chmodSync, createReadStream, createWriteStream, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { root } from '../root.ts';

const installed = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Those that the package itself gives are for a host of functions: one process for all, and no web security. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-component-update',
  '--no-first-run',
  '--font-render-hinting=none',
];

export interface Chromium {
  path: string;
  /** Settings of fontconfig. */
  fonts: string;
}

/** `folder`: of this run, where the packed Chromium is unpacked, if it is needed. */
export function prepareBrowser(folder: string): { chromium: Chromium; unpacked: Promise<void> } {
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(root, 'node_modules/@expo-google-fonts/inter')}</dir>
  <cachedir>${join(folder, 'fonts')}</cachedir>
</fontconfig>
`,
  );
  const found = process.env.BUNDLED_CHROMIUM ? undefined : installed.find((path) => path && existsSync(path));
  const path = found ?? join(folder, 'chromium');
  return { chromium: { path, fonts }, unpacked: found ? Promise.resolve() : unpackChromium(path) };
}

async function unpackChromium(path: string): Promise<void> {
  const packed = join(root, 'node_modules/@sparticuz/chromium/bin/chromium.br');
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(path));
  chmodSync(path, 0o755);
}

export function launch(): Promise<Browser> {
  const { path, fonts } = inject('chromium');
  return chromium.launch({ executablePath: path, args: quiet, env: { ...process.env, FONTCONFIG_FILE: fonts } });
}
