import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportRun } from '../../src/storage/export-run.ts';
import { bundleName, bundleOf, runTextsIn } from '../../src/storage/run-bundle.ts';
import { fakeScenario } from '../support/fake-scenario.ts';
import { fakeStoredRun } from './fake-stored-run.ts';

/** What is written in a run may be strange; its scenario need not be there for that. */
const small = { ...fakeStoredRun(), scenario: fakeScenario({ injects: [], expectations: [] }) };

const runs = ['a', 'b', 'c'].map((id) => fakeStoredRun({ id }));

describe('several runs in one file', () => {
  it('come apart again as they went in, each with its line', () => {
    const texts = runTextsIn(bundleOf(runs));
    expect(texts.map(({ text }) => JSON.parse(text))).toEqual(runs);
    expect(texts.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('stay on their lines whatever was written in them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 }),
        (names) => {
          const written = names.map((pseudonym) => ({ ...small, pseudonym }));
          const read = runTextsIn(bundleOf(written)).map(({ text }) => JSON.parse(text).pseudonym);
          expect(read).toEqual(names);
        },
      ),
    );
  });

  it('do not cost each other anything when one line is damaged', () => {
    const lines = bundleOf(runs).split('\n');
    const cut = [lines[0], lines[1]?.slice(0, 40), lines[2]].join('\r\n');
    const texts = runTextsIn(cut);
    expect(texts).toHaveLength(3);
    expect(JSON.parse(texts[2]?.text ?? '')).toEqual(runs[2]);
  });

  it('are counted and dated in the name of their file', () => {
    expect(bundleName(12, '2026-11-23T18:00:00.000Z')).toBe('en-ondes_2026-11-23_12.jsonl');
  });
});

describe('a file of one run', () => {
  const { scenario, ...run } = fakeStoredRun();

  it.each([
    ['as it is exported', exportRun(run, scenario)],
    ['on one line', JSON.stringify({ ...run, scenario })],
    ['in a bundle of its own', bundleOf([{ ...run, scenario }])],
    ['cut short', exportRun(run, scenario).slice(0, 200)],
    ['that is no JSON', 'Bonjour!\n{"a":1}\n'],
    ['that is empty', ''],
  ])('%s is taken as it is', (_what, text) => {
    expect(runTextsIn(text)).toEqual([{ text, line: null }]);
  });
});
