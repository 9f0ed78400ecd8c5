import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumsHere } from '../../e2e/chromium.ts';
import { Refusal } from '../refusal.ts';
import { run, runNode } from './program.ts';

/**
 * The Chromium that the browser tests run in: one that is there and starts, else one installed now.
 * @param environment for the programs that install it
 * @throws Refusal where there is none to be had, saying what to install
 */
export async function findChromium(environment: NodeJS.ProcessEnv): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await starts(named)) return named;
    throw new Refusal(`CHROMIUM_PATH names ${named}, which does not start: name a Chromium that does, or unset it.`);
  }
  const found = await firstThatStarts();
  if (found !== null) return found;
  for (const install of [installFromPlaywright, installFromDebian]) {
    await install(environment);
    const installed = await firstThatStarts();
    if (installed !== null) return installed;
  }
  throw new Refusal(
    'The browser tests need Chromium, and none could be installed here: install it (sudo apt-get install chromium on Debian, npx playwright install --with-deps chromium elsewhere), or name one in CHROMIUM_PATH, and run npm test again.',
  );
}

async function firstThatStarts(): Promise<string | null> {
  for (const place of chromiumsHere()) if (await starts(place)) return place;
  return null;
}

/** Being there is not enough: libraries may be missing, and on Ubuntu the file is a mere pointer to another shop. */
async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS, timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function installFromPlaywright(environment: NodeJS.ProcessEnv): Promise<void> {
  const cli = path.resolve('node_modules/@playwright/test/cli.js');
  await runNode(cli, ['install', 'chromium'], environment);
}

async function installFromDebian(environment: NodeJS.ProcessEnv): Promise<void> {
  const apt = '/usr/bin/apt-get';
  if (process.getuid?.() !== 0 || !existsSync(apt)) return;
  const unattended = { ...environment, DEBIAN_FRONTEND: 'noninteractive' };
  await run(apt, ['update'], unattended);
  await run(apt, ['install', '-y', '--no-install-recommends', 'chromium'], unattended);
}
