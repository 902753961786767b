import type { Story } from '../debrief/story/story.ts';
import type { Annotation } from '../engine/run.ts';
import type { ScoreSheet } from '../scoring/sheet.ts';
import type { Archive } from '../storage/archive.ts';

/** Everything that a debrief shows of a run. */
export interface Debriefing {
  readonly story: Story;
  readonly sheet: ScoreSheet;
  readonly annotations: readonly Annotation[];
}

export type FoundDebrief =
  | { readonly type: 'ready'; readonly debriefing: Debriefing }
  | { readonly type: 'onAir' }
  | { readonly type: 'absent' };

/** Opens a finished run, replays and scores it, and notes its scores for the list of runs. */
export async function openDebrief(archive: Archive, id: string): Promise<FoundDebrief> {
  const exported = await archive.runs.open(id);
  if (exported === undefined) return { type: 'absent' };
  const { scenario, ...run } = exported;
  const [{ compile }, { storyOf }] = await Promise.all([
    import('../engine/programme.ts'),
    import('../debrief/story/story.ts'),
  ]);
  const programme = compile(scenario);
  const story = storyOf(programme, run);
  if (story.end.status !== 'ended') return { type: 'onAir' };
  const [{ score }, { resultOf }] = await Promise.all([
    import('../scoring/score.ts'),
    import('./run-result.ts'),
  ]);
  const sheet = score(programme, run);
  await archive.runs.keepResult(id, resultOf(sheet, run.annotations));
  // From the first finished run on there is something to lose; a refusal changes nothing here.
  void archive.askToPersist();
  return { type: 'ready', debriefing: { story, sheet, annotations: run.annotations } };
}
