import type { Server } from 'node:http';

/**
 * Stops taking requests at once, so that the port is free, and lets those under way finish for at most `patience` ms.
 * Fulfilled once every connection is closed, or the time is up.
 */
export function drain(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => {
      server.closeAllConnections();
      // Not waited for: a socket that was upgraded (hot reload) is no longer among them, and stays open.
      resolve();
    }, patience);
    // Connections kept alive between requests would otherwise hold the server open until they time out.
    const idle = setInterval(() => server.closeIdleConnections(), 100);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(idle);
      resolve();
    });
  });
}
