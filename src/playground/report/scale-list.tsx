import type { ReactNode } from 'react';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { LETTERS, type Side } from '../../ui/side-mark.tsx';
import { LevelBar, useLevelWord } from '../../ui/tone/level-bar.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { type ScaleReading, scaleOf } from '../../vocabulary/reading.ts';
import { LOW_IS_GOOD, TONE_SCALES, type ToneScale } from '../../vocabulary/tone-scale.ts';
import { sidesOf } from '../bench.ts';
import { useBench, useDesk } from '../bench-context.ts';
import { playgroundTexts } from '../messages/catalogue.ts';
import styles from './scale-list.module.css';

/** The ten scales of the replies, beside each other where two are compared; one of them is explained. */
export function ScaleList(): ReactNode {
  const say = useSay(playgroundTexts);
  const comparing = useBench((state) => state.comparing);
  return (
    <section aria-labelledby="bench-scales" className={styles.scales}>
      <h2 id="bench-scales">{say('scalesTitle')}</h2>
      <p className={styles.soft}>{say('scalesLead')}</p>
      <ul data-pair={comparing}>
        {TONE_SCALES.map((scale) => (
          <Scale key={scale} scale={scale} />
        ))}
      </ul>
    </section>
  );
}

function Scale({ scale }: { readonly scale: ToneScale }): ReactNode {
  const say = useSay(playgroundTexts);
  const names = useNames();
  const { bench } = useDesk();
  const chosen = useBench((state) => state.scale === scale);
  const label = useLabel(scale);
  const comparing = useBench((state) => state.comparing);
  return (
    <li data-overall={scale === 'overall'}>
      <button
        type="button"
        aria-pressed={chosen}
        className={styles.row}
        onClick={() => bench.setState({ scale, told: null })}
      >
        <VisuallyHidden>{label}</VisuallyHidden>
        <span className={styles.cells} aria-hidden="true">
          <span className={styles.name}>
            {names.scale(scale)}
            {LOW_IS_GOOD.has(scale) && <span className={styles.low}> {say('lowIsGood')}</span>}
          </span>{' '}
          {comparing ? <Pair scale={scale} /> : <Alone scale={scale} />}
        </span>
      </button>
    </li>
  );
}

function useScale(side: Side, scale: ToneScale): ScaleReading | null {
  return useBench((state) => {
    const read = state.read[side];
    return read === null ? null : scaleOf(read.reading.tone, scale);
  });
}

function Alone({ scale }: { readonly scale: ToneScale }): ReactNode {
  const say = useSay(playgroundTexts);
  const formats = useFormats();
  const levelWord = useLevelWord();
  const read = useScale('a', scale);
  if (read === null) return <Unrated scale={scale} />;
  return (
    <>
      <LevelBar scale={scale} level={read.level} />
      <span className={styles.level}>
        <b>{say('level', { level: read.level })}</b> {levelWord(read.level)}
      </span>{' '}
      <span className={styles.value}>{formats.number(read.value, TWO)}</span>
    </>
  );
}

const TWO = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

function Unrated({ scale }: { readonly scale: ToneScale }): ReactNode {
  const say = useSay(playgroundTexts);
  return (
    <>
      <LevelBar scale={scale} level={null} />
      <span className={styles.level}>{say('notRated')}</span>
      <span className={styles.value}>—</span>
    </>
  );
}

/** The whole line in words: spread over a grid, it would be read as one. */
function useLabel(scale: ToneScale): string {
  const say = useSay(playgroundTexts);
  const names = useNames();
  const levelWord = useLevelWord();
  const comparing = useBench((state) => state.comparing);
  const both = { a: useScale('a', scale), b: useScale('b', scale) };
  const said = (side: Side) => {
    const level = both[side]?.level;
    return level === undefined
      ? say('notRated')
      : say('levelOf', { level, word: levelWord(level) });
  };
  const name = names.scale(scale);
  return comparing
    ? say('scalePair', { scale: name, a: said('a'), b: said('b') })
    : say('scaleAlone', { scale: name, a: said('a') });
}

/** Both replies on one line: a disc for A, a square for B, and what lies between them. */
function Pair({ scale }: { readonly scale: ToneScale }): ReactNode {
  const say = useSay(playgroundTexts);
  const formats = useFormats();
  const both = { a: useScale('a', scale), b: useScale('b', scale) };
  const { a, b } = both;
  const share = (value: number) => `${Math.min(1, Math.max(0, value)) * 100}%`;
  return (
    <>
      <span className={styles.line} aria-hidden="true">
        {a !== null && b !== null && (
          <i
            style={{
              insetInlineStart: share(Math.min(a.value, b.value)),
              width: share(Math.abs(a.value - b.value)),
            }}
          />
        )}
        {sidesOf({ comparing: true }).map((side) => {
          const read = both[side];
          if (read === null) return null;
          return <b key={side} data-side={side} style={{ insetInlineStart: share(read.value) }} />;
        })}
      </span>
      <span className={styles.level}>
        {sidesOf({ comparing: true }).map((side) => (
          <span key={side}>
            {LETTERS[side]}{' '}
            <b>
              {both[side] === null
                ? say('notRatedShort')
                : say('level', { level: both[side].level })}
            </b>{' '}
          </span>
        ))}
      </span>{' '}
      <span className={styles.value}>
        {a === null || b === null
          ? '—'
          : formats.number(b.value - a.value, { ...TWO, signDisplay: 'exceptZero' })}
      </span>
    </>
  );
}
