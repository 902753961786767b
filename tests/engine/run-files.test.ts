import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/programme.ts';
import { parseRunFile } from '../../src/engine/run-file.ts';
import { exportedRunOf } from '../../src/rehearsal/exported-run.ts';
import { playThrough } from '../../src/rehearsal/play.ts';
import { RandomTrainee } from '../../src/rehearsal/random-trainee.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import { fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';

function exported(scenario: Scenario, seed = 1) {
  const programme = compile(scenario);
  const play = playThrough(programme, new RandomTrainee(programme, seed), { seed, language: 'fr' });
  return exportedRunOf(programme, play, 'run-1');
}

const RUN = exported(fakeScenario({ injects: [fakeInject({ do: [publishes()] })] }));

/** The first problem of a text, as `line:column path sentence`. */
function problem(text: string): string {
  const parsed = parseRunFile(text);
  const [first] = 'problems' in parsed ? parsed.problems : [];
  return first === undefined
    ? ''
    : `${first.line}:${first.column} ${first.path} ${first.message.en}`;
}

const damaged = (change: (run: typeof RUN) => object) => problem(JSON.stringify(change(RUN)));

describe('a run file', () => {
  test('gives back the run that was exported, whatever was played', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(1000), (scenario, seed) => {
        const run = exported(scenario, seed);
        expect(parseRunFile(JSON.stringify(run))).toEqual({ run });
      }),
      { numRuns: 25 },
    );
  });

  test('may be longer than any list of a scenario: every second played is an event', () => {
    const text = `{"schemaVersion":1,"events":[${'1,'.repeat(12_000)}1]}`;
    const read = parseRunFile(text);
    expect('problems' in read && read.problems[0]?.message.en).not.toMatch(/12.?000/);
    const beyond = parseRunFile(`{"schemaVersion":1,"events":[${'1,'.repeat(200_000)}1]}`);
    expect('problems' in beyond && beyond.problems[0]?.message.en).toMatch(/200.?000/);
  });

  test('may stand under the key that a caller names', () => {
    expect(parseRunFile(JSON.stringify({ run: RUN, score: {} }), ['run'])).toEqual({ run: RUN });
  });

  test('is refused with a place when it is not JSON, or something else than a run', () => {
    expect(problem('{"events": [}')).toMatch(/^1:13 /u);
    expect(problem('[1, 2]')).toContain('not an exported run');
    expect(problem('')).not.toBe('');
  });

  test('is refused where a key is forbidden, repeated or unknown', () => {
    expect(problem('{"__proto__": 1, "events": []}')).toMatch(/^1:2 \$\.__proto__/u);
    expect(problem('{"events": [], "events": []}')).toMatch(/^1:16 /u);
    expect(damaged((run) => ({ ...run, extra: 1 }))).toContain('$.extra');
  });

  test('says which event has what wrong', () => {
    const [first, ...rest] = RUN.events;
    const wrong = { ...first, language: 'de' };
    expect(damaged((run) => ({ ...run, events: [wrong, ...rest] }))).toContain(
      '$.events[0].language',
    );
    expect(damaged((run) => ({ ...run, events: [{ ...first, type: 'boom' }] }))).toContain(
      '$.events[0]',
    );
  });

  test('has its events numbered without gaps, and in time', () => {
    const gap = RUN.events.map((event) => ({ ...event, seq: event.seq + 1 }));
    expect(damaged((run) => ({ ...run, events: gap }))).toMatch(
      /\$\.events\[0\]\.seq .*Expected: 0; got: 1/u,
    );
    const last = RUN.events.length - 1;
    const back = RUN.events.map((event, index) => (index === last ? { ...event, at: 0 } : event));
    expect(damaged((run) => ({ ...run, events: back }))).toContain(`$.events[${last}].at`);
  });

  test('of a newer version says so, rather than that it is damaged', () => {
    expect(damaged((run) => ({ ...run, schemaVersion: 2 }))).toContain('newer version');
  });

  test('holds a sound scenario, the one it says it is of', () => {
    const scenario = { ...RUN.scenario, endings: [] };
    expect(damaged((run) => ({ ...run, scenario }))).toContain('$.scenario.endings');
    expect(damaged((run) => ({ ...run, scenarioId: 'other' }))).toContain('$.scenarioId');
  });

  test('too deep or too heavy is refused before anything else looks at it', () => {
    expect(problem('['.repeat(100_000))).not.toBe('');
    expect(problem(' '.repeat(20_000_001))).toContain('too heavy');
  });
});
