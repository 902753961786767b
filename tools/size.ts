/** `npm run size`: the gate on what a first visit downloads. */
import { dist } from './folders.ts';
import { initialJavaScript } from './initial-javascript.ts';

const limit = 150_000;

/** What a trainee who only opens the library must not wait for. */
const lazy = ['node_modules/@faker-js/', 'node_modules/zod/', 'src/editor/'];

const { gzipBytes, files, modules } = initialJavaScript(dist);
const tooEarly = lazy.flatMap((place) => {
  const first = modules.find((module) => module.startsWith(place));
  return first === undefined ? [] : [`${place} belongs in a lazy chunk (came with ${first})`];
});
const tooHeavy = gzipBytes > limit ? [`more than ${limit} bytes`] : [];
const faults = [...tooHeavy, ...tooEarly];

console.log(`Initial JavaScript: ${gzipBytes} bytes of gzip in ${files.length} file(s)`);
for (const fault of faults) console.error(`  ✘ ${fault}`);
if (faults.length > 0) process.exitCode = 1;
