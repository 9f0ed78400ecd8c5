/** The typed face of progress.mjs, which can't be TypeScript: it runs before any package is there. */
export function step<T>(label: string, work: () => Promise<T>): Promise<T>;
