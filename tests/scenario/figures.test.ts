import { expect, test } from 'vitest';
import { playHash, rubricHash } from '../../src/scenario/hash.ts';
import { load } from '../../src/scenario/load.ts';
import { edited } from '../support/edited.ts';
import { both, fakeScenario } from '../support/fake-scenario.ts';
import { FIGURES, GOOD_FILE } from './diagnostic-examples.ts';

/** What is said of a file with these figures. */
function told(set: Readonly<Record<string, unknown>>) {
  const file = edited(GOOD_FILE, { figures: [FIGURES], ...set });
  return load(JSON.stringify(file), { file: 'a.json' }).diagnostics.map(
    ({ code, path }) => `${code} ${path.replace('$.', '')}`,
  );
}

test('figures are whole tables, with or without a caption, units and a chart', () => {
  expect(told({})).toEqual([]);
  const more = { caption: both('Sans la fin de semaine.', 'Without the weekend.'), chart: 'line' };
  expect(told({ figures: [{ ...FIGURES, ...more, unit: both('personnes', 'people') }] })).toEqual(
    [],
  );
});

test('columns and rows are called differently within their table', () => {
  const [column] = FIGURES.columns;
  const twice = [column, column];
  expect(told({ 'figures.0.columns': twice, 'figures.0.rows.0.values': [1, 2] })).toContain(
    'EO303 figures[0].columns[1].id',
  );
  const [row] = FIGURES.rows;
  expect(told({ 'figures.0.rows': [row, row] })).toEqual(['EO303 figures[0].rows[1].id']);
});

test('a consequence shows figures that there are', () => {
  expect(told({ 'injects.1.do': [{ type: 'figures', show: 'weak' }] })).toEqual([
    'EO301 injects[1].do[0].show',
  ]);
});

test('their words are in every language of the scenario', () => {
  expect(told({ 'figures.0.rows.0.label': { fr: 'Lundi' } })).toEqual([
    'EO501 figures[0].rows[0].label.en',
  ]);
});

test('they are part of what is played, and no part of what is scored', () => {
  const base = fakeScenario();
  const withThem = { ...base, figures: [FIGURES] };
  expect(playHash(withThem)).not.toBe(playHash(base));
  expect(playHash({ ...withThem, figures: [{ ...FIGURES, note: 'À revoir.' }] })).toBe(
    playHash(withThem),
  );
  expect(rubricHash(withThem)).toBe(rubricHash(base));
});
