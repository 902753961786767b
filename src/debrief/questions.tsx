import { type ReactNode, useState } from 'react';
import type { Annotation } from '../engine/run.ts';
import type { ShownText } from '../scenario/text.ts';
import { LOCALES } from '../ui/i18n/catalogue.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { TextArea } from '../ui/text-field.tsx';
import styles from './debrief-screen.module.css';
import { debriefTexts } from './messages/catalogue.ts';

export interface QuestionsProps {
  readonly questions: readonly ShownText[];
  readonly annotations: readonly Annotation[];
  /** Appends an answer; resolves once it is kept. */
  readonly onAnswer: (question: number, text: string) => Promise<void>;
}

/** The latest answer to a question: answers are appended, never changed. */
export function answerTo(annotations: readonly Annotation[], question: number): string {
  const answers = annotations.flatMap(({ body }) =>
    body.type === 'answer' && body.question === question ? [body.text] : [],
  );
  return answers.at(-1) ?? '';
}

/** The scenario's questions, with room to write. What is written is kept when the field is left. */
export function Questions({ questions, annotations, onAnswer }: QuestionsProps): ReactNode {
  return (
    <ol className={styles.questions}>
      {questions.map((question, index) => (
        <li key={question.text}>
          <Question
            question={question}
            kept={answerTo(annotations, index)}
            onAnswer={async (text) => await onAnswer(index, text)}
          />
        </li>
      ))}
    </ol>
  );
}

type Keeping = 'idle' | 'saving' | 'saved' | { readonly failed: string };

function Question(props: {
  readonly question: ShownText;
  readonly kept: string;
  readonly onAnswer: (text: string) => Promise<void>;
}): ReactNode {
  const { question } = props;
  const say = useSay(debriefTexts);
  const [text, setText] = useState(props.kept);
  const [kept, setKept] = useState(props.kept);
  const [keeping, setKeeping] = useState<Keeping>('idle');
  const save = (): void => {
    if (text === kept) return;
    setKeeping('saving');
    const done = (): void => {
      setKept(text);
      setKeeping('saved');
    };
    props.onAnswer(text).then(done, (error: unknown) => setKeeping({ failed: String(error) }));
  };
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

function noteOf(
  keeping: Keeping,
  say: ReturnType<typeof useSay<keyof (typeof debriefTexts)['fr']>>,
): string {
  if (typeof keeping === 'object') return say('saveFailed', { message: keeping.failed });
  if (keeping === 'idle') return '';
  return say(keeping);
}
