import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/programme.ts';
import { loadOf } from '../../src/rehearsal/load.ts';
import { wordsIn, wordsTyped, writingTime } from '../../src/rehearsal/pace.ts';
import { playSteps } from '../../src/rehearsal/scripted-play.ts';
import { both, fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';

const FRENCH = { seed: 1, language: 'fr' } as const;
const many = (count: number) => Array.from({ length: count }, () => 'mot').join(' ');

function load(arriving: number, written: number, sentAt: string, rate = 10) {
  const programme = compile(
    fakeScenario({
      clock: { duration: '10m', rate, startsAt: '19:40' },
      injects: [fakeInject({ do: [publishes({ text: both(many(arriving)) })] })],
    }),
  );
  const act = { type: 'reply', item: 'c1', text: many(written) } as const;
  return loadOf(programme, playSteps(programme, [{ at: sentAt, act }], FRENCH));
}

describe('the load of a play', () => {
  test('counts the words that arrive, by simulated and by real minute', () => {
    const { simulated, real } = load(50, 1, '9m');
    expect(simulated.minutes).toHaveLength(10);
    expect(simulated.peakRead).toMatchObject({ minute: 1, read: 50 });
    expect(real.minutes).toMatchObject([{ minute: 0, read: 50 }]);
  });

  test('does not count what was on the page before the start', () => {
    expect(load(1, 1, '9m').real.peakRead.read).toBe(1);
  });

  test('spreads writing over the time that it takes', () => {
    const { real } = load(1, 35, '9m', 1);
    expect(real.minutes[8]).toMatchObject({ written: 35 });
    expect(real.peakWritten.minute).toBe(8);
  });

  test('says in which minutes there is too much to read or to write', () => {
    expect(load(220, 1, '9m').tooMuch).toEqual([]);
    expect(load(221, 1, '9m').tooMuch).toMatchObject([{ minute: 0, read: 221 }]);
  });

  test('tells replies that nobody could have written so soon', () => {
    expect(load(1, 20, '9m').outrun).toEqual([]);
    const [outrun] = load(1, 100, '2m').outrun;
    expect(outrun).toMatchObject({ at: 120_000, words: 100, available: 12_000 });
    expect(outrun?.needed).toBeGreaterThan(outrun?.available ?? 0);
  });
});

describe('the pace of a person', () => {
  test('counts words between spaces', () => {
    expect(wordsIn('  Bonjour,  à  vous ! ')).toBe(4);
    expect(wordsIn(' ')).toBe(0);
  });

  test('costs nothing for a ready-made line', () => {
    expect(writingTime(many(35))).toBe(60_000);
    expect(wordsTyped('Bonjour. Tout est remboursé.', ['Tout est remboursé.'])).toBe(1);
  });
});
