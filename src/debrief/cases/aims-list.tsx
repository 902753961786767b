import { Check, Minus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Aim } from '../../scenario/schema/expectation.ts';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import type { Case } from '../story/cases.ts';
import { wordsIn } from '../story/people.ts';
import styles from './aims.module.css';

type Line = Case['evidence'][number] | undefined;

type Fate = 'met' | 'missed' | 'unknown';

const LOOKS = {
  met: { text: 'aimMet', icon: <Check /> },
  missed: { text: 'aimMissed', icon: <X /> },
  unknown: { text: 'aimUnknown', icon: <Minus /> },
} as const;

/** What the words were to do, point by point, with those that did it quoted. */
export function AimsList({ due }: { readonly due: Case }): ReactNode {
  const say = useSay(debriefTexts);
  const { aims } = due.expectation;
  if (aims === undefined) return null;
  return (
    <section className={styles.aims}>
      <h4>{say('aims')}</h4>
      <ul>
        {aims.map((aim) => (
          <AimLine key={aim.id} aim={aim} due={due} />
        ))}
      </ul>
    </section>
  );
}

function AimLine({ aim, due }: { readonly aim: Aim; readonly due: Case }): ReactNode {
  const say = useSay(debriefTexts);
  const { story } = useDebrief();
  const { language } = useLanguage();
  const line = due.evidence.find(({ rule, facet }) => rule === 'T13' && facet === aim.id);
  const fate = fateOf(line, due);
  const title = wordsIn(story.programme, aim.title, language);
  const { text, icon } = LOOKS[fate];
  const quote = fate === 'met' ? tellingWords(line, due) : null;
  return (
    <li data-fate={fate}>
      <span aria-hidden="true" className={styles.icon}>
        {icon}
      </span>
      <span>
        <span lang={LOCALES[title.language]}>{title.text}</span>{' '}
        <span className={styles.fate}>{say(text)}</span>
        {quote !== null && <q className={styles.quote}>{quote}</q>}
      </span>
    </li>
  );
}

/** The words that met an aim; null where it took the whole of them, which stand above already. */
function tellingWords(line: Line, { said }: Case): string | null {
  if (line?.ground.type !== 'words') return null;
  const { event, quote } = line.ground;
  return said.some((each) => each.event === event && each.text === quote) ? null : quote;
}

/** Nothing said does nothing; words that do not tell are not held against anybody. */
function fateOf(line: Line, { said }: Case): Fate {
  if (line === undefined) return said.length === 0 ? 'missed' : 'unknown';
  return line.earned > 0 ? 'met' : 'missed';
}
