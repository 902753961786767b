import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { vary } from '../../src/engine/variation/vary.ts';
import { serialise } from '../../src/scenario/serialise.ts';
import { edited } from '../support/edited.ts';
import { fakeDrill } from '../support/fake-drill.ts';
import {
  fakeExpectation,
  fakeInject,
  fakeModel,
  fakeScenarioInput,
  publishes,
} from '../support/fake-scenario.ts';
import { terminalRun } from './terminal-run.ts';

// The analyser and the names of the crowd take a while to load on a busy machine.
beforeAll(async () => {
  await import('../../src/cli/commands/play.ts');
}, 60_000);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'play-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const SCENARIO = fakeScenarioInput({
  injects: [fakeInject({ do: [publishes()] })],
  expectations: [fakeExpectation({ models: [fakeModel()] })],
});

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const scenario = () => file('scenario.json', SCENARIO);

interface Printed {
  readonly run: { readonly events: readonly { readonly type: string }[]; readonly seed: number };
  readonly score: Readonly<Record<string, unknown>>;
}

async function play(...args: readonly string[]) {
  const { code, out, err } = await terminalRun(['play', scenario(), ...args]);
  const printed = (out === '' ? null : JSON.parse(out)) as Printed | null;
  return { code, err, printed };
}

describe('play', () => {
  it('prints exactly one object: the run with its scenario, and the score', async () => {
    const { code, printed } = await play('--as', 'exemplary', '--lang', 'fr');
    expect(code).toBe(0);
    expect(Object.keys(printed ?? {})).toEqual(['run', 'score']);
    expect(printed?.run).toMatchObject({
      scenarioId: 'cancelled-show',
      scenario: { id: 'cancelled-show' },
    });
    expect(Object.keys(printed?.score ?? {})).toEqual([
      'overall',
      'responseTime',
      'tone',
      'escalation',
      'evidence',
    ]);
  });

  it('gives the same bytes for the same seed', async () => {
    const args = ['play', scenario(), '--as', 'random', '--seed', '7', '--lang', 'en'];
    expect((await terminalRun(args)).out).toBe((await terminalRun(args)).out);
  });

  it('scores an exemplary play above a silent one', async () => {
    const exemplary = (await play('--as', 'exemplary', '--lang', 'fr')).printed?.score['overall'];
    const silent = (await play('--as', 'silent', '--lang', 'fr')).printed?.score['overall'];
    expect(Number(exemplary)).toBeGreaterThan(Number(silent));
  });

  it('follows the steps of a file, in the words of a scenario or of a path', async () => {
    const steps = file('steps.json', { steps: [{ at: '2m', act: { type: 'like', item: 'c1' } }] });
    const path = file('path.json', {
      seed: 5,
      language: 'en',
      acts: [{ at: 120_500, act: { type: 'like', item: 'c1' } }],
    });
    for (const given of [steps, path]) {
      const { code, printed } = await play('--steps', given);
      expect(code).toBe(0);
      expect(printed?.run.events).toContainEqual(
        expect.objectContaining({ type: 'itemModerated', action: 'like', item: 'c1' }),
      );
    }
    expect((await play('--steps', path)).printed?.run.seed).toBe(5);
  });

  it('says where a file of steps is wrong', async () => {
    const steps = file('steps.json', {
      steps: [{ at: 'soon', act: { type: 'like', item: 'c1' } }],
    });
    const { code, err, printed } = await play('--steps', steps);
    expect(code).toBe(1);
    expect(printed).toBeNull();
    expect(err).toContain('$.steps[0]');
    expect((await play('--steps', file('bad.json', '{"steps": ['))).code).toBe(1);
  });

  it('refuses a path in a language that the scenario does not have', async () => {
    const alone = file(
      'alone.json',
      JSON.parse(
        JSON.stringify({ ...SCENARIO, languages: ['fr'] }, (_key, value: unknown) =>
          typeof value === 'object' && value !== null && 'fr' in value && 'en' in value
            ? { fr: value.fr }
            : value,
        ),
      ),
    );
    const path = file('path.json', { seed: 1, language: 'en', acts: [] });
    const { code, out, err } = await terminalRun(['play', alone, '--steps', path]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('path.json: This scenario is not played in "en".');
    expect((await terminalRun(['play', alone, '--steps', path, '--lang', 'fr'])).code).toBe(0);
    expect((await terminalRun(['play', alone, '--as', 'silent'])).code).toBe(0);
    expect((await terminalRun(['play', alone, '--as', 'silent', '--lang', 'en'])).code).toBe(2);
  });

  it('exits 1 where an expected condition does not hold', async () => {
    const steps = file('steps.json', [{ at: '2m', expect: { type: 'done', action: ['hide'] } }]);
    expect(await play('--steps', steps)).toMatchObject({
      code: 1,
      err: expect.stringContaining('0'),
    });
  });

  it('tells a wrong use from a wrong file', async () => {
    expect((await play()).code).toBe(2);
    expect((await play('--as', 'nobody')).code).toBe(2);
    expect((await play('--as', 'silent', '--seed', 'x')).code).toBe(2);
    const wrong = file('wrong.json', edited(SCENARIO, { endings: [] }));
    const { code, out, err } = await terminalRun(['play', wrong, '--as', 'silent']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/wrong\.json:\d+:\d+ EO\d{3} /u);
  });
});

describe('score', () => {
  async function printedRun(change: (run: Record<string, unknown>) => object = (run) => run) {
    const { out } = await terminalRun(['play', scenario(), '--as', 'exemplary', '--lang', 'fr']);
    const printed = JSON.parse(out) as { run: Record<string, unknown>; score: unknown };
    return {
      score: printed.score,
      path: file('run.json', { ...printed, run: change(printed.run) }),
    };
  }

  it('gives the score that play gave, and finds nothing that differs', async () => {
    const { score, path } = await printedRun();
    const { code, out } = await terminalRun(['score', path]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      score,
      differs: { playHash: null, rubricHash: null, readings: [], inapplicable: [], score: [] },
    });
  });

  it('says what a run claims that is not so', async () => {
    const { path } = await printedRun((run) => ({ ...run, rubricHash: 'ab'.repeat(32) }));
    const { out } = await terminalRun(['score', path]);
    expect(JSON.parse(out)).toMatchObject({
      differs: { rubricHash: { claimed: 'ab'.repeat(32) } },
    });
  });

  it('says which figures of the score beside the run are not so', async () => {
    const { out } = await terminalRun(['play', scenario(), '--as', 'silent', '--lang', 'fr']);
    const printed = JSON.parse(out) as { score: { overall: number } };
    const flattered = file('flattered.json', edited(printed, { 'score.overall': 99 }));
    const again = await terminalRun(['score', flattered]);
    expect(JSON.parse(again.out)).toMatchObject({
      differs: {
        score: [{ figure: 'overall', claimed: 99, found: printed.score.overall }],
      },
    });
  });

  it('says that a reading was retouched, were it by one figure', async () => {
    const { path } = await printedRun((run) => {
      const events = run['events'] as { type: string }[];
      const reply = events.findIndex(({ type }) => type === 'replyPosted');
      expect(reply).toBeGreaterThan(0);
      return Object(edited(run, { [`events.${reply}.reading.tone.confidence`]: 0.123 })) as object;
    });
    const { out } = await terminalRun(['score', path]);
    const { differs } = JSON.parse(out) as { differs: { readings: readonly unknown[] } };
    expect(differs.readings).toHaveLength(1);
  });

  it('refuses a damaged run with a sentence and a place', async () => {
    const { path } = await printedRun((run) => ({ ...run, seed: -1 }));
    const { code, out, err } = await terminalRun(['score', path]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/run\.json:\d+:\d+ \$\.run\.seed /u);
    expect((await terminalRun(['score', file('no.json', '[')])).code).toBe(1);
    expect((await terminalRun(['score', join(folder, 'none.json')])).code).toBe(2);
  });
});

describe('explore', () => {
  it('answers for every goal, with paths that play --steps can follow', async () => {
    const { code, out } = await terminalRun(['explore', scenario(), '--json']);
    expect(code).toBe(0);
    const { goals, load } = JSON.parse(out) as {
      goals: { key: string; answer: { type: string; path?: object } }[];
      load: object;
    };
    expect(goals.map(({ key, answer }) => [key, answer.type])).toEqual([
      ['inject/i1', 'reached'],
      ['ending/end', 'reached'],
      ['expectation/e1/met', 'reached'],
      ['expectation/e1/missed', 'reached'],
    ]);
    expect(Object.keys(load)).toEqual(['fr', 'en']);
    const path = file('path.json', goals[2]?.answer.path);
    expect((await terminalRun(['play', scenario(), '--steps', path])).code).toBe(0);
  });

  it('looks at every row of a drill; play follows its paths on the rows they were found on', async () => {
    const drill = file('drill.json', serialise(fakeDrill()));
    const { code, out } = await terminalRun(['explore', drill, '--json']);
    expect(code).toBe(0);
    const { goals } = JSON.parse(out) as {
      goals: { key: string; rows: string[]; answer: { path: { variation: number } } }[];
    };
    const branch = goals.find(({ key }) => key === 'branch/answered/0');
    expect(branch?.rows).toHaveLength(1);
    const path = file('path.json', branch?.answer.path);
    const { out: printed } = await terminalRun(['play', drill, '--steps', path]);
    const { run } = JSON.parse(printed) as { run: { scenario: object } };
    expect(run.scenario).toEqual(vary(fakeDrill(), branch?.answer.path.variation ?? 0));
  });

  it('exits 1 and says why where something cannot be reached', async () => {
    const dead = {
      id: 'dead',
      trigger: { type: 'time', at: '3m' },
      when: { type: 'time', until: '1m' },
    };
    const path = file('dead.json', { ...SCENARIO, injects: [...(SCENARIO.injects ?? []), dead] });
    const { code, out } = await terminalRun(['explore', path, '--lang', 'en']);
    expect(code).toBe(1);
    expect(out).toContain('inject/dead\tunreachable\t');
    expect(out).toContain('load (fr)');
  });
});
