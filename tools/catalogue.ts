/** `npm run catalogue`: writes `scenarios/README.md` anew from the scenarios that are there. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../src/scenario/load.ts';
import { cataloguePage } from './catalogue-page.ts';
import { root } from './folders.ts';

const folder = join(root, 'scenarios');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const scenarios = files.map((file) => {
  const { scenario } = load(readFileSync(join(folder, file)), { file });
  if (scenario === undefined) {
    throw new Error(`${file} does not load: npm run cli -- check scenarios/${file}`);
  }
  return scenario;
});
writeFileSync(join(folder, 'README.md'), cataloguePage(scenarios));
console.log(`scenarios/README.md: ${files.length} files`);
