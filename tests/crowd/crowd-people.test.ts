import { describe, expect, test } from 'vitest';
import { answerCrowd, type CrowdRequest, nameCast } from '../../src/crowd/answer-crowd.ts';
import { compile } from '../../src/engine/programme.ts';
import { both, fakePersona, fakeScenario } from '../support/fake-scenario.ts';

const programme = compile(
  fakeScenario({
    cast: [fakePersona(), { id: 'stranger', language: 'fr' }, { id: 'other', language: 'en' }],
    crowd: [
      {
        id: 'angry',
        mood: 'angry',
        lines: [both('Une honte!', 'Shameful!'), { only: 'en', text: 'Still waiting, folks.' }],
      },
    ],
  }),
);

function request(overrides: Partial<CrowdRequest> = {}): CrowdRequest {
  const lines = Array.from({ length: 20 }, (_, index) => index % 2);
  return { type: 'requestCrowd', request: 0, pool: 'angry', lines, seed: 7, ...overrides };
}

describe('people of the crowd', () => {
  test('say the lines of the author, in the order of the request', () => {
    const voices = answerCrowd(programme, request({ lines: [1, 0] }));
    expect(voices.map(({ text }) => text)).toEqual([
      { only: 'en', text: 'Still waiting, folks.' },
      both('Une honte!', 'Shameful!'),
    ]);
  });

  test('are the same for the same seed, and others for another', () => {
    const once = answerCrowd(programme, request());
    expect(answerCrowd(programme, request())).toEqual(once);
    expect(answerCrowd(programme, request({ seed: 8 }))).not.toEqual(once);
  });

  test('are never met twice in a run, by name or by account', () => {
    const voices = Array.from({ length: 127 }, (_, index) =>
      answerCrowd(programme, request({ request: index, seed: index * 7919 })),
    ).flat();
    expect(voices).toHaveLength(127 * 20);
    expect(new Set(voices.map(({ name }) => name)).size).toBe(voices.length);
    expect(new Set(voices.map(({ handle }) => handle)).size).toBe(voices.length);
  });

  test('have account names that any network would accept', () => {
    for (const { handle } of answerCrowd(programme, request())) {
      expect(handle).toMatch(/^[a-z0-9._]{3,40}$/);
    }
  });

  test('come from many towns', () => {
    const towns = new Set(answerCrowd(programme, request()).map(({ town }) => town));
    expect(towns.size).toBeGreaterThan(5);
    expect([...towns].every((town) => town.length > 2)).toBe(true);
  });

  test('are refused for a pool or a line that nobody wrote', () => {
    expect(() => answerCrowd(programme, request({ pool: 'none' }))).toThrow('no crowd pool called');
    expect(() => answerCrowd(programme, request({ lines: [9] }))).toThrow('has no line 9');
  });
});

describe('names of the cast', () => {
  test('stay as the author wrote them', () => {
    expect(nameCast(programme, 1).get('lea')).toEqual({ name: 'Léa Roy', handle: 'lea.roy' });
  });

  test('are drawn from the seed for whoever has none, each a different one', () => {
    const cast = nameCast(programme, 1);
    expect(nameCast(programme, 1)).toEqual(cast);
    const names = [...cast.values()].map(({ name }) => name);
    expect(new Set(names).size).toBe(3);
    expect(cast.get('stranger')?.name).toMatch(/^\S+ \S+$/u);
    expect(nameCast(programme, 2).get('stranger')).not.toEqual(cast.get('stranger'));
  });

  test('may be in any letters, and nobody waits for that', () => {
    const foreign = compile(
      fakeScenario({ cast: [fakePersona({ id: 'li', name: '李明', handle: undefined })] }),
    );
    const { name, handle } = nameCast(foreign, 1).get('li') ?? {};
    expect(name).toBe('李明');
    expect(handle).toMatch(/^[a-z0-9._]{3,40}$/);
  });

  test('never belong to somebody of the crowd as well', () => {
    const cast = new Set([...nameCast(programme, 5).values()].map(({ name }) => name));
    const crowd = Array.from({ length: 30 }, (_, index) =>
      answerCrowd(programme, request({ request: index, seed: 5 })),
    ).flat();
    expect(crowd.filter(({ name }) => cast.has(name))).toEqual([]);
  });
});
