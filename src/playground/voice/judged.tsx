import type { ReactNode } from 'react';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { type Side, SideMark } from '../../ui/side-mark.tsx';
import { LevelSteps } from '../../ui/tone/level-steps.tsx';
import { scaleOf } from '../../vocabulary/reading.ts';
import { sidesOf } from '../bench.ts';
import { useBench } from '../bench-context.ts';
import { playgroundTexts } from '../messages/catalogue.ts';
import styles from '../playground.module.css';
import { type JudgedLine, judge, shareOf } from './judgement.ts';

/** What the voice and the message make of the reading: the judgement, kept apart from it. */
export function Judged(): ReactNode {
  const say = useSay(playgroundTexts);
  const comparing = useBench((state) => state.comparing);
  return (
    <section className={styles.part} aria-labelledby="bench-judged">
      <h2 id="bench-judged">{say('judgedTitle')}</h2>
      <p className={styles.soft}>{say('judgedLead')}</p>
      <div className={styles.sides}>
        {sidesOf({ comparing }).map((side) => (
          <SideJudged key={side} side={side} />
        ))}
      </div>
    </section>
  );
}

function SideJudged({ side }: { readonly side: Side }): ReactNode {
  const say = useSay(playgroundTexts);
  const formats = useFormats();
  const read = useBench((state) => state.read[side]);
  const voice = useBench((state) => state.voice);
  const asked = useBench((state) => state.asked);
  const theirs = useBench((state) => state.readComment?.reading.tone.address ?? 'none');
  const comparing = useBench((state) => state.comparing);
  if (read === null) return null;
  const lines = judge(read.text, read.reading, { voice, asked, theirs });
  const share = shareOf(lines);
  return (
    <div className={styles.judged}>
      <p>
        {comparing && <SideMark side={side} />}{' '}
        <strong>
          {share === null
            ? say('judgedNothing')
            : say('judgedShare', { share: formats.percent(share) })}
        </strong>
      </p>
      <ul>
        {lines.map((line) => (
          <Line key={line.about} side={side} line={line} />
        ))}
      </ul>
    </div>
  );
}

function Line(props: { readonly side: Side; readonly line: JudgedLine }): ReactNode {
  const { side, line } = props;
  const { about, earned, possible, sentence } = line;
  const { language } = useLanguage();
  const formats = useFormats();
  const asked = useBench((state) => state.asked);
  const read = useBench((state) => state.read[side]);
  const isScale = about !== 'address' && about !== 'language' && about !== 'signature';
  const band = isScale ? asked[about] : undefined;
  return (
    <li>
      <span className={styles.steps}>
        {isScale && read !== null && (
          <LevelSteps
            least={band?.atLeast ?? 0}
            most={band?.atMost ?? 4}
            read={scaleOf(read.reading.tone, about)?.level ?? null}
          />
        )}
      </span>
      <span>{sentence[language]}</span>
      <span className={styles.points}>{formats.percent(earned / possible)}</span>
    </li>
  );
}
