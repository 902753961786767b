import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { ScoreSheet } from '../../scoring/sheet.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { CRITERIA } from '../../vocabulary/criterion.ts';
import { CaseDetail } from '../cases/case-detail.tsx';
import { EvidenceList } from '../cases/evidence-list.tsx';
import { DebriefContext, useDebrief } from '../debrief-context.ts';
import { debriefed } from '../debriefed.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { Caps } from '../overview/caps.tsx';
import type { Place } from '../place.ts';
import { looseEvidence } from '../story/cases.ts';
import { wordsIn } from '../story/people.ts';
import type { Story } from '../story/story.ts';
import { Scores } from './scores.tsx';
import styles from './verdict.module.css';

export interface VerdictProps {
  readonly story: Story;
  readonly sheet: ScoreSheet;
  /** Words that were being written when it ended; null where there were none. */
  readonly unsent: string | null;
  /** Goes to a place of the whole debrief. */
  readonly onGo: (place: Place) => void;
  /** The ways on from here, under the scores. */
  readonly children: ReactNode;
}

/** Remarks are made in the whole debrief. */
const nobodyRemarks = async (): Promise<void> => undefined;

/** A run as short as its scores: what it earned, then the one thing that was due, told whole. */
export function Verdict({ story, sheet, unsent, onGo, children }: VerdictProps): ReactNode {
  const desk = useMemo(
    () => ({ ...debriefed(story, sheet, []), corrector: null, onRemark: nobodyRemarks, onGo }),
    [story, sheet, onGo],
  );
  return (
    <DebriefContext value={desk}>
      <section className={styles.verdict} aria-labelledby="verdict-title">
        <Opening />
        <Scores />
        <Caps />
        {children}
        {unsent !== null && <Unsent words={unsent} />}
        <Cases />
      </section>
    </DebriefContext>
  );
}

/** How it ended. Takes the focus, and says the scores to whoever listens. */
function Opening(): ReactNode {
  const { story } = useDebrief();
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { programme, end } = story;
  const ending = programme.scenario.endings.find(({ id }) => id === end.ending);
  const title = ending === undefined ? null : wordsIn(programme, ending.title, language);
  const text = ending === undefined ? null : wordsIn(programme, ending.text, language);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  useSpokenScores(title?.text ?? say('verdictTitle'));
  return (
    <header className={styles.opening}>
      <h2
        id="verdict-title"
        ref={heading}
        tabIndex={-1}
        lang={LOCALES[title?.language ?? language]}
      >
        {title?.text ?? say('verdictTitle')}
      </h2>
      {text !== null && <p lang={LOCALES[text.language]}>{text.text}</p>}
    </header>
  );
}

/** What was on its way is not lost: it can be written again, sooner. */
function Unsent({ words }: { readonly words: string }): ReactNode {
  const say = useSay(debriefTexts);
  return (
    <section className={styles.unsent}>
      <h3>{say('verdictUnsent')}</h3>
      <blockquote dir="auto">{words}</blockquote>
    </section>
  );
}

function useSpokenScores(title: string): void {
  const { reviewed } = useDebrief();
  const say = useSay(debriefTexts);
  const names = useNames();
  const formats = useFormats();
  const announce = useAnnounce();
  const scoreOf = (score: number | null) =>
    score === null ? say('verdictUnrated') : say('verdictOverall', { score: formats.score(score) });
  const criteria = CRITERIA.map((criterion) =>
    say('verdictPart', {
      name: names.criterion(criterion),
      score: scoreOf(reviewed.sheet.criteria[criterion].score),
    }),
  );
  const overall = scoreOf(reviewed.sheet.overall);
  const sentence = say('verdictAnnounce', { title, overall, criteria: criteria.join(', ') });
  const said = useRef(false);
  useEffect(() => {
    if (said.current) return;
    said.current = true;
    announce(sentence);
  }, [announce, sentence]);
}

function Cases(): ReactNode {
  const { story, reviewed, cases } = useDebrief();
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  const { scenario } = story.programme;
  const loose = looseEvidence(reviewed.sheet, cases);
  return (
    <div className={styles.cases}>
      {cases.length === 0 && <p>{say('verdictNone')}</p>}
      {cases.map((due) => {
        const title = wordsIn(story.programme, due.expectation.title, language);
        return (
          <article key={due.key} className={styles.case}>
            <h3 lang={LOCALES[title.language]}>{title.text}</h3>
            <CaseDetail due={due} repeated={false} />
          </article>
        );
      })}
      {loose.length > 0 && (
        <section className={styles.case}>
          <h3>{say('looseTitle')}</h3>
          <EvidenceList evidence={loose} startsAt={scenario.clock.startsAt} />
        </section>
      )}
    </div>
  );
}
