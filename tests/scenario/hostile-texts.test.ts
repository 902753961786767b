import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/scenario/load.ts';
import { serialise } from '../../src/scenario/serialise.ts';
import { shortened } from '../../src/ui/shortened.ts';
import { fakeScenarioInput } from '../support/fake-scenario.ts';
import { HOSTILE, HOSTILE_AND_LAWFUL } from '../support/hostile-texts.ts';
import { poisoned } from '../support/poisoned.ts';

const folder = join(import.meta.dirname, '../../scenarios');
/** Drills hold the words of tables, which are not texts of their own before the seed draws them. */
const files = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && !name.startsWith('exercice-'),
);

function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
      value,
    );
}

test('there are scenarios to poison', () => {
  expect(files).not.toHaveLength(0);
});

describe.each(files)('%s with hostile words in every text', (file) => {
  const clean: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { scenario, texts } = poisoned(clean);
  const loaded = load(JSON.stringify(scenario), { file });

  test('has many texts, and all of the kinds that people read', () => {
    expect(texts.size).toBeGreaterThan(60);
    for (const path of ['title.fr', 'organisation.about.en', 'cast.0.name', 'endings.0.text.fr']) {
      expect([...texts.keys()]).toContain(path);
    }
  });

  test('keeps every text byte for byte through loading and writing', () => {
    if (loaded.scenario === undefined) {
      throw new Error(JSON.stringify(loaded.diagnostics.slice(0, 3), null, 1));
    }
    const again: unknown = JSON.parse(serialise(loaded.scenario));
    const kept = new Map([...texts.keys()].map((path) => [path, at(again, path)]));
    expect(kept).toEqual(texts);
  });
});

test.each(HOSTILE.filter((text) => !HOSTILE_AND_LAWFUL.includes(text)))(
  '%j, which turns the direction of reading over, is refused with its place',
  (text) => {
    const scenario = { ...fakeScenarioInput(), summary: { fr: text, en: text } };
    const { diagnostics } = load(JSON.stringify(scenario), { file: 'x.json' });
    expect(diagnostics.map(({ code, path }) => [code, path])).toContainEqual([
      'EO507',
      '$.summary.fr',
    ]);
  },
);

test.each(HOSTILE)('%j is cut between what readers see as characters', (text) => {
  const graphemes = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  for (let most = 1; most < graphemes.length; most++) {
    const cut = shortened(text, most).replace(/…$/, '');
    expect(graphemes.join('').startsWith(cut)).toBe(true);
    const kept = [...new Intl.Segmenter().segment(cut)].map(({ segment }) => segment);
    expect(kept).toEqual(graphemes.slice(0, kept.length));
  }
});
