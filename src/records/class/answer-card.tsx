import type { ReactNode } from 'react';
import type { ReadAnswer, ReadWords } from '../../run/reading/read-cases.ts';
import { Badge } from '../../ui/badge.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import type { ToneScale } from '../../vocabulary/tone-scale.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './answers.module.css';
import type { ClassItem } from './class-roll.ts';
import { ToneLevels } from './tone-levels.tsx';

export interface AnswerCardProps {
  readonly item: ClassItem;
  readonly name: string;
  readonly answer: ReadAnswer;
}

const STATES = {
  met: 'stateMet',
  partly: 'statePartly',
  missed: 'stateMissed',
  notDue: 'all',
} as const;
const TONES = { met: 'good', partly: 'wait', missed: 'plain', notDue: 'plain' } as const;

/** What one person made of an item: their words, how long it took, what was done, what it earned. */
export function AnswerCard({ item, name, answer }: AnswerCardProps): ReactNode {
  const say = useSay(recordsTexts);
  const formats = useFormats();
  const { said, gestures } = answer;
  return (
    <article className={styles.answer}>
      <header className={styles.who}>
        <h4>
          <bdi>{name}</bdi>
        </h4>
        <Badge tone={TONES[answer.state]}>{say(STATES[answer.state])}</Badge>
      </header>
      <p className={styles.facts}>
        <Treatment answer={answer} />
        {answer.wait !== null && <span>{formats.duration(answer.wait)}</span>}
        <span>
          {say('points', {
            earned: formats.score(answer.earned),
            possible: formats.score(answer.possible),
          })}
        </span>
        {answer.overridden && <Badge tone="info">{say('corrected')}</Badge>}
      </p>
      {said.map((words) => (
        <Words key={words.event} words={words} scales={scalesOf(item)} wanted={item.wantedTone} />
      ))}
      {said.length === 0 && gestures.length === 0 && (
        <p className={styles.soft}>{say('nothingDone')}</p>
      )}
      {gestures.length > 0 && <Gestures answer={answer} />}
    </article>
  );
}

/** Words may have been said that answer nothing: a copy, or after the fact. */
function Treatment({ answer: { done, said } }: { readonly answer: ReadAnswer }): ReactNode {
  const say = useSay(recordsTexts);
  if (done !== null) return <span>{say(`treatment_${done}`)}</span>;
  return <span>{say(said.length > 0 ? 'treatmentInVain' : 'treatmentNone')}</span>;
}

function Gestures({ answer }: { readonly answer: ReadAnswer }): ReactNode {
  const say = useSay(recordsTexts);
  const names = useNames();
  const formats = useFormats();
  const told = answer.gestures.map((action) => names.action(action));
  return <p className={styles.soft}>{say('gestures', { gestures: formats.list(told) })}</p>;
}

/** Scales that the item is judged by, overall always. */
function scalesOf({ wantedTone }: ClassItem): readonly ToneScale[] {
  const named = Object.keys(wantedTone).filter(isScaleOf(wantedTone));
  return named.includes('overall') ? named : [...named, 'overall'];
}

function isScaleOf(wanted: ClassItem['wantedTone']) {
  return (name: string): name is keyof typeof wanted => name in wanted;
}

function Words(props: {
  readonly words: ReadWords;
  readonly scales: readonly ToneScale[];
  readonly wanted: ClassItem['wantedTone'];
}): ReactNode {
  const { words, scales, wanted } = props;
  return (
    <div className={styles.said}>
      <blockquote className={styles.words}>
        <MarkedText text={words.text} language={words.language} marks={[]} />
      </blockquote>
      <ToneLevels levels={words.levels} scales={scales} wanted={wanted} />
    </div>
  );
}
