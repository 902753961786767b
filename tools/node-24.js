/**
 * Loaded before every entry script (`node --import ./tools/node-24.js …`), and plain JavaScript, so
 * that an older Node says one clear sentence instead of failing to read TypeScript.
 */
const wanted = 24;
const [major = 0] = process.versions.node.split('.').map(Number);

if (major < wanted) {
  console.error(
    `En ondes runs on Node ${wanted} or newer; this is Node ${process.versions.node}.\n` +
      'On Linux, Windows and Intel macOS, `npm ci` brings the right one: start things with `npm run …`.\n' +
      'Elsewhere (Apple silicon), install Node 24 from https://nodejs.org and try again.\n\n' +
      `En ondes fonctionne avec Node ${wanted} ou plus récent; voici Node ${process.versions.node}.\n` +
      'Sous Linux, Windows et macOS Intel, « npm ci » apporte le bon : lancez les commandes par « npm run … ».\n' +
      'Ailleurs (puces Apple), installez Node 24 depuis https://nodejs.org, puis recommencez.',
  );
  process.exit(1);
}
