import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { hashesOfRuns } from '../support/hash-of-runs.ts';

const place = pathToFileURL(join(import.meta.dirname, '../support/hash-of-runs.ts')).href;
const script = `import { hashesOfRuns } from '${place}'; process.stdout.write(hashesOfRuns());`;

/** Machines that run the same product: their language and where on earth they are. */
const machines = [
  { LANG: 'fr_CA.UTF-8', TZ: 'America/Montreal' },
  { LANG: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' },
  { LANG: 'C', TZ: 'Pacific/Kiritimati' },
];

/** The hashes as another process finds them. */
function hashesOn(machine: { LANG: string; TZ: string }): string {
  const env = { ...process.env, ...machine, LC_ALL: machine.LANG, NODE_OPTIONS: '' };
  const args = ['--input-type=module', '--eval', script];
  return execFileSync(process.execPath, args, { env, encoding: 'utf8' });
}

const here = hashesOfRuns();

// Starting other processes is slow on a busy machine.
const timeout = 60_000;

test('[E57] every machine comes to the same hash, whatever its language, locale and time zone', {
  timeout,
}, () => {
  expect(here).toMatch(/^(\S+ \d+ [0-9a-f]{64}\n)+$/);
  for (const machine of machines) expect(hashesOn(machine)).toBe(here);
});

test('[E57] another seed comes to another hash', () => {
  const hashes = here.match(/[0-9a-f]{64}/g);
  expect(new Set(hashes).size).toBe(hashes?.length);
});
