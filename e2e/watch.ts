import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** Notes, from now on, all that goes wrong on any page of the context: console errors, hydration warnings, uncaught errors. */
export function watchFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (isFault(message)) faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`page: ${error.error().stack ?? error.error().message}`));
  return faults;
}

function isFault(message: ConsoleMessage): boolean {
  return message.type() === 'error' || (message.type() === 'warning' && /hydrat/i.test(message.text()));
}
