import type { ReactNode } from 'react';
import { msOf } from '../scenario/duration.ts';
import type { Measures } from '../scoring/sheet.ts';
import { useFormats } from '../ui/i18n/formats.ts';
import { useLanguage } from '../ui/i18n/language.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { ResponseFigure, type Wait } from './figures/response-figure.tsx';
import { Figures } from './key-figures.tsx';
import { debriefTexts } from './messages/catalogue.ts';
import type { Case } from './story/cases.ts';
import { wordsIn } from './story/people.ts';
import type { Story } from './story/story.ts';

export interface ResponseTimesProps {
  readonly story: Story;
  readonly cases: readonly Case[];
  readonly measures: Measures;
}

/** How long things waited, each against its own target; medians and shares beside the score. */
export function ResponseTimes({ story, cases, measures }: ResponseTimesProps): ReactNode {
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const waits = cases.flatMap((due): Wait[] => {
    const { target, limit, title } = due.expectation;
    if (target === undefined || limit === undefined || due.expectation.needs === 'silence')
      return [];
    const label = wordsIn(story.programme, title, language).text;
    return [
      {
        key: due.key,
        label,
        target: msOf(target),
        limit: msOf(limit),
        taken: due.outcome.firstAnswer,
        written: due.said.length > 0,
      },
    ];
  });
  const share = (value: number | null): string | null =>
    value === null ? null : formats.percent(value);
  const time = (value: number | null): string | null =>
    value === null ? null : formats.duration(value);
  return (
    <>
      <Figures
        entries={[
          [say('coverage'), say('coverageOf', { answered: measures.answered, due: measures.due })],
          [say('median'), time(measures.median)],
          [say('percentile90'), time(measures.percentile90)],
          [say('promisesKept'), share(measures.promisesKept)],
          [say('rightSilence'), share(measures.rightSilence)],
        ]}
      />
      {waits.length === 0 ? <p>{say('waitsNone')}</p> : <ResponseFigure waits={waits} />}
    </>
  );
}
