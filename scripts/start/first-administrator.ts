import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../../data/generated/client.ts';
import { firstAdministratorLink } from '../../data/tokens.ts';

/** Path of a one-time link that makes the first administrator; null where there is one already. */
export async function firstAdministratorPath(databaseUrl: string): Promise<string | null> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl, max: 1 }) });
  try {
    return await firstAdministratorLink(client);
  } finally {
    await client.$disconnect();
  }
}
