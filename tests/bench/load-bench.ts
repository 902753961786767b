import { compile } from '../../src/engine/programme.ts';
import { load } from '../../src/scenario/load.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { both, fakePersona, fakeScenarioInput } from '../support/fake-scenario.ts';
import { median, repeated, rounded } from './measure.ts';

/** About 350 characters an inject, as in the shipped scenarios: people, words, a condition, effects. */
function longScenario(injects: number): string {
  const input: ScenarioInput = fakeScenarioInput({
    clock: { duration: '20h', rate: 10, startsAt: '08:00' },
    cast: Array.from({ length: 50 }, (_, n) =>
      fakePersona({ id: `p${n}`, name: `Personne ${n}`, handle: `personne${n}` }),
    ),
    variables: [{ id: 'heat', label: both('Chaleur', 'Heat'), min: 0, max: 100, start: 10 }],
    injects: Array.from({ length: injects }, (_, n) => ({
      id: `i${n}`,
      trigger: { type: 'time' as const, at: `${1 + ((n * 7) % 70_000)}s` },
      when: { type: 'variable' as const, variable: 'heat', atMost: 99 },
      do: [
        {
          type: 'publish' as const,
          item: {
            id: `c${n}`,
            channel: 'wall' as const,
            by: `p${n % 50}`,
            in: 'post',
            text: both(`Quelqu’un peut me répondre? (${n})`, `Can anybody answer me? (${n})`),
          },
        },
        { type: 'change' as const, variable: 'heat', by: n % 2 === 0 ? 1 : -1 },
      ],
    })),
  });
  return JSON.stringify(input);
}

/** Parse, validate, check and index: from the text of a file to something that can be played. */
export function benchLoad(injects: number) {
  const text = longScenario(injects);
  const open = () => {
    const { scenario, diagnostics } = load(text, { file: 'bench.json' });
    if (scenario === undefined) throw new Error(diagnostics[0]?.message.en ?? 'not a scenario');
    if (compile(scenario).injects.length !== injects) throw new Error('injects were lost');
  };
  const rounds = injects > 2000 ? 7 : 15;
  const ms = median(repeated(rounds, open));
  const parseMs = median(repeated(rounds, () => void JSON.parse(text)));
  return {
    kilobytes: Math.round(text.length / 1000),
    ms: rounded(ms),
    /** How many times as long as the bare `JSON.parse` of the same text, in the same run. */
    timesJsonParse: rounded(ms / parseMs),
  };
}
