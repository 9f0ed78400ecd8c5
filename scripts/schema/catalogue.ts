import { EventEmitter } from 'node:events';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlQueryable } from '@prisma/driver-adapter-utils';
import type pg from 'pg';

/**
 * A driver the schema engine can read Postgres's catalogue with. adapter-pg 7.10 refuses the catalogue's internal
 * "char" type; so it is handed in as a uuid, a type the catalogue has nowhere, and handed out as the character it is.
 */
export class CatalogueReader extends PrismaPg {
  constructor(pool: pg.Pool) {
    super(pool);
    pool.on('connect', presentCharsAsUuids);
  }

  override async connect() {
    const adapter = await super.connect();
    const begin = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolation) => readUuidsAsChars(await begin(isolation));
    return readUuidsAsChars(adapter);
  }
}

const CHAR = 18;
const UUID = 2950;

function presentCharsAsUuids(client: pg.PoolClient): void {
  const connection = 'connection' in client ? client.connection : null;
  if (!(connection instanceof EventEmitter))
    throw new Error('pg has changed: its clients no longer show their connection');
  connection.prependListener('rowDescription', ({ fields }: { fields: { dataTypeID: number }[] }) => {
    for (const field of fields) if (field.dataTypeID === CHAR) field.dataTypeID = UUID;
  });
}

function readUuidsAsChars<T extends SqlQueryable>(queryable: T): T {
  const query = queryable.queryRaw.bind(queryable);
  queryable.queryRaw = async (sql) => {
    const result = await query(sql);
    const columnTypes = result.columnTypes.map((type) =>
      type === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return queryable;
}
