import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** A refusal comes before anything is built or served, so that these need no build. */
function start(options: readonly string[], language = 'en_CA.UTF-8') {
  const environment = { ...process.env, LC_ALL: language, PORT: undefined };
  return spawnSync(process.execPath, ['tools/start.ts', ...options], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
    timeout: 30_000,
  });
}

test.each(['abc', '-1', '1.5', '65536', ''])(
  'the port "%s" is refused with what was given',
  (port) => {
    const { status, stderr } = start([`--port=${port}`]);
    expect(status).toBe(1);
    expect(stderr).toContain(`The port must be a whole number from 0 to 65535; got "${port}".`);
    expect(stderr).toContain('npm start -- [--port N] [--lan]');
  },
);

test('a refusal speaks French on a system that does', () => {
  expect(start(['--port=abc'], 'fr_CA.UTF-8').stderr).toContain(
    'Le port doit être un nombre entier de 0 à 65535; reçu\u00a0: «\u00a0abc\u00a0».',
  );
});

test('an option that does not exist is named', () => {
  const { status, stderr } = start(['--lna']);
  expect(status).toBe(1);
  expect(stderr).toContain('These options mean nothing here: --lna');
});

test('a taken port is told, with the next one to try, and not slipped past', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  const { status, stderr, stdout } = start([`--port=${port}`]);
  other.close();
  expect(status).toBe(1);
  expect(stderr).toContain(`Port ${port} is already taken`);
  expect(stderr).toContain(`npm start -- --port ${port + 1}`);
  expect(stdout).not.toContain('ready');
}, 40_000);
