import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { begin } from '../../src/engine/begin.ts';
import { compile } from '../../src/engine/programme.ts';
import { allVariations } from '../../src/engine/variation/all-variations.ts';
import { anotherSeed } from '../../src/engine/variation/another-seed.ts';
import { drawRows, rowNames, vary } from '../../src/engine/variation/vary.ts';
import { exportedRunOf } from '../../src/rehearsal/exported-run.ts';
import { playThrough } from '../../src/rehearsal/play.ts';
import { RandomTrainee } from '../../src/rehearsal/random-trainee.ts';
import { secondLook } from '../../src/rehearsal/second-look.ts';
import { playHash, rubricHash } from '../../src/scenario/hash.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import { fakeDrill, LOST } from '../support/fake-drill.ts';
import { both, fakeContact, fakePersona } from '../support/fake-scenario.ts';

const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
type Tables = NonNullable<ScenarioInput['variations']>;

/** Tables of so many rows each, of one word. */
function tables(...sizes: readonly number[]): Tables {
  return sizes.map((size, table) => ({
    id: `t${table}`,
    rows: Array.from({ length: size }, (_, row) => ({
      id: `r${row}`,
      words: { w: both(`mot ${row}`, `word ${row}`) },
    })),
  }));
}

const manyTables = fc
  .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 })
  .map((sizes) => tables(...sizes));

/** The seed that draws a row of the fake drill. */
function seedOf(row: string): number {
  const found = allVariations(fakeDrill()).find(({ rows }) => rows.includes(`case.${row}`));
  if (found === undefined) throw new Error(`no seed draws ${row}`);
  return found.seed;
}

describe('[V1] a run is played on its scenario as the seed varies it', () => {
  const scarf = vary(fakeDrill(), seedOf('scarf'));

  it('puts the words of one row in every text, and leaves no table', () => {
    expect(scarf.variations).toBeUndefined();
    expect(scarf.threads[1]?.text).toEqual(
      both('Mon foulard est resté chez vous.', 'My scarf is still at your place.'),
    );
    expect(scarf.organisation.facts[0]?.text).toEqual(
      both('On a le foulard à l’accueil.', 'We have the scarf at the front desk.'),
    );
    expect(scarf.phrases['found']).toEqual({ fr: ['le foulard'], en: ['the scarf'] });
    expect(JSON.stringify(scarf)).not.toMatch(/\{case\./);
  });

  it('gives the same scenario for the same seed', () => {
    fc.assert(
      fc.property(seeds, manyTables, (seed, variations) => {
        const drill = fakeDrill({ variations });
        expect(vary(drill, seed)).toEqual(vary(drill, seed));
      }),
      { numRuns: 20 },
    );
  });

  it('draws each row about as often as the next, for seeds in a row', () => {
    const drill = fakeDrill({ variations: tables(6) });
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed += 1) {
      const [row = ''] = rowNames(drawRows(drill, seed));
      counts.set(row, (counts.get(row) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // Five standard deviations of a fair draw.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(145);
  });

  it('draws the rows of two tables independently', () => {
    const drill = fakeDrill({ variations: tables(2, 2) });
    const pairs = Array.from({ length: 400 }, (_, seed) => rowNames(drawRows(drill, seed)).join());
    for (const pair of new Set(pairs)) {
      expect(Math.abs(pairs.filter((each) => each === pair).length - 100)).toBeLessThan(45);
    }
    expect(new Set(pairs).size).toBe(4);
  });
});

describe('[V2] rows are drawn from a stream of their own', () => {
  it('leaves the chance of the run as it is without tables', () => {
    const drill = fakeDrill();
    const { variations: _, ...plain } = drill;
    const chanceOf = (scenario: typeof drill, seed: number) =>
      begin(compile(scenario), seed, { language: 'fr', rate: 6 }).random;
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(chanceOf(vary(drill, seed), seed)).toEqual(chanceOf(plain, seed));
      }),
      { numRuns: 20 },
    );
  });

  it('draws from the first tables what it drew before another was added at the end', () => {
    fc.assert(
      fc.property(seeds, manyTables, (seed, variations) => {
        const before = rowNames(drawRows(fakeDrill({ variations: variations.slice(0, -1) }), seed));
        const after = rowNames(drawRows(fakeDrill({ variations }), seed));
        expect(after.slice(0, -1)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });
});

describe('[V3] words are those of the language around them', () => {
  const variations: Tables = [
    {
      id: 'who',
      rows: [{ id: 'one', words: { name: both('Zoé', 'Zoe'), day: both('lundi', 'Monday') } }],
    },
  ];

  it('in texts, in phrase groups, and in names by the language of the persona', () => {
    const drawn = vary(
      fakeDrill({
        variations,
        cast: [
          fakePersona({ name: '{who.name}' }),
          fakePersona({ id: 'zoe', name: '{who.name}', language: 'en' }),
        ],
        phrases: { found: { fr: ['{who.day} matin'], en: ['{who.day} morning'] } },
        summary: both('Résumé', 'Summary'),
        debrief: [
          both('Pourquoi {who.day}?', 'Why {who.day}?'),
          { only: 'en', text: 'Not on {who.day}.' },
        ],
      }),
      1,
    );
    expect(drawn.cast.map(({ name }) => name)).toEqual(['Zoé', 'Zoe']);
    expect(drawn.phrases['found']).toEqual({ fr: ['lundi matin'], en: ['Monday morning'] });
    expect(drawn.debrief).toEqual([
      both('Pourquoi lundi?', 'Why Monday?'),
      { only: 'en', text: 'Not on Monday.' },
    ]);
  });

  it('in what has no language, those of the first language of the scenario', () => {
    const drawn = vary(
      fakeDrill({
        variations,
        languages: ['en', 'fr'],
        settings: { blockedWords: ['{who.day}'] },
        organisation: { contacts: [fakeContact({ name: '{who.name}' })] },
      }),
      1,
    );
    expect(drawn.settings.blockedWords).toEqual(['Monday']);
    expect(drawn.organisation.contacts[0]?.name).toBe('Zoe');
  });
});

test('[V4] a text that is nothing but a placeholder is in the one language of its word', () => {
  const dog = vary(fakeDrill(), seedOf('dog'));
  expect(dog.threads[1]?.text).toEqual({ only: 'en', text: 'Has anyone seen my dog?' });
});

test('[V5] a scenario without tables is played as it is written', () => {
  fc.assert(
    fc.property(arbitraryScenario, seeds, (scenario, seed) => {
      expect(vary(scenario, seed)).toBe(scenario);
      expect(allVariations(scenario)).toEqual([{ seed: 1, rows: [], scenario }]);
    }),
    { numRuns: 20 },
  );
});

describe('[V6] the variations that stand for all of a scenario', () => {
  it('have every row of every table, and each is what its seed draws', () => {
    fc.assert(
      fc.property(manyTables, (variations) => {
        const drill = fakeDrill({ variations });
        const all = allVariations(drill);
        const wanted = variations.flatMap(({ id, rows }) => rows.map((row) => `${id}.${row.id}`));
        expect(new Set(all.flatMap(({ rows }) => rows))).toEqual(new Set(wanted));
        for (const { seed, scenario } of all) expect(vary(drill, seed)).toEqual(scenario);
      }),
      { numRuns: 6 },
    );
  });

  it('are as many as the rows of the only table', () => {
    expect(allVariations(fakeDrill({ variations: tables(60) }))).toHaveLength(60);
    expect(allVariations(fakeDrill())).toHaveLength(LOST[0]?.rows.length ?? 0);
  });
});

test('[V7] a run keeps the scenario as varied, and replays and hashes as any other', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const programme = compile(vary(fakeDrill(), seed));
      const trainee = new RandomTrainee(programme, seed);
      const run = exportedRunOf(
        programme,
        playThrough(programme, trainee, { seed, language: 'fr' }),
        'r',
      );
      expect(run.scenario.variations).toBeUndefined();
      expect(run.playHash).toBe(playHash(vary(fakeDrill(), seed)));
      expect(run.rubricHash).toBe(rubricHash(vary(fakeDrill(), seed)));
      expect(secondLook(run).differences).toEqual({
        playHash: null,
        rubricHash: null,
        readings: [],
        inapplicable: [],
      });
    }),
    { numRuns: 5 },
  );
});

describe('one more try', () => {
  /** Numbers that chance might give, the same ones each time. */
  const chanceFrom = (start: number) => {
    let next = start;
    return () => next++;
  };

  it('draws what was not met lately, until everything was met', () => {
    const drill = fakeDrill({ variations: tables(6) });
    const met: (readonly string[])[] = [];
    for (let turn = 0; turn < 18; turn += 1) {
      met.push(rowNames(drawRows(drill, anotherSeed(drill, met, chanceFrom(turn * 100)))));
    }
    for (let turn = 0; turn < 18; turn += 6) {
      expect(new Set(met.slice(turn, turn + 6).flat()).size).toBe(6);
    }
  });

  it('is as chance has it for a scenario without tables, and for the first', () => {
    const { variations: _, ...plain } = fakeDrill();
    expect(anotherSeed(plain, [['case.mitt']], () => 7)).toBe(7);
    expect(anotherSeed(fakeDrill(), [], () => 9)).toBe(9);
  });
});
