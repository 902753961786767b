import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { hrefOf, type Place } from '../../debrief/place.ts';
import { type Story, storyOf } from '../../debrief/story/story.ts';
import { Verdict } from '../../debrief/verdict/verdict.tsx';
import { WaysOn, type WaysOnProps } from '../../player/drill/ways-on.tsx';
import type { RunStore } from '../../run/store.ts';
import { score } from '../../scoring/score.ts';
import type { Desk } from '../../storage/desks.ts';
import { goTo } from '../hash-location.ts';
import { resultOf } from '../run-result.ts';
import { useStudio } from '../studio.ts';
import { rememberTry } from './sitting-store.ts';

export interface DrillVerdictProps extends Omit<WaysOnProps, 'debrief'> {
  /** A run that is over. */
  readonly store: RunStore;
}

/** What a drill was worth, at once: scored as any run is, and kept with its scores. */
export function DrillVerdict({ store, ...ways }: DrillVerdictProps): ReactNode {
  const { archive } = useStudio();
  const told = useMemo(() => {
    const { programme, desk } = store.getState();
    const run = store.run();
    const story = storyOf(programme, run);
    return { story, sheet: score(programme, run), unsent: unsentIn(desk, story) };
  }, [store]);
  const { id } = told.story.run;
  useEffect(() => {
    const { overall } = told.sheet;
    rememberTry({ run: id, title: told.story.programme.scenario.title, overall });
    void archive.runs.keepResult(id, resultOf(told.sheet, []));
    void archive.askToPersist();
  }, [archive, told, id]);
  const onGo = useCallback((place: Place) => goTo(hrefOf(id, place).slice(1)), [id]);
  return (
    <Verdict {...told} onGo={onGo}>
      <WaysOn {...ways} debrief={`#/run/${id}/debrief`} />
    </Verdict>
  );
}

/** Words left on the desk. Those that have just been sent may still lie there for a moment. */
function unsentIn({ drafts }: Desk, { utterances }: Story): string | null {
  const sent = new Set([...utterances.values()].map(({ text }) => text.trim()));
  const left = Object.values(drafts).map(({ text }) => text.trim());
  return left.find((text) => text !== '' && !sent.has(text)) ?? null;
}
