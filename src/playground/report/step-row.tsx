import type { ReactNode } from 'react';
import { featureMessageOf } from '../../tone/messages.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { type Say, useSay } from '../../ui/i18n/use-say.ts';
import { shortened } from '../../ui/shortened.ts';
import type { Side } from '../../ui/side-mark.tsx';
import { placedAt } from '../../ui/tone/placed.ts';
import type { Language } from '../../vocabulary/language.ts';
import { useBench, useDesk } from '../bench-context.ts';
import { type PlaygroundText, playgroundTexts } from '../messages/catalogue.ts';
import type { Explanation, Step } from './explanation.ts';
import styles from './why.module.css';

/** Graphemes of a quote; the words themselves stand in the box. */
const LONGEST_QUOTE = 44;

const FEW_QUOTES = 3;

export interface StepRowProps {
  readonly side: Side;
  readonly step: Step;
  readonly explanation: Explanation;
}

/**
 * One step of the sum. Looked at by pointer or keyboard, its words are marked in the box; pressed, the
 * caret goes to them. The other way round, it is marked when the caret or the pointer is on its words.
 */
export function StepRow(props: StepRowProps): ReactNode {
  const { side, step } = props;
  const { bench, boxes } = useDesk();
  const told = useBench((state) => state.told);
  const place = useBench((state) => state.places[side]);
  const isTold = told?.side === side && told.feature === step.feature;
  const isHere = isTold || (told === null && placedAt([step], place).length > 0);
  if (step.spans.length === 0) {
    return (
      <li className={styles.row}>
        <StepWords {...props} />
      </li>
    );
  }
  const look = () => bench.setState({ told: { side, feature: step.feature } });
  const leave = () => bench.setState({ told: null });
  const goToWords = () => {
    const box = boxes[side].current;
    const [span] = step.spans;
    if (box === null || span === undefined) return;
    box.focus();
    box.setSelectionRange(span.start, span.start);
  };
  return (
    <li data-here={isHere}>
      <button
        type="button"
        className={styles.row}
        onPointerEnter={look}
        onPointerLeave={leave}
        onFocus={look}
        onBlur={leave}
        onClick={goToWords}
      >
        <StepWords {...props} />
      </button>
    </li>
  );
}

function StepWords({ step, explanation }: StepRowProps): ReactNode {
  const say = useSay(playgroundTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const quotes = step.quotes.slice(0, FEW_QUOTES).map((quote) => shortened(quote, LONGEST_QUOTE));
  return (
    <>
      <span className={styles.words}>
        {quotes.map((quote) => (
          <q key={quote} dir="auto" data-sense={step.sense}>
            {quote}
          </q>
        ))}{' '}
        {step.quotes.length > FEW_QUOTES && '… '}
        <span className={styles.says}>{saidOf(step.feature, language, say)}</span>
      </span>
      <Track explanation={explanation} from={step.from} to={step.to} look={step.sense} />
      <span className={styles.value}>
        {formats.number(step.value, {
          signDisplay: 'exceptZero',
          minimumFractionDigits: 2,
          maximumFractionDigits: 2,
        })}
      </span>
    </>
  );
}

/** A feature that this version has no words for is named as it stands. */
function saidOf(feature: string, language: Language, say: Say<PlaygroundText>): string {
  try {
    return featureMessageOf(feature)[language];
  } catch (error) {
    if (error instanceof RangeError) return say('stepUnknown', { feature });
    throw error;
  }
}

/** A stretch of the way, drawn to scale. */
export function Track(props: {
  readonly explanation: Explanation;
  readonly from: number;
  readonly to: number;
  readonly look: Step['sense'] | 'start' | 'rest';
}): ReactNode {
  const { from, to, look } = props;
  const { least, most } = props.explanation;
  const share = (value: number) => `${((value - least) / (most - least)) * 100}%`;
  const width = `${(Math.abs(to - from) / (most - least)) * 100}%`;
  return (
    <span className={styles.track} aria-hidden="true">
      <span data-look={look} style={{ insetInlineStart: share(Math.min(from, to)), width }} />
    </span>
  );
}
