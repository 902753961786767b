import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cache, dist, root, singleFile } from './folders.ts';

/** Everything that `vite build` reads. A change in any of them makes the build old. */
const sources = [
  'src',
  'scenarios',
  'public',
  'index.html',
  'vite.config.ts',
  'tools/compressed.ts',
  'tools/content-security.ts',
  'tools/service-worker.ts',
  'tools/single-file.ts',
  'package-lock.json',
];

/** The two builds: what is served, and the whole studio in one file. Each is made when its page is. */
const builds = {
  production: join(dist, 'index.html'),
  'single-file': singleFile.path,
} as const;

type Build = keyof typeof builds;

/** A build takes seconds; a lock this old belongs to a process that died. */
const lockExpiresAfter = 120_000;

function newestChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  // The folder's own time counts too: it moves when a file is removed.
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestChange(join(path, name))),
    found.mtimeMs,
  );
}

/** Whether there is a build and nothing it was made from has changed since. */
export function isBuildFresh(mode: Build = 'production'): boolean {
  const page = statSync(builds[mode], { throwIfNoEntry: false });
  if (page === undefined) return false;
  return sources.every((source) => newestChange(join(root, source)) <= page.mtimeMs);
}

async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  const lock = join(cache, 'build.lock');
  mkdirSync(cache, { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > lockExpiresAfter) rmSync(lock, { recursive: true, force: true });
      await pause(100);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Test runners name the environment after themselves, and React would come in its slow, heavy form. */
async function asProduction(work: () => Promise<unknown>): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/** Builds unless what is there is up to date; two commands at once do not step on each other. */
export async function ensureFreshBuild(
  onBuild: () => void = () => undefined,
  mode: Build = 'production',
): Promise<void> {
  await alone(async () => {
    if (isBuildFresh(mode)) return;
    onBuild();
    // Only now: the bundler takes a while to load, and most starts find a fresh build.
    const { build } = await import('vite');
    await asProduction(async () => await build({ root, mode, logLevel: 'warn' }));
  });
}

/**
 * A private copy of a fresh build, so that a test run under way keeps its lazy chunks when somebody
 * builds again meanwhile. The caller removes it.
 */
export async function copyFreshBuild(): Promise<{ folder: string; remove: () => void }> {
  await ensureFreshBuild();
  const folder = mkdtempSync(join(cache, 'build-'));
  await alone(async () => cpSync(dist, folder, { recursive: true }));
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`No build was found in ${dist}.`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The same of the single file. */
export async function copyFreshSingleFile(): Promise<{ path: string; remove: () => void }> {
  await ensureFreshBuild(undefined, 'single-file');
  const folder = mkdtempSync(join(cache, 'single-'));
  const path = join(folder, singleFile.name);
  await alone(async () => cpSync(singleFile.path, path));
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
