import { Compiler } from 'inkjs/full';
import { assign, createActor, createMachine } from 'xstate';
import { begin } from '../../src/engine/begin.ts';
import type { Command } from '../../src/engine/command.ts';
import { decide } from '../../src/engine/decide.ts';
import { compile } from '../../src/engine/programme.ts';
import type { Snapshot } from '../../src/engine/snapshot.ts';
import { transition } from '../../src/engine/transition.ts';
import { view } from '../../src/engine/view.ts';
import { BEATS, beatScenario, story } from './beats.ts';

/** Somebody who can tell the story: from its beginning to its end, once for each call. */
export interface Contender {
  readonly walk: () => void;
  /** Where the last walk ended. */
  readonly end: () => { readonly a: number; readonly b: number };
}

/**
 * Our engine. Every step is a command that is decided and an event that is carried out, as in a run.
 *
 * @param steps into how many the story's time is cut: one for each beat, or one for all of it.
 */
export function enOndes(steps: number): Contender {
  const programme = compile(beatScenario());
  const start = begin(programme, 1, { language: 'fr', rate: 10 });
  const advance: Command = { type: 'advance', by: 'system', ms: (BEATS / steps) * 1000 };
  let end: Snapshot = start;
  const act = (snapshot: Snapshot, command: Command): Snapshot => {
    const decision = decide(programme, snapshot, command);
    if ('refusal' in decision) throw new Error(decision.refusal.sentence.en);
    let next = snapshot;
    for (const event of decision.events) [next] = transition(programme, next, event);
    return next;
  };
  return {
    walk() {
      end = act(start, { type: 'start', by: 'trainee', language: 'fr' });
      for (let step = 0; step < steps; step++) end = act(end, advance);
    },
    end: () => ({
      a: view(programme, end).variable('a'),
      b: view(programme, end).variable('b'),
    }),
  };
}

/** inkjs: a knot for each beat, compiled before the clock starts; one `Continue` tells one beat. */
export function ink(): Contender {
  const knots = story.map(
    ({ index, atLeast, holds, fails }) => `
=== beat_${index}
{ a >= ${atLeast}:
  ~ a = a + ${holds.a}
  ~ b = b + ${holds.b}
- else:
  ~ a = a + ${fails.a}
  ~ b = b + ${fails.b}
}
.
-> ${index + 1 < BEATS ? `beat_${index + 1}` : 'END'}`,
  );
  const source = `VAR a = 0\nVAR b = 0\n-> beat_0\n${knots.join('\n')}`;
  const told = new Compiler(source).Compile();
  const variable = (name: string) => Number(told.variablesState?.$(name));
  return {
    walk() {
      told.ResetState();
      while (told.canContinue) told.Continue();
    },
    end: () => ({ a: variable('a'), b: variable('b') }),
  };
}

interface Context {
  a: number;
  b: number;
}

/** xstate: a state for each beat, two guarded transitions out of it, one `send` for each beat. */
export function xstate(): Contender {
  const machine = createMachine({
    types: {} as { context: Context; events: { type: 'NEXT' } },
    context: { a: 0, b: 0 },
    initial: 'beat_0',
    states: Object.fromEntries([
      ...story.map(({ index, atLeast, holds, fails }) => {
        const target = `beat_${index + 1}`;
        const changing = (by: Context) =>
          assign({
            a: ({ context }: { context: Context }) => context.a + by.a,
            b: ({ context }: { context: Context }) => context.b + by.b,
          });
        const guard = ({ context }: { context: Context }) => context.a >= atLeast;
        const next = [
          { target, guard, actions: changing(holds) },
          { target, actions: changing(fails) },
        ];
        return [`beat_${index}`, { on: { NEXT: next } }];
      }),
      [`beat_${BEATS}`, { type: 'final' }],
    ]),
  });
  let end: Context = { a: 0, b: 0 };
  return {
    walk() {
      const actor = createActor(machine);
      actor.start();
      for (let beat = 0; beat < BEATS; beat++) actor.send({ type: 'NEXT' });
      end = actor.getSnapshot().context;
    },
    end: () => end,
  };
}
