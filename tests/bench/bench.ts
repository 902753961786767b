import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchEngine } from './engine-bench.ts';
import { benchExplore } from './explore-bench.ts';
import { benchFeed } from './feed-bench.ts';
import { benchLoad } from './load-bench.ts';
import { machine } from './machine.ts';
import { benchActions, benchReopen, benchReplay } from './run-bench.ts';
import { benchSize } from './size-bench.ts';
import { benchTone } from './tone-bench.ts';

/*
 * `npm run bench`: the figures of the product, told as they come, and all of them as one JSON object
 * on the last line. What they mean, and against what they are held: README.md beside this file.
 * `-- --only engine,tone` measures a few of them; `-- --out FILE` also writes the object there.
 */

const parts = {
  machine,
  engine: benchEngine,
  load1000: () => benchLoad(1000),
  load10000: () => benchLoad(10_000),
  explore: benchExplore,
  replay: benchReplay,
  reopen: benchReopen,
  action: benchActions,
  tone: benchTone,
  feed: benchFeed,
  size: benchSize,
  // Only now: it takes seconds to load, and most who measure one thing measure another.
  lighthouse: async () => await (await import('./lighthouse-bench.ts')).benchLighthouse(),
} satisfies Record<string, () => object | Promise<object>>;

const { values } = parseArgs({ options: { only: { type: 'string' }, out: { type: 'string' } } });
const only = values.only?.split(',');
const unknown = only?.filter((name) => !(name in parts)) ?? [];
if (unknown.length > 0) {
  console.error(
    `No such figure: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`,
  );
  process.exit(2);
}

const figures: Record<string, object> = {};
for (const [name, measure] of Object.entries(parts)) {
  if (only !== undefined && !only.includes(name)) continue;
  console.log(`${name}…`);
  figures[name] = await measure();
  console.log(`  ${JSON.stringify(figures[name])}`);
}

const told = JSON.stringify(figures);
if (values.out !== undefined) writeFileSync(values.out, `${told}\n`);
console.log(told);
