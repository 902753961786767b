import { compile } from '../../src/engine/programme.ts';
import type { ExportedRun } from '../../src/engine/run.ts';
import { exportedRunOf } from '../../src/rehearsal/exported-run.ts';
import { playSteps } from '../../src/rehearsal/scripted-play.ts';
import { both, fakeModel } from './fake-scenario.ts';
import { expecting } from './scored.ts';

/** Léa's `c1` wants an answer; `c2` deserves silence. */
const scenario = expecting(
  [
    {
      title: both('Léa demande', 'Léa asks'),
      target: '2m',
      limit: '10m',
      tone: { politeness: { atLeast: 2 } },
      models: [fakeModel({ text: both('Un modèle de réponse.', 'A model reply.') })],
    },
    {
      id: 'e2',
      title: both('Un importun', 'A bore'),
      kind: 'troll',
      items: ['c2'],
      needs: 'silence',
    },
  ],
  { comments: [{}, { id: 'c2', text: both('Pfff.', 'Meh.') }] },
);
const programme = compile(scenario);

export interface HandIn {
  readonly id?: string;
  readonly pseudonym?: string;
  /** Words under `c1`, two minutes in; none when left out. */
  readonly says?: string;
  /** Whether `c2` is left alone knowingly. */
  readonly leavesAlone?: boolean;
}

export const POLITE =
  'Bonjour Léa, nous sommes désolés. Nous vous remboursons vendredi, merci de votre patience.';

/** A run of it as somebody would hand it in: played by the real engine, read by the real analyser. */
export function handedIn({
  id = 'run-1',
  pseudonym,
  says,
  leavesAlone = false,
}: HandIn = {}): ExportedRun {
  const steps = [
    ...(says === undefined
      ? []
      : [{ at: '2m', act: { type: 'reply', item: 'c1', text: says } } as const]),
    ...(leavesAlone ? [{ at: '3m', act: { type: 'leaveAlone', item: 'c2' } } as const] : []),
  ];
  const play = playSteps(programme, steps, { seed: 1, language: 'fr' });
  const run = exportedRunOf(programme, play, id);
  return {
    ...run,
    startedAt: '2026-11-23T14:00:00.000Z',
    ...(pseudonym !== undefined && { pseudonym }),
  };
}

export function textOf(run: ExportedRun): string {
  return JSON.stringify(run);
}
