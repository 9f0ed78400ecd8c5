// Run before any package is there, so it uses only Node's own modules. `npm start` and `npm test` share it.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const CHECKOUT = path.resolve(import.meta.dirname, '..');

/** An expected reason not to go on: its message is the one sentence to print. */
export class Refusal extends Error {
  name = 'Refusal';
}

/**
 * `npm ci`, where node_modules is missing or holds other packages than the lockfile asks for.
 * @returns {Promise<boolean>} whether anything was installed
 * @throws {Refusal} where npm could not: what it said, and what to do
 */
export async function installPackages() {
  if (missingPackages().length === 0) return false;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    // Development packages too, whatever NODE_ENV says: the build needs some of them.
    const npm = await run(
      ...npmCommand('ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline', ...IMPATIENT),
    );
    if (npm.code !== 0) throw new Refusal(installTrouble(npm.output));
    if (missingPackages().length === 0) return true;
  }
  const missing = missingPackages().join(', ');
  throw new Refusal(`npm could not fetch ${missing}, and says no more: check the network and start again.`);
}

/** npm drops an optional package whose download fails without a word; Postgres's binaries are one, so it is asked again. */
const ATTEMPTS = 3;

/**
 * Prisma's client, where it is missing or made from another schema or by another Prisma.
 * @returns {Promise<boolean>} whether it was generated
 */
export async function generateClient() {
  const stamp = path.join(CHECKOUT, 'data/generated/.made-from');
  const sources = fingerprint('prisma/schema.prisma', 'node_modules/prisma/package.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return false;
  // Removed first and written last: half a client, left by a kill, is never taken for a whole one.
  rmSync(stamp, { force: true });
  const ordinary = await generate({});
  // Prisma downloads an engine even for this, though it never runs it: where its host is out of reach, any program will do.
  const made = ordinary.code === 0 ? ordinary : await generate({ PRISMA_SCHEMA_ENGINE_BINARY: process.execPath });
  if (made.code !== 0) throw new Refusal(`The Prisma client could not be generated.\n${lastLines(made.output)}`);
  writeFileSync(stamp, sources);
  return true;
}

function fingerprint(...files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(path.join(CHECKOUT, file)));
  return hash.digest('hex');
}

function generate(settings) {
  const cli = path.join(CHECKOUT, 'node_modules/prisma/build/index.js');
  const env = { ...process.env, ...settings, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' };
  return run(process.execPath, [cli, 'generate'], { env, timeout: 60_000 });
}

/**
 * The places of packages that node_modules lacks: npm's own note in it, written last, says what it holds.
 * Compared by content, because a fresh clone's dates say when it was cloned.
 */
function missingPackages() {
  const note = path.join(CHECKOUT, 'node_modules/.package-lock.json');
  const installed = existsSync(note) ? readJson(note).packages : {};
  return lackingPackages(readJson(path.join(CHECKOUT, 'package-lock.json')).packages, installed, thisMachine());
}

/**
 * @param wanted the lockfile's packages, by place
 * @param installed the same, as npm noted them
 * @param {{ os: string, cpu: string, libc: string }} machine packages made for others are not missed
 * @returns {string[]} places of the packages that are missing, or there in another version
 */
export function lackingPackages(wanted, installed, machine) {
  return Object.entries(wanted).flatMap(([place, asked]) => {
    if (place === '') return [];
    const found = installed[place];
    if (found === undefined) return isNeeded(asked, machine) ? [place] : [];
    return found.version === asked.version && found.integrity === asked.integrity ? [] : [place];
  });
}

/** An optional package that names no machine may be missing for reasons of its own; one made for this machine may not. */
function isNeeded(asked, machine) {
  if (asked.optional !== true) return true;
  const fits = (name) => asked[name] === undefined || asked[name].includes(machine[name]);
  return (asked.os !== undefined || asked.cpu !== undefined) && fits('os') && fits('cpu') && fits('libc');
}

function thisMachine() {
  process.report.excludeNetwork = true;
  const { glibcVersionRuntime } = process.report.getReport().header;
  return { os: process.platform, cpu: process.arch, libc: glibcVersionRuntime === undefined ? 'musl' : 'glibc' };
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** npm as the program that runs us, where it does: then it needs no shell, and is found on Windows too. */
function npmCommand(...args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('npm-cli.js')
    ? [process.execPath, [cli, ...args]]
    : ['npm', args, { shell: process.platform === 'win32' }];
}

/** npm's own pauses add up to minutes, in which nobody is told that there is no network; and `npm -s` would keep the cause to itself. */
const IMPATIENT = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--loglevel=error'];

function installTrouble(output) {
  const cause = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED/.exec(
    output,
  )?.[0];
  if (cause !== undefined) {
    return `The npm registry can't be reached (${cause}), and packages come from it: connect to the network, or set npm's proxy or registry, and start again.`;
  }
  return `npm ci did not succeed: put right what it says and start again.\n${lastLines(output)}`;
}

function lastLines(output) {
  return output.trim().split('\n').slice(-12).join('\n');
}

/** Runs a program in the checkout and keeps what it says. It never waits for somebody to type. */
function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: CHECKOUT, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    // Told to end, it ends what it began first. (Ctrl-C goes to both by itself.)
    const stop = () => child.kill();
    process.once('SIGTERM', stop);
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => {
      process.off('SIGTERM', stop);
      resolve({ code: code ?? 1, output });
    });
  });
}
