import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const script = join(import.meta.dirname, '../support/hash-of-runs.ts');

/** Machines that run the same product: their language and where on earth they are. */
const machines = [
  { LANG: 'fr_CA.UTF-8', TZ: 'America/Montreal' },
  { LANG: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' },
  { LANG: 'C', TZ: 'Pacific/Kiritimati' },
];

/** Hashes of every shipped scenario after a random run, as another process finds them. */
function hashesOn(machine: { LANG: string; TZ: string }): string {
  const env = { ...process.env, ...machine, LC_ALL: machine.LANG, NODE_OPTIONS: '' };
  return execFileSync(process.execPath, [script], { env, encoding: 'utf8' });
}

test('[E57] every machine comes to the same hash, whatever its language, locale and time zone', () => {
  const [first = '', ...others] = machines.map(hashesOn);
  expect(first).toMatch(/^(\S+ \d+ [0-9a-f]{64}\n)+$/);
  for (const other of others) expect(other).toBe(first);
});
