import type { ReactNode } from 'react';
import { msOf } from '../../scenario/duration.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { useDebrief } from '../debrief-context.ts';
import { ResponseFigure, type Wait } from '../figures/response-figure.tsx';
import { KeyFigures } from '../key-figures.tsx';
import { debriefTexts } from '../messages/catalogue.ts';
import { wordsIn } from '../story/people.ts';

/** How long things waited, each against its own target; medians and shares beside the score. */
export function ResponseTimes(): ReactNode {
  const { story, cases, onGo } = useDebrief();
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  const waits = cases.flatMap((due): Wait[] => {
    const { target, limit, title, needs } = due.expectation;
    if (target === undefined || limit === undefined || needs === 'silence') return [];
    return [
      {
        key: due.key,
        label: wordsIn(story.programme, title, language).text,
        target: msOf(target),
        limit: msOf(limit),
        taken: due.outcome.firstAnswer,
        written: due.said.length > 0,
      },
    ];
  });
  return (
    <>
      <MeasuresTold />
      {waits.length === 0 ? (
        <p>{say('waitsNone')}</p>
      ) : (
        <ResponseFigure waits={waits} onOpen={(key) => onGo({ type: 'case', key })} />
      )}
    </>
  );
}

function MeasuresTold(): ReactNode {
  const { measures } = useDebrief().reviewed.sheet;
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const share = (value: number | null): string | null =>
    value === null ? null : formats.percent(value);
  const time = (value: number | null): string | null =>
    value === null ? null : formats.duration(value);
  return (
    <KeyFigures
      entries={[
        [say('coverage'), say('coverageOf', { answered: measures.answered, due: measures.due })],
        [say('median'), time(measures.median)],
        [say('percentile90'), time(measures.percentile90)],
        [say('resolution'), share(measures.resolution)],
        [say('resolutionMedian'), time(measures.resolutionMedian)],
        [say('promisesKept'), share(measures.promisesKept)],
        [say('rightSilence'), share(measures.rightSilence)],
      ]}
    />
  );
}
