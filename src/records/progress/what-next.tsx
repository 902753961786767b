import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { textIn } from '../../scenario/text.ts';
import { LinkButton } from '../../ui/button.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import type { NextPractice } from './next-practice.ts';
import styles from './progress.module.css';

/** What to practise next, in words, with a scenario for it. */
export function WhatNext({ advice }: { readonly advice: readonly NextPractice[] }): ReactNode {
  const say = useSay(recordsTexts);
  return (
    <section className={styles.next}>
      <h3>{say('nextTitle')}</h3>
      {advice.length === 0 ? (
        <p>{say('nextNothing')}</p>
      ) : (
        <ol className={styles.advice}>
          {advice.map((one) => (
            <li key={one.trend.kind}>
              <Advice {...one} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Advice({ trend, trainer }: NextPractice): ReactNode {
  const say = useSay(recordsTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const { kind, now, due, weakest } = trend;
  const sole = trainer?.languages.length === 1 ? trainer.languages[0] : undefined;
  const title = trainer === null ? null : textIn(trainer.title, language, sole).text;
  return (
    <>
      <p className={styles.adviceTitle}>{say(`kind_${kind}`)}</p>
      <p>{say('nextScore', { score: formats.number(Math.round(now)), due })}</p>
      <p>{say(weakest === null ? `tip_${kind}` : `lag_${weakest}`)}</p>
      {trainer !== null && title !== null && (
        <LinkButton
          size="s"
          icon={<ArrowRight />}
          href={`#/s/${trainer.id}`}
          label={say('trainNamed', { title, kind: say(`kind_${kind}`) })}
        >
          {say('train', { title })}
        </LinkButton>
      )}
    </>
  );
}
