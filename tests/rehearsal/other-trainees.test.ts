import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/programme.ts';
import { FIXED_TEXT, GAMES, GamingTrainee } from '../../src/rehearsal/gaming-trainees.ts';
import { playThrough } from '../../src/rehearsal/play.ts';
import { RandomTrainee } from '../../src/rehearsal/random-trainee.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import { fakeContact, fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';

const FRENCH = { seed: 1, language: 'fr' } as const;

function random(scenario: Parameters<typeof compile>[0], seed: number) {
  const programme = compile(scenario);
  return playThrough(programme, new RandomTrainee(programme, seed), { seed, language: 'fr' });
}

describe('a random trainee', () => {
  test('does the same things for the same seed, and others for another', () => {
    const scenario = fakeScenario({ injects: [fakeInject({ do: [publishes()] })] });
    expect(random(scenario, 4).acts).toEqual(random(scenario, 4).acts);
    expect(random(scenario, 4).acts).not.toEqual(random(scenario, 5).acts);
    expect(random(scenario, 4).acts.length).toBeGreaterThan(0);
  });

  test('plays any scenario to its end', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(10_000), (scenario, seed) => {
        expect(random(scenario, seed).snapshot.status).toBe('ended');
      }),
      { numRuns: 40 },
    );
  });
});

describe('somebody who plays the score', () => {
  const programme = compile(
    fakeScenario({
      organisation: { contacts: [fakeContact()] },
      phrases: { refund: { fr: ['rembours*'] }, sorry: { fr: ['désolé*', 'navré*'] } },
      injects: [fakeInject({ do: [publishes(), publishes({ id: 'c2' })] })],
    }),
  );
  const acts = (game: (typeof GAMES)[number]) =>
    playThrough(programme, new GamingTrainee(programme, game, 'fr'), FRENCH).acts.map(
      ({ act }) => act,
    );

  test('does one thing to everything that others wrote', () => {
    for (const game of GAMES) expect(acts(game)).toHaveLength(2);
  });

  test('pastes one fixed text, or strings the phrases of the scenario together', () => {
    expect(acts('fixedText')).toMatchObject([
      { type: 'reply', item: 'c1', text: FIXED_TEXT.fr },
      { type: 'reply', item: 'c2', text: FIXED_TEXT.fr },
    ]);
    expect(acts('stuffing')).toMatchObject([{ text: 'rembours désolé' }, { item: 'c2' }]);
  });

  test('likes, hides, leaves alone or brings everything to somebody', () => {
    expect(acts('likeAll')).toMatchObject([{ type: 'like' }, { type: 'like' }]);
    expect(acts('hideAll')).toMatchObject([{ type: 'hide' }, { type: 'hide' }]);
    expect(acts('leaveAllAlone')).toMatchObject([{ type: 'leaveAlone' }, { type: 'leaveAlone' }]);
    expect(acts('escalateAll')).toMatchObject([{ to: 'boss', items: ['c1'] }, { items: ['c2'] }]);
  });
});
