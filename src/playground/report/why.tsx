import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { LETTERS, type Side, SideMark } from '../../ui/side-mark.tsx';
import { useLevelWord } from '../../ui/tone/level-bar.tsx';
import { scaleOf } from '../../vocabulary/reading.ts';
import { sidesOf } from '../bench.ts';
import { useBench } from '../bench-context.ts';
import { playgroundTexts } from '../messages/catalogue.ts';
import type { Explanation } from './explanation.ts';
import { whyUnrated } from './rated.ts';
import { StepRow, Track } from './step-row.tsx';
import { useExplanation } from './use-explanation.ts';
import styles from './why.module.css';

/** Why the scale looked at stands where it does: the guide’s ends, then the sum of each reply. */
export function Why(): ReactNode {
  const say = useSay(playgroundTexts);
  const names = useNames();
  const scale = useBench((state) => state.scale);
  const comparing = useBench((state) => state.comparing);
  return (
    <section className={styles.why} aria-labelledby="bench-why">
      <h2 id="bench-why">{say('whyTitle', { scale: names.scale(scale) })}</h2>
      <dl className={styles.ends}>
        <dt>0</dt>
        <dd>{say(`end0_${scale}`)}</dd>
        <dt>4</dt>
        <dd>{say(`end4_${scale}`)}</dd>
      </dl>
      <p className={styles.soft}>{say('whyHow')}</p>
      <div className={styles.sides}>
        {sidesOf({ comparing }).map((side) => (
          <Sum key={`${side} ${scale}`} side={side} />
        ))}
      </div>
    </section>
  );
}

function Sum({ side }: { readonly side: Side }): ReactNode {
  const say = useSay(playgroundTexts);
  const read = useBench((state) => state.read[side]);
  const scale = useBench((state) => state.scale);
  const comparing = useBench((state) => state.comparing);
  const explained = useExplanation(side);
  const reason = read === null ? null : whyUnrated(read.reading, scale);
  return (
    <div className={styles.sum}>
      {comparing && (
        <h3>
          <SideMark side={side} /> {say('reply', { letter: LETTERS[side] })}
        </h3>
      )}
      {read === null && <p className={styles.soft}>{say('nothingRead')}</p>}
      {reason !== null && <p>{say(`unrated_${reason}`)}</p>}
      {explained !== null && <Steps side={side} explanation={explained.explanation} />}
    </div>
  );
}

/** Steps in view at first; the others are told in one line. */
const FEW = 7;

function Steps(props: { readonly side: Side; readonly explanation: Explanation }): ReactNode {
  const { side, explanation } = props;
  const { start, steps, value } = explanation;
  const say = useSay(playgroundTexts);
  const formats = useFormats();
  const levelWord = useLevelWord();
  const level = useBench((state) => {
    const read = state.read[side];
    return read === null ? null : (scaleOf(read.reading.tone, state.scale)?.level ?? null);
  });
  const [all, setAll] = useState(false);
  const shown = all ? steps : steps.slice(0, FEW);
  const others = steps.slice(shown.length);
  const rest = others.reduce((sum, step) => sum + step.value, 0);
  const figure = (share: number) =>
    formats.number(share, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <>
      <ol className={styles.steps} aria-label={say('steps', { letter: LETTERS[side] })}>
        <li className={styles.row}>
          <span className={styles.words}>{say('stepStart')}</span>
          <Track explanation={explanation} from={explanation.least} to={start} look="start" />
          <span className={styles.value}>{figure(start)}</span>
        </li>
        {shown.map((step) => (
          <StepRow key={step.feature} side={side} step={step} explanation={explanation} />
        ))}
        {others.length > 0 && (
          <li className={styles.row}>
            <span className={styles.words}>{say('stepOthers', { count: others.length })}</span>
            <Track explanation={explanation} from={value - rest} to={value} look="rest" />
            <span className={styles.value}>
              {formats.number(rest, {
                signDisplay: 'exceptZero',
                minimumFractionDigits: 2,
                maximumFractionDigits: 2,
              })}
            </span>
          </li>
        )}
        <li className={styles.row} data-total="true">
          <span className={styles.words}>
            {say('stepValue', { level: level ?? 0, word: levelWord(level) })}
          </span>
          <Track explanation={explanation} from={explanation.least} to={value} look="start" />
          <span className={styles.value}>{figure(value)}</span>
        </li>
      </ol>
      {steps.length > FEW && (
        <Button size="s" kind="quiet" expanded={all} onPress={() => setAll(!all)}>
          {say(all ? 'stepsFewer' : 'stepsAll')}
        </Button>
      )}
    </>
  );
}
