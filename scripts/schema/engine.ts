import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { CatalogueReader } from './catalogue.ts';
import { type Files, readSchema } from './files.ts';

/**
 * Runs `work` with Prisma's schema engine on one database. It is the WebAssembly build, which comes from npm:
 * the native one is downloaded from a host that many networks don't reach.
 * @throws whatever the engine says, in its own words.
 */
export async function withEngine<T>(
  databaseUrl: string,
  work: (engine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  await load();
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogueReader(pool));
  try {
    const session = await engine.SchemaEngine.new({ datamodels: datamodels(readSchema()) }, () => {}, adapter);
    const result = await work(session);
    session.free();
    return result;
  } catch (error) {
    throw panic === null ? error : new Error(panic, { cause: error });
  } finally {
    await pool.end();
  }
}

function datamodels(files: Files): [string, string][] {
  return files.map(({ path: file, content }) => [file, content]);
}

let loading: Promise<void> | null = null;
let panic: string | null = null;

function load(): Promise<void> {
  loading ??= instantiate();
  return loading;
}

/** What the package's own entry does, for runtimes that can't import a .wasm file as a module. */
async function instantiate(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(path.join(path.dirname(entry), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...engine } });
  engine.__wbg_set_wasm(instance.exports);
  // Where the engine looks for somewhere to leave its last words, which the error it throws doesn't hold.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: rememberPanic } });
  const begin = instance.exports.__wbindgen_start;
  if (typeof begin === 'function') begin();
}

function rememberPanic(message: string): void {
  panic = message;
}
