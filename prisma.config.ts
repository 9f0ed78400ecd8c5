import { defineConfig } from 'prisma/config';

// No address here: migrations are applied by scripts/ to the database that env.ts names.
export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } });
