import { type ReactNode, useEffect, useRef } from 'react';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { shortened } from '../../ui/shortened.ts';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import type { Visit } from '../place.ts';
import type { Case } from '../story/cases.ts';
import { nameOf, wordsIn } from '../story/people.ts';
import { CaseDetail } from './case-detail.tsx';
import styles from './cases.module.css';

const STATES = { met: 'stateMet', partly: 'statePartly', missed: 'stateMissed' } as const;
const TONES: Readonly<Record<keyof typeof STATES, BadgeTone>> = {
  met: 'good',
  partly: 'info',
  missed: 'wait',
};

/** Graphemes of the first words. */
const FIRST_WORDS = 90;

export interface CaseRowProps {
  readonly due: Case;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** A link led here: the row comes into view and takes the focus. Null: none did. */
  readonly visit: Visit | null;
  /** True where an earlier row shows the same models. */
  readonly repeated: boolean;
}

/** One case in a line: how it went, when, what it was, how long it waited; all of it underneath. */
export function CaseRow({ due, open, onToggle, visit, repeated }: CaseRowProps): ReactNode {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    if (visit === null) return;
    // After the screen around it, which takes the focus when it appears.
    const soon = setTimeout(() => {
      row.current?.scrollIntoView({ block: 'start' });
      row.current?.querySelector('button')?.focus({ preventScroll: true });
    });
    return () => clearTimeout(soon);
  }, [visit]);
  return (
    <article ref={row} className={styles.case}>
      <Disclosure title={<Summary due={due} />} open={open} onToggle={onToggle}>
        <CaseDetail due={due} repeated={repeated} />
      </Disclosure>
    </article>
  );
}

function Summary({ due }: { readonly due: Case }): ReactNode {
  const { story } = useDebrief();
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const { startsAt } = story.programme.scenario.clock;
  const title = wordsIn(story.programme, due.expectation.title, language);
  const { state } = due.outcome;
  const [first] = due.said;
  return (
    <span className={styles.summary}>
      <span className={styles.time}>{formats.timeOfDay(startsAt, due.at)}</span>
      <span className={styles.title} lang={LOCALES[title.language]}>
        {title.text}
      </span>
      <span>{state !== 'notDue' && <Badge tone={TONES[state]}>{say(STATES[state])}</Badge>}</span>
      <span className={styles.fate}>
        {due.item !== undefined && `${nameOf(story, due.item.author, language)} · `}
        <Fate due={due} />
        {first !== undefined && (
          <>
            {' · '}
            <q dir="auto">{shortened(first.text, FIRST_WORDS)}</q>
          </>
        )}
      </span>
    </span>
  );
}

/** How long it waited, or that it still does. */
function Fate({ due }: { readonly due: Case }): ReactNode {
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { outcome, expectation } = due;
  if (outcome.firstAnswer !== null) {
    return say('caseWait', { wait: formats.duration(outcome.firstAnswer) });
  }
  if (expectation.needs === 'settings') {
    return outcome.done === 'settings' ? say('caseSet') : say('wantedSettings');
  }
  if (expectation.needs === 'silence') {
    return outcome.done === 'silence' ? say('caseQuiet') : say('wantedSilence');
  }
  return say('caseNoAnswer');
}
