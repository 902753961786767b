import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../../tools/folders.ts';

/** A copy of the build under test, for a host that a test may change or take down. */
export function copyBuild(into = '.'): { folder: string; remove: () => void } {
  const build = process.env['E2E_BUILD'];
  if (build === undefined) throw new Error('serve-build.ts has not said where the build is.');
  const folder = mkdtempSync(join(cache, 'host-'));
  cpSync(build, join(folder, into), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
