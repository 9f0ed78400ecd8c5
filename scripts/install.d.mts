/** The typed face of install.mjs, which can't be TypeScript: it runs before any package is there. */
export interface LockedPackage {
  version: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

export function lackingPackages(
  wanted: Record<string, LockedPackage>,
  installed: Record<string, LockedPackage>,
  machine: { os: string; cpu: string; libc: string },
): string[];

/** Generates the database client where schema.prisma has changed; false where there was nothing to do. */
export function generateClient(): Promise<boolean>;
