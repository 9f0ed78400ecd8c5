import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Chromium keeps to itself: it calls nobody, updates nothing and needs no graphics card. As root it has no sandbox. */
export const CHROMIUM_FLAGS: string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Every Chromium that is on this machine, the likeliest to suit these tests first. */
export function chromiumsHere(): string[] {
  const places = [
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return places.filter((place) => existsSync(place));
}
