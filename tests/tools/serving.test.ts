import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaticServer, serveFolder } from '../../tools/static-server.ts';

const place = mkdtempSync(join(tmpdir(), 'serving-'));
const build = join(place, 'build');
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(build, 'assets'), { recursive: true });
  mkdirSync(join(build, '.build'));
  writeFileSync(join(build, 'index.html'), '<title>studio</title>');
  writeFileSync(join(build, 'assets', 'main-abc.js'), 'export {};');
  writeFileSync(join(build, '.build', 'chunks.json'), '{}');
  writeFileSync(join(place, 'secret.txt'), 'not for the network');
  server = await serveFolder(build, { host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(place, { recursive: true });
});

type Answer = {
  readonly status: number;
  readonly policy: string;
  readonly cache: string;
  readonly isolation: string;
};

/** By hand, because `fetch` tidies `..` away before the server can see it. */
function ask(path: string, host = 'localhost'): Promise<Answer & { readonly body: string }> {
  return new Promise((resolve, reject) => {
    const where = { host: '127.0.0.1', port: server.port, path, headers: { host } };
    const asked = request(where, (response) => {
      const parts: string[] = [];
      response.setEncoding('utf8');
      response.on('data', (part: string) => parts.push(part));
      response.on('end', () => {
        const { headers, statusCode = 0 } = response;
        const policy = String(headers['content-security-policy']);
        const cache = String(headers['cache-control']);
        const isolation = String(headers['cross-origin-opener-policy']);
        resolve({ status: statusCode, policy, cache, isolation, body: parts.join('') });
      });
    });
    asked.once('error', reject);
    asked.end();
  });
}

test('the page is served under a policy without inline scripts, and asked for again each time', async () => {
  const page = await ask('/');
  expect(page).toMatchObject({ status: 200, cache: 'no-cache', body: '<title>studio</title>' });
  expect(page.policy).toContain("script-src 'self';");
  expect(page.policy).not.toContain('unsafe');
});

test('a file whose name carries its hash is kept for good', async () => {
  expect(await ask('/assets/main-abc.js')).toMatchObject({
    status: 200,
    cache: 'max-age=31536000, immutable',
  });
});

test.each(['/gone.js', '/.build/chunks.json', '/../secret.txt', '/%2e%2e/secret.txt'])(
  '%s is not found, and the answer has the policy too',
  async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('not for the network');
    expect(answer.policy).toContain("default-src 'self'");
  },
);

test.each([
  ['localhost', 'same-origin'],
  ['127.0.0.1:4747', 'same-origin'],
  ['[::1]:4747', 'same-origin'],
  ['192.168.1.20:4747', 'undefined'],
  ['localhost.example', 'undefined'],
])('to %s the page is isolated from other windows: %s', async (host, isolation) => {
  expect((await ask('/', host)).isolation).toBe(isolation);
});

test('a text is sent in gzip to whoever takes it', async () => {
  const squeezed = gzipSync('export {};');
  writeFileSync(join(build, 'assets', 'squeezed-abc.js'), 'export {};');
  writeFileSync(join(build, 'assets', 'squeezed-abc.js.gz'), squeezed);
  const other = await serveFolder(build, { host: '127.0.0.1', port: 0 });
  const answer = await fetch(`http://127.0.0.1:${other.port}/assets/squeezed-abc.js`);
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('content-type')).toContain('javascript');
  expect(await answer.text()).toBe('export {};');
  await other.close();
});

test('a taken port is refused, not shared', async () => {
  const again = serveFolder(build, { host: '127.0.0.1', port: server.port });
  await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
