import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumsHere } from './e2e/chromium.ts';

/** The journeys, against production builds that e2e/start.ts starts with data folders of their own. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/start.ts',
  fullyParallel: true,
  workers: 3,
  // A test that passes the second time has failed the first.
  retries: 0,
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    actionTimeout: 10_000,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH || chromiumsHere()[0], args: CHROMIUM_FLAGS },
  },
  projects: [
    { name: 'journeys', testIgnore: 'gate/**', workers: 2 },
    // They look whether anything at all has changed in the database, and so have a Gradeline of their own, where they go one by one.
    { name: 'gate', testDir: 'e2e/gate', workers: 1, fullyParallel: false },
  ],
});
