import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { kindsIn } from '../src/library/card.ts';
import type { ScenarioInput } from '../src/scenario/schema/scenario.ts';
import { root } from './folders.ts';

const name = 'virtual:scenario-cards';
const folder = join(root, 'scenarios');

/**
 * The few fields of each scenario that the programme shows, taken from the files when the app is
 * built: the first page knows what there is to play without the scenarios themselves. Nothing is
 * checked here; whoever opens a scenario goes through the loader.
 */
export const scenarioCards: Plugin = {
  name: 'scenario-cards',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load(id) {
    if (id !== `\0${name}`) return undefined;
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    for (const file of files) this.addWatchFile(join(folder, file));
    return `export const cards = ${JSON.stringify(files.toSorted().map(cardIn))};`;
  },
};

/** A scenario of the app is named as its file is; a test holds the two together. */
function cardIn(file: string): object {
  const scenario: ScenarioInput = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { family, title, summary, level, strand, languages, clock, format = 'exercise' } = scenario;
  const path = scenario.path && { after: [], ...scenario.path };
  const id = file.slice(0, -'.json'.length);
  const kinds = kindsIn(scenario.expectations ?? []);
  return {
    id,
    format,
    family,
    title,
    summary,
    level,
    strand,
    path,
    languages,
    kinds,
    origin: 'shipped',
    clock: { duration: clock.duration, rate: clock.rate, startsAt: clock.startsAt },
  };
}
