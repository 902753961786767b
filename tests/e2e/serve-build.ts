import { copyFreshBuild } from '../../tools/fresh-build.ts';
import { serveFolder } from '../../tools/static-server.ts';

/** Serves the built app on a free port for the whole end-to-end run. */
async function serveBuild(): Promise<() => Promise<void>> {
  const build = await copyFreshBuild();
  const server = await serveFolder(build.folder, { host: '127.0.0.1', port: 0 });
  // `localhost`, like `npm start`: a secure context, with the same policy headers.
  process.env['E2E_ADDRESS'] = `http://localhost:${server.port}/`;
  process.env['E2E_BUILD'] = build.folder;
  return async () => {
    await server.close();
    build.remove();
  };
}

// Playwright looks for a default export here.
export default serveBuild;
