import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ShownText } from '../scenario/text.ts';
import { LOCALES } from '../ui/i18n/catalogue.ts';
import { useLanguage } from '../ui/i18n/language.ts';
import { type Say, useSay } from '../ui/i18n/use-say.ts';
import { TextArea } from '../ui/text-field.tsx';
import { useDebrief } from './debrief-context.ts';
import styles from './debrief-screen.module.css';
import { debriefTexts } from './messages/catalogue.ts';
import type { fr } from './messages/fr.ts';
import { answerTo } from './remarks.ts';
import { wordsIn } from './story/people.ts';
import { type Keeping, useKeeping } from './use-keeping.ts';

/** Real ms without a key after which what was written is kept. */
const PAUSE = 2500;

/** The scenario's questions, with room to write. */
export function Questions(): ReactNode {
  const { story, annotations, onRemark } = useDebrief();
  const { language } = useLanguage();
  const { scenario } = story.programme;
  return (
    <ol className={styles.questions}>
      {scenario.debrief.map((text, index) => {
        const question = wordsIn(story.programme, text, language);
        return (
          <li key={question.text}>
            <Question
              question={question}
              kept={answerTo(annotations, index)}
              onAnswer={async (words) =>
                await onRemark({ type: 'answer', question: index, text: words }, null)
              }
            />
          </li>
        );
      })}
    </ol>
  );
}

/**
 * Room to answer one question. What is written is kept at the first pause, when the field is left, and
 * when the page goes.
 */
function Question(props: {
  readonly question: ShownText;
  readonly kept: string;
  readonly onAnswer: (text: string) => Promise<void>;
}): ReactNode {
  const { question, kept } = props;
  const say = useSay(debriefTexts);
  const [text, setText] = useState(kept);
  const [keeping, follow] = useKeeping();
  const asked = useRef(kept);
  const keep = async (words: string, before: string): Promise<void> => {
    if (!(await follow(props.onAnswer(words)))) asked.current = before;
  };
  const save = (): void => {
    if (text === asked.current) return;
    const before = asked.current;
    asked.current = text;
    void keep(text, before);
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    if (text === asked.current) return;
    const soon = setTimeout(() => latest.current(), PAUSE);
    return () => clearTimeout(soon);
  }, [text]);
  useEffect(() => {
    const leave = (): void => latest.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return (
    <div className={styles.question}>
      <p lang={LOCALES[question.language]}>{question.text}</p>
      <TextArea
        label={say('answerLabel', { question: question.text })}
        labelHidden
        rows={4}
        value={text}
        onChange={setText}
        onBlur={save}
      />
      <output className={styles.soft}>
        {text === kept || typeof keeping === 'object' ? noteOf(keeping, say) : ''}
      </output>
    </div>
  );
}

function noteOf(keeping: Keeping, say: Say<keyof typeof fr>): string {
  if (typeof keeping === 'object') return say('saveFailed', { message: keeping.failed });
  if (keeping === 'idle') return '';
  return say(keeping);
}
