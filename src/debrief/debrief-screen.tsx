import { type ReactNode, useMemo, useState } from 'react';
import type { Annotation } from '../engine/run.ts';
import type { ScoreSheet } from '../scoring/sheet.ts';
import { DebriefContext, type DebriefDesk } from './debrief-context.ts';
import styles from './debrief-screen.module.css';
import { debriefed } from './debriefed.ts';
import { Outcome } from './opening/outcome-header.tsx';
import type { Place } from './place.ts';
import { selfAssessmentIn } from './remarks.ts';
import { SelfAssessment } from './self-assessment/self-assessment.tsx';
import type { Story } from './story/story.ts';
import { Told, type ToldProps } from './told.tsx';

export interface DebriefScreenProps extends Omit<ToldProps, 'onCorrect'> {
  readonly story: Story;
  /** What the rules alone gave; what was corrected is in the annotations. */
  readonly sheet: ScoreSheet;
  readonly annotations: readonly Annotation[];
  /** Whether whoever reads it played it: they are asked to place themselves first. */
  readonly own: boolean;
  readonly onGo: (place: Place) => void;
  /** Appends a remark, signed `author` or, where it is null, by whoever played. */
  readonly onRemark: DebriefDesk['onRemark'];
}

/** What happened, what it earned and why, and what to make of it. */
export function DebriefScreen(props: DebriefScreenProps): ReactNode {
  const { story, sheet, annotations, onRemark, onGo } = props;
  const [corrector, setCorrector] = useState<string | null>(null);
  const told = useMemo(() => debriefed(story, sheet, annotations), [story, sheet, annotations]);
  const desk = useMemo(
    () => ({ ...told, corrector, onRemark, onGo }),
    [told, corrector, onRemark, onGo],
  );
  // What is over in two minutes, the guided tour or a drill, leaves nothing to place oneself in.
  const isShort = story.programme.scenario.format !== 'exercise';
  const asks = props.own && !isShort && selfAssessmentIn(annotations) === undefined;
  return (
    <DebriefContext value={desk}>
      <article className={styles.debrief} data-told={!asks}>
        {asks ? (
          <>
            <Outcome />
            <SelfAssessment />
          </>
        ) : (
          <Told {...props} onCorrect={setCorrector} />
        )}
      </article>
    </DebriefContext>
  );
}
