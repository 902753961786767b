import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { DebriefScreen, type DebriefScreenProps } from '../../debrief/debrief-screen.tsx';
import { debriefed } from '../../debrief/debriefed.ts';
import type { Export } from '../../debrief/export/export-menu.tsx';
import { hrefOf, type Place, placeIn, type Visit } from '../../debrief/place.ts';
import type { Others } from '../../debrief/practice/others.ts';
import { wordsIn } from '../../debrief/story/people.ts';
import type { Story } from '../../debrief/story/story.ts';
import type { Differences } from '../../rehearsal/second-look.ts';
import type { RunOrigin } from '../../storage/run-record.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { type Debriefing, openDebrief } from '../debrief-source.ts';
import { EditedSinceNotice } from '../edited-since-notice.tsx';
import { exportRun, exportSheets } from '../export-run.ts';
import { goTo, useHashQuery } from '../hash-location.ts';
import { othersAfter } from '../others.ts';
import { remarkOn } from '../remark.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import { useStudio } from '../studio.ts';
import { NoSuchRun, NotEnded, Unready } from '../unready.tsx';
import { useLoaded } from '../use-loaded.ts';

interface OwnDebriefing extends Debriefing {
  /** Undefined for a run that was played here. */
  readonly origin: RunOrigin | undefined;
}

export function DebriefRoute({ id }: { readonly id: string }): ReactNode {
  const studio = useStudio();
  const load = useCallback(async () => {
    // Whoever comes from the player brings a run whose last second may still be on its way.
    await studio.close(id);
    const [found, origin] = await Promise.all([
      openDebrief(studio.archive, id),
      studio.archive.runs.origin(id),
    ]);
    return found.type === 'ready'
      ? { ...found, debriefing: { ...found.debriefing, origin } }
      : found;
  }, [studio, id]);
  const found = useLoaded(load);
  if (found.type !== 'ready') return <Unready found={found} />;
  if (found.value.type === 'absent') return <NoSuchRun />;
  if (found.value.type === 'onAir') return <NotEnded id={id} text="notEndedText" />;
  return <Debrief {...found.value.debriefing} />;
}

function Debrief(props: OwnDebriefing): ReactNode {
  const { story, sheet, origin } = props;
  const { archive } = useStudio();
  const { language } = useLanguage();
  const { run, programme } = story;
  const [annotations, setAnnotations] = useState(props.annotations);
  const [visit, go] = useVisit(run.id);
  const differences = useDifferences(story, origin !== undefined);
  const others = useOthers(programme.scenario.id);
  const remark = useCallback<DebriefScreenProps['onRemark']>(
    async (body, author) => {
      const annotation = remarkOn(run, body, author);
      await archive.runs.annotate(run.id, annotation);
      setAnnotations((before) => [...before, annotation]);
    },
    [archive, run],
  );
  const exported = async (what: Export): Promise<void> => {
    if (what === 'run') await exportRun(archive, run.id);
    else await exportSheets(debriefed(story, sheet, annotations), what, language);
  };
  return (
    <ScreenFrame title={wordsIn(programme, programme.scenario.title, language).text}>
      <EditedSinceNotice run={run} />
      <DebriefScreen
        story={story}
        sheet={sheet}
        annotations={annotations}
        own={origin === undefined || origin.mine}
        differences={differences}
        others={others}
        visit={visit}
        onGo={go}
        onRemark={remark}
        onExport={exported}
        onPrint={() => window.print()}
      />
    </ScreenFrame>
  );
}

/** Where a link led, and the way to go elsewhere: each time is a time of its own. */
function useVisit(id: string): readonly [Visit, (to: Place) => void] {
  const query = useHashQuery();
  const [count, setCount] = useState(0);
  const visit = useMemo(() => ({ place: placeIn(query), count }), [query, count]);
  const go = useCallback(
    (to: Place) => {
      setCount((before) => before + 1);
      goTo(hrefOf(id, to).slice(1));
    },
    [id],
  );
  return [visit, go];
}

/** A run that came in a file is played and read again; what it claims is compared with that. */
function useDifferences(story: Story, fromFile: boolean): Differences | null {
  const [differences, setDifferences] = useState<Differences | null>(null);
  useEffect(() => {
    if (!fromFile) return;
    let wanted = true;
    const { scenario } = story.programme;
    const look = async (): Promise<void> => {
      const { secondLook } = await import('../../rehearsal/second-look.ts');
      if (wanted) setDifferences(secondLook({ ...story.run, scenario }).differences);
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [story, fromFile]);
  return differences;
}

const NOWHERE: Others = { scenarios: [], drills: [] };

function useOthers(id: string): Others {
  const { archive } = useStudio();
  const load = useCallback(async () => await othersAfter(archive, id), [archive, id]);
  const found = useLoaded(load);
  return found.type === 'ready' ? found.value : NOWHERE;
}
