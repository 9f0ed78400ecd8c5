import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

/** What the build says of the scripts of its pages. A script is named by its file's name; sizes are bytes after gzip. */

const BUILD = '.next';
const BuildManifest = z.object({ rootMainFiles: z.array(z.string()).min(3) });
const PageManifest = z.object({
  clientModules: z.record(z.string(), z.object({ chunks: z.array(z.string()) })),
  entryJSFiles: z.record(z.string(), z.array(z.string())),
});
type PageManifest = z.infer<typeof PageManifest>;

const sizes = new Map<string, number>();

/** The front compresses what a reader gets; how well doesn't matter here: gzip at its usual level. */
export function sizeOf(script: string): number {
  const known = sizes.get(script);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(path.join(BUILD, 'static/chunks', script))).length;
  sizes.set(script, size);
  return size;
}

export function sizeOfAll(scripts: Iterable<string>): number {
  return [...new Set(scripts)].reduce((sum, script) => sum + sizeOf(script), 0);
}

/** The script that an address or a path of the build ends with. */
export function nameOf(address: string): string {
  return path.posix.basename(address.split('?')[0] ?? '');
}

/**
 * The scripts of a page of this build that has nothing of ours: the framework's own (React, the router, the loader), and Next's
 * client components, which are on every page. Polyfills are left out, as no browser of today loads them.
 */
export function bareScripts(page: string): string[] {
  const modules = Object.entries(manifestOf(page).clientModules);
  const nexts = modules.filter(([file]) => file.includes('/node_modules/next/')).flatMap(([, { chunks }]) => chunks);
  return named([...framework(), ...nexts]);
}

/** All scripts that the page's HTML may name: what its client components, and those of the layout, are in. */
export function firstScripts(page: string): string[] {
  return named([...framework(), ...Object.values(manifestOf(page).entryJSFiles).flat()]);
}

/** Our client components that are in a script, or need it: whoever reads of a script wants to know what is in it. */
export function contentsOf(page: string, script: string): string[] {
  const modules = Object.entries(manifestOf(page).clientModules);
  const own = modules.filter(
    ([file, { chunks }]) => !file.includes('/node_modules/') && named(chunks).includes(script),
  );
  return own.map(([file]) => file.replace('[project]/', '').replace(/ <.*/, ''));
}

function framework(): string[] {
  return BuildManifest.parse(JSON.parse(readFileSync(path.join(BUILD, 'build-manifest.json'), 'utf8'))).rootMainFiles;
}

function named(files: readonly string[]): string[] {
  return [...new Set(files.map(nameOf))];
}

const manifests = new Map<string, PageManifest>();

/** A script that assigns JSON. */
function manifestOf(page: string): PageManifest {
  const known = manifests.get(page);
  if (known !== undefined) return known;
  const file = path.join(BUILD, 'server/app', page, 'page_client-reference-manifest.js');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const json = /__RSC_MANIFEST\["[^"]+"\]\s*=\s*(\{.*\});?\s*$/s.exec(text)?.[1] ?? 'null';
  const manifest = PageManifest.parse(JSON.parse(json));
  manifests.set(page, manifest);
  return manifest;
}
