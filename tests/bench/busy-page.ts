import { begin } from '../../src/engine/begin.ts';
import type { Command } from '../../src/engine/command.ts';
import { decide } from '../../src/engine/decide.ts';
import type { RunEvent } from '../../src/engine/event.ts';
import { compile, type Programme } from '../../src/engine/programme.ts';
import type { Run } from '../../src/engine/run.ts';
import { transition } from '../../src/engine/transition.ts';
import { view } from '../../src/engine/view.ts';
import { wordsToRead } from '../../src/rehearsal/words-to-read.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { read } from '../../src/tone/read.ts';
import {
  both,
  fakeInject,
  fakePersona,
  fakeScenario,
  publishes,
} from '../support/fake-scenario.ts';

/** A page on which a comment arrives each second until there are as many as asked for. */
export function busyPage(comments: number): Scenario {
  return fakeScenario({
    clock: { duration: '10h', rate: 10, startsAt: '08:00' },
    cast: Array.from({ length: 20 }, (_, n) =>
      fakePersona({ id: `p${n}`, name: `Personne ${n}`, handle: `personne${n}` }),
    ),
    injects: Array.from({ length: comments }, (_, n) =>
      fakeInject({
        id: `i${n}`,
        trigger: { type: 'time', at: `${n + 1}s` },
        do: [
          publishes({
            id: `c${n}`,
            by: `p${n % 20}`,
            in: n % 3 === 0 || n < 10 ? 'post' : `c${Math.floor(n / 3)}`,
            text: both(`Et mes billets? (${n})`, `What about my tickets? (${n})`),
          }),
        ],
      }),
    ),
  });
}

/** Deeds and beats to one reply: a run of ten thousand events has about a hundred. */
const REPLY_EVERY = 100;

/** What a trainee at a busy desk does, over and over. */
function deed(programme: Programme, n: number): Command {
  const item = `c${(n * 7) % 900}`;
  if (n % REPLY_EVERY === 3) {
    const text = 'Bonjour, nous sommes désolés. Vous serez remboursée d’ici vendredi.';
    const at = view(programme, begin(programme, 1, { language: 'fr', rate: 10 }));
    const reading = read(wordsToRead(programme, at, text, { answers: null }));
    const promise = null;
    return {
      type: 'reply',
      by: 'trainee',
      action: 'reply',
      to: item,
      text,
      covers: [],
      promise,
      reading,
    };
  }
  if (n % 2 === 0) return { type: 'advance', by: 'system', ms: 400 };
  return {
    type: 'moderate',
    by: 'trainee',
    action: 'like',
    item,
    undone: Math.floor(n / 2000) % 2 === 1,
  };
}

/** A run of so many events on a page with its comments (1,000): beats, likes and replies. */
export function longRun(programme: Programme, length: number, comments = 1000): Run {
  const settings = { mode: 'practice', allowance: 1, language: 'fr', rate: 10 } as const;
  const events: RunEvent[] = [];
  let snapshot = begin(programme, 1, settings);
  const act = (command: Command) => {
    const decision = decide(programme, snapshot, command);
    if ('refusal' in decision) return;
    for (const event of decision.events) {
      events.push(event);
      [snapshot] = transition(programme, snapshot, event);
    }
  };
  act({ type: 'start', by: 'trainee', language: 'fr' });
  act({ type: 'advance', by: 'system', ms: (comments + 1) * 1000 });
  for (let n = 0; events.length < length && n < length * 4; n++) act(deed(programme, n));
  if (events.length !== length) throw new Error(`only ${events.length} events of ${length}`);
  return {
    schemaVersion: 1,
    id: 'bench',
    startedAt: '2026-11-23T18:00:00.000Z',
    scenarioId: programme.scenario.id,
    playHash: '00000000',
    rubricHash: '00000000',
    seed: 1,
    settings,
    events,
    annotations: [],
  };
}

export function busyProgramme(): Programme {
  return compile(busyPage(1000));
}
