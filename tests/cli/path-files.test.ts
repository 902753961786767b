import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlayThrough, pathJson } from '../../src/cli/path-file.ts';
import { compile } from '../../src/engine/programme.ts';
import { cellsFor, readingOf } from '../../src/rehearsal/explore/cells.ts';
import { playThrough } from '../../src/rehearsal/play.ts';
import { RandomTrainee } from '../../src/rehearsal/random-trainee.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';

describe('a path in a file', () => {
  test('comes back as it was printed, whatever was done', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(1000), (scenario, seed) => {
        const programme = compile(scenario);
        const trainee = new RandomTrainee(programme, seed);
        const { acts } = playThrough(programme, trainee, { seed, language: 'fr' });
        const path = { seed, language: 'fr', acts } as const;
        expect(parsePlayThrough(JSON.stringify(pathJson(path)))).toEqual({ type: 'path', path });
      }),
      { numRuns: 20 },
    );
  });

  test('keeps the readings that nobody wrote', () => {
    const tone = { type: 'tone', scale: 'empathy', atLeast: 2 } as const;
    const acts = cellsFor([tone]).cells.map((cell, index) => ({
      at: index,
      act: { type: 'reply', item: 'c1', covers: [], text: '…', reading: readingOf(cell, 'fr') },
    }));
    const path = { seed: 1, language: 'en', acts };
    expect(parsePlayThrough(JSON.stringify(path))).toEqual({ type: 'path', path });
  });

  test('is refused with the place of what is wrong', () => {
    const wrong = { seed: 1, language: 'fr', acts: [{ at: 5, act: { type: 'jump', item: 'c1' } }] };
    expect(parsePlayThrough(JSON.stringify(wrong))).toMatchObject({
      type: 'problems',
      problems: [{ line: 1, path: expect.stringContaining('$.acts[0].act') }],
    });
  });
});

describe('steps in a file', () => {
  const steps = [{ at: '1m30s', act: { type: 'like', item: 'c1' } }];

  test('may stand alone or under "steps"', () => {
    expect(parsePlayThrough(JSON.stringify(steps))).toEqual({ type: 'steps', steps });
    expect(parsePlayThrough(JSON.stringify({ steps }))).toEqual({ type: 'steps', steps });
  });

  test('are refused with the place that they have in the file', () => {
    const wrong = [...steps, { at: 'soon', act: { type: 'like', item: 'c1' } }];
    const problem = (path: string) => ({
      type: 'problems',
      problems: [{ path: expect.stringContaining(path) }],
    });
    expect(parsePlayThrough(JSON.stringify(wrong))).toMatchObject(problem('$[1]'));
    expect(parsePlayThrough(JSON.stringify({ steps: wrong }))).toMatchObject(problem('$.steps[1]'));
    expect(parsePlayThrough('{"steps": 3}')).toMatchObject(problem('$.steps'));
    expect(parsePlayThrough('{"steps": [')).toMatchObject({ type: 'problems' });
  });
});
