import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/programme.ts';
import { allVariations } from '../../src/engine/variation/all-variations.ts';
import { vary } from '../../src/engine/variation/vary.ts';
import { checkBands } from '../../src/rehearsal/bands.ts';
import { PLAY_NAMES } from '../../src/rehearsal/derived-plays.ts';
import { explore } from '../../src/rehearsal/explore/explore.ts';
import { GAMES, type Game, GamingTrainee } from '../../src/rehearsal/gaming-trainees.ts';
import { playThrough } from '../../src/rehearsal/play.ts';
import { load } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { score } from '../../src/scoring/score.ts';
import type { DrillFamily } from '../../src/vocabulary/drill-family.ts';

const folder = join(import.meta.dirname, '../../scenarios');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** Whole stories are played here, again and again: a busy machine may need minutes. */
const timeout = 240_000;

/** The most that playing the score instead of the part may earn ([A1] to [A3]). */
const BOUNDS: Readonly<Record<Game, number>> = {
  fixedText: 45,
  stuffing: 45,
  likeAll: 30,
  hideAll: 30,
  escalateAll: 30,
  leaveAllAlone: 30,
};

function scenarioIn(file: string): Scenario {
  const { scenario, diagnostics } = load(readFileSync(join(folder, file)), { file });
  if (scenario === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));
  return scenario;
}

test('there are scenarios to rehearse', () => {
  expect(files).not.toHaveLength(0);
});

/** What is right in a drill of its own is no way of playing the score there. */
const RIGHT_THERE: Readonly<Partial<Record<Game, DrillFamily>>> = {
  escalateAll: 'escalate',
  hideAll: 'hideOrNot',
  leaveAllAlone: 'leaveAlone',
};

const loaded = files.map((file) => {
  const { scenario } = load(readFileSync(join(folder, file)), { file });
  return { file, scenario };
});

// What is wrong with a file is said by tests/scenarios/sound-files.test.ts.
test('all of them load', () => {
  expect(loaded.filter(({ scenario }) => scenario === undefined)).toEqual([]);
});

const sound = loaded.flatMap(({ file, scenario }) =>
  scenario === undefined ? [] : [{ file, scenario }],
);

describe.each(sound)('$file', ({ scenario }) => {
  const variations = allVariations(scenario, 1);
  const answersAreDue = scenario.expectations.some(({ needs }) => needs === 'answer');
  const games = GAMES.filter(
    (game) => answersAreDue && (scenario.family ?? '') !== RIGHT_THERE[game],
  );

  test('states the three play-throughs that serve as its tests', () => {
    expect(Object.keys(scenario.plays).toSorted()).toEqual([...PLAY_NAMES].toSorted());
  });

  test('holds its play-throughs in their bands, alike in every language, at a human pace', {
    timeout,
  }, () => {
    const { scores, faults } = checkBands(scenario);
    expect(faults).toEqual([]);
    expect(scores).toHaveLength(PLAY_NAMES.length * scenario.languages.length * variations.length);
    const silent = scores.filter(({ play }) => play === 'silent');
    // [A2] Silence where answers are due earns no more than 30.
    const most = answersAreDue ? 30 : 100;
    expect(silent.filter(({ score: { overall } }) => (overall ?? 0) > most)).toEqual([]);
  });

  test('can be explored: everything is reached, in words that its author wrote', {
    timeout,
  }, () => {
    const { answers, load: loads } = explore(scenario);
    const unproved = answers.filter(
      ({ answer }) => answer.type !== 'reached' || answer.witnesses === null,
    );
    expect(unproved).toEqual([]);
    for (const language of scenario.languages) {
      expect(loads[language]).toMatchObject({ tooMuch: [], outrun: [] });
    }
  });

  test.for(games.flatMap((game) => scenario.languages.map((language) => ({ game, language }))))(
    'does not pay $game in $language',
    { timeout },
    ({ game, language }) => {
      const programme = compile(vary(scenario, 1));
      const trainee = new GamingTrainee(programme, game, language);
      const { overall } = score(programme, playThrough(programme, trainee, { seed: 1, language }));
      expect(overall).toBeLessThanOrEqual(BOUNDS[game]);
    },
  );
});

test('the storm over the festival is a whole crisis', () => {
  const scenario = scenarioIn('le-festival-sous-lorage.json');
  expect(scenario.injects.length).toBeGreaterThanOrEqual(30);
  expect(scenario.endings).toHaveLength(3);
  expect(scenario.languages).toEqual(['fr', 'en']);
  expect(scenario.clock).toMatchObject({ duration: '1h20m', rate: 8 });
});
