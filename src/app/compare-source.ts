import { storyOf } from '../debrief/story/story.ts';
import { compile } from '../engine/programme.ts';
import type { ExportedRun } from '../engine/run.ts';
import type { ComparedRun, ComparedRuns } from '../records/compare/compared-run.ts';
import { playNamed } from '../rehearsal/derived-plays.ts';
import { exportedRunOf } from '../rehearsal/exported-run.ts';
import { applyOverrides } from '../scoring/overall/overrides.ts';
import { score } from '../scoring/score.ts';
import type { Archive } from '../storage/archive.ts';
import { MODEL } from './run-addresses.ts';

/** Two runs to be laid side by side, or why they cannot be. */
export type FoundPair =
  | { readonly type: 'ready'; readonly runs: ComparedRuns }
  | { readonly type: 'absent' }
  | { readonly type: 'onAir' }
  /** They are of two scenarios. */
  | { readonly type: 'unlike' };

/**
 * Opens two finished runs, replays and scores them. Either may be `MODEL`: the author's exemplary
 * play of the other's scenario, as that run had it embedded, in its language and with its seed.
 */
export async function openPair(archive: Archive, a: string, b: string): Promise<FoundPair> {
  const [first, second] = await Promise.all([openSide(archive, a), openSide(archive, b)]);
  const known = first ?? second;
  if (known === null) return { type: 'absent' };
  if ((first === null && a !== MODEL) || (second === null && b !== MODEL)) {
    return { type: 'absent' };
  }
  const runs = { a: first ?? modelOf(known), b: second ?? modelOf(known) };
  if (runs.a.run.scenarioId !== runs.b.run.scenarioId) return { type: 'unlike' };
  const isOver = [runs.a, runs.b].every(({ end }) => end.status === 'ended');
  return isOver ? { type: 'ready', runs } : { type: 'onAir' };
}

async function openSide(archive: Archive, id: string): Promise<ComparedRun | null> {
  if (id === MODEL) return null;
  const exported = await archive.runs.open(id);
  return exported === undefined ? null : comparedOf(exported, false);
}

function modelOf({ programme, run }: ComparedRun): ComparedRun {
  const { seed, settings } = run;
  const play = playNamed(programme, MODEL, { seed, language: settings.language });
  return comparedOf(exportedRunOf(programme, play, MODEL), true);
}

function comparedOf(exported: ExportedRun, isModel: boolean): ComparedRun {
  const { scenario, ...run } = exported;
  const programme = compile(scenario);
  const { end, curves } = storyOf(programme, run);
  const { sheet } = applyOverrides(score(programme, run), run.annotations);
  return { programme, run, end, sheet, curves, isModel };
}
