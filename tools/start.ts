/** `npm start`: builds if needed, serves the app and says where. */
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import qrcode from 'qrcode';
import { dist } from './folders.ts';
import { ensureFreshBuild } from './fresh-build.ts';
import { messages } from './start-messages.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

// Never another port of our own accord: the browser keeps runs by origin, port included, and a
// trainee who came back to the next port would find an empty library.
const usualPort = '4747';

type Options = { readonly lan: boolean; readonly port: number };

function fail(...lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

function readPort(given: string): number {
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535) fail(messages.badPort(given), messages.usage);
  return port;
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: { lan: { type: 'boolean', default: false }, port: { type: 'string' } },
    });
    return { lan: values.lan, port: readPort(values.port ?? process.env['PORT'] ?? usualPort) };
  } catch {
    fail(messages.badOptions(process.argv.slice(2).join(' ')), messages.usage);
  }
}

async function listen({ lan, port }: Options): Promise<StaticServer> {
  try {
    return await serveFolder(dist, { host: lan ? '0.0.0.0' : '127.0.0.1', port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') fail(messages.portTaken(port));
    if (code === 'EACCES') fail(messages.portForbidden(port));
    throw error;
  }
}

function networkAddresses(port: number): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}/`);
}

async function announceNetwork(port: number): Promise<void> {
  const addresses = networkAddresses(port);
  const [first] = addresses;
  if (first === undefined) return console.log(messages.noNetwork);
  console.log(messages.network(addresses));
  console.log(await qrcode.toString(first, { type: 'terminal', small: true }));
}

const options = readOptions();
await ensureFreshBuild(() => console.log(messages.building));
const server = await listen(options);
console.log(messages.ready(`http://localhost:${server.port}/`));
if (options.lan) await announceNetwork(server.port);
console.log(messages.stop);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
