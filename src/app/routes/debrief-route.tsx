import { type ReactNode, useCallback } from 'react';
import { DebriefScreen } from '../../debrief/debrief-screen.tsx';
import { wordsIn } from '../../debrief/story/people.ts';
import { LinkButton } from '../../ui/button.tsx';
import { LoadingState } from '../../ui/empty-state.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { answerAnnotation } from '../answer-annotation.ts';
import { type Debriefing, openDebrief } from '../debrief-source.ts';
import { exportRun } from '../export-run.ts';
import { appTexts } from '../messages/catalogue.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import { useStudio } from '../studio.ts';
import { useLoaded } from '../use-loaded.ts';
import { Absent } from './not-found-route.tsx';

export function DebriefRoute({ id }: { readonly id: string }): ReactNode {
  const say = useSay(appTexts);
  const studio = useStudio();
  const load = useCallback(async () => {
    // Whoever comes from the player brings a run whose last second may still be on its way.
    await studio.close(id);
    return await openDebrief(studio.archive, id);
  }, [studio, id]);
  const found = useLoaded(load);
  if (found.type === 'loading') {
    return (
      <ScreenFrame>
        <LoadingState label={say('opening')} />
      </ScreenFrame>
    );
  }
  if (found.type === 'failed') {
    return (
      <Absent title={say('failedTitle')}>{say('failedText', { message: found.message })}</Absent>
    );
  }
  if (found.value.type === 'absent') {
    return <Absent title={say('noRunTitle')}>{say('noRunText')}</Absent>;
  }
  if (found.value.type === 'onAir') {
    return (
      <Absent
        title={say('notEndedTitle')}
        action={
          <LinkButton kind="air" href={`#/run/${id}`}>
            {say('resume')}
          </LinkButton>
        }
      >
        {say('notEndedText')}
      </Absent>
    );
  }
  return <Debrief {...found.value.debriefing} />;
}

function Debrief({ story, sheet, annotations }: Debriefing): ReactNode {
  const { archive } = useStudio();
  const { language } = useLanguage();
  const { id } = story.run;
  return (
    <ScreenFrame title={wordsIn(story.programme, story.programme.scenario.title, language).text}>
      <DebriefScreen
        story={story}
        sheet={sheet}
        annotations={annotations}
        onAnswer={async (question, text) =>
          await archive.runs.annotate(id, answerAnnotation(story.run, question, text))
        }
        onExport={() => void exportRun(archive, id)}
        onPrint={() => window.print()}
      />
    </ScreenFrame>
  );
}
