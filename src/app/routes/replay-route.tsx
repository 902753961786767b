import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { marksOf } from '../../debrief/cases/marks.ts';
import { evidenceOf } from '../../debrief/story/cases.ts';
import { turningPoints } from '../../debrief/story/turning-points.ts';
import type { LogPlace } from '../../engine/log-place.ts';
import { ReplayPlayer } from '../../player/replay/replay-player.tsx';
import { createBrowserClock } from '../../run/browser-clock.ts';
import { forkRun } from '../../run/fork-run.ts';
import { momentIn, routeOfReplay } from '../../run/replay/address.ts';
import { openReplay, type ReplayStore } from '../../run/replay/replay-store.ts';
import { textIn } from '../../scenario/text.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import type { Language } from '../../vocabulary/language.ts';
import { type Debriefing, openDebrief } from '../debrief-source.ts';
import { goTo, isAt, useHashQuery } from '../hash-location.ts';
import { useStudio } from '../studio.ts';
import { NoSuchRun, NotEnded, Unready } from '../unready.tsx';
import { useLoaded } from '../use-loaded.ts';

/** A finished run, watched again: `#/run/:id/replay?at=MM:SS`. */
export function ReplayRoute({ id }: { readonly id: string }): ReactNode {
  const studio = useStudio();
  const load = useCallback(async () => {
    await studio.close(id);
    const found = await openDebrief(studio.archive, id);
    if (found.type !== 'ready') return found;
    const { story } = found.debriefing;
    const replay = await openReplay(story.programme, story.run);
    return { ...found, replay };
  }, [studio, id]);
  const found = useLoaded(load);
  if (found.type !== 'ready') return <Unready found={found} />;
  if (found.value.type === 'absent') return <NoSuchRun />;
  if (found.value.type === 'onAir') return <NotEnded id={id} text="replayNotEnded" />;
  return <Replay {...found.value.debriefing} replay={found.value.replay} />;
}

const clock = createBrowserClock();

function Replay(props: Debriefing & { readonly replay: ReplayStore }): ReactNode {
  const { story, sheet, replay } = props;
  const { id } = story.run;
  const { archive } = useStudio();
  const { language } = useLanguage();
  const query = useHashQuery();
  const turns = useMemo(() => turningPoints(story), [story]);
  const evidence = useMemo(() => evidenceOf(sheet), [sheet]);
  const marks = useCallback(
    (event: number, text: string, reader: Language) => marksOf(evidence, event, text, reader),
    [evidence],
  );
  const { title } = story.programme.scenario;
  useEffect(() => {
    document.title = `${textIn(title, language).text} — En ondes`;
  }, [title, language]);
  useEffect(() => {
    const wanted = momentIn(query);
    const isThere = wanted === Math.floor(replay.getState().now / 1000) * 1000;
    if (wanted !== null && !isThere) replay.seek(wanted);
  }, [query, replay]);
  // A screen that is being left lives on until the next one has been fetched.
  const noteMoment = useCallback(
    (at: number) => {
      if (isAt(routeOfReplay(id))) goTo(routeOfReplay(id, at), { replace: true });
    },
    [id],
  );
  const takeAgain = async (place: LogPlace): Promise<void> => {
    // The desk is fetched before the clock can be started.
    await import('./on-air-route.tsx');
    const copy = await forkRun(id, place, { archive });
    if (copy !== undefined) goTo(`/run/${copy}`);
  };
  return (
    <ReplayPlayer
      replay={replay}
      end={story.end}
      turns={turns}
      marksOf={marks}
      clock={clock}
      debriefHref={`#/run/${id}/debrief`}
      onTakeAgain={takeAgain}
      onRest={noteMoment}
    />
  );
}
