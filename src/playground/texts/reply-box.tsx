import { type ReactNode, useDeferredValue, useEffect, useRef } from 'react';
import { READ_LIMIT } from '../../tone/tokenise.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { LETTERS, type Side } from '../../ui/side-mark.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { placedAt, rebased } from '../../ui/tone/placed.ts';
import { Underlines } from '../../ui/tone/underlines.tsx';
import { usePlace } from '../../ui/tone/use-place.ts';
import { write } from '../bench.ts';
import { useBench, useDesk } from '../bench-context.ts';
import { playgroundTexts } from '../messages/catalogue.ts';
import styles from '../playground.module.css';
import { placedSteps, type Step } from '../report/explanation.ts';
import { useExplanation } from '../report/use-explanation.ts';

/** The box of a reply; its words are underlined with what moved the scale that is being explained. */
export function ReplyBox({ side }: { readonly side: Side }): ReactNode {
  const say = useSay(playgroundTexts);
  const { language } = useLanguage();
  const { bench, boxes } = useDesk();
  const text = useBench(({ texts }) => texts[side]);
  const read = useBench((state) => state.read[side]);
  return (
    <div className={styles.reply}>
      <TextArea
        label={say('reply', { letter: LETTERS[side] })}
        value={text}
        onChange={(words) => write(bench, side, words)}
        language={read?.reading.tone.language ?? language}
        rows={5}
        inputRef={boxes[side]}
        under={<Marks side={side} text={text} />}
        {...(text.length > READ_LIMIT && { help: say('cutShort', { count: READ_LIMIT }) })}
      />
      <p className={styles.printed} aria-hidden="true">
        {text}
      </p>
    </div>
  );
}

/** Where the caret or the pointer is goes to the lists; what the lists point at is marked here. */
function Marks(props: { readonly side: Side; readonly text: string }): ReactNode {
  const { side } = props;
  const { bench, boxes } = useDesk();
  const marks = useRef<HTMLDivElement>(null);
  const { pointed, caret } = usePlace(boxes[side], marks);
  const text = useDeferredValue(props.text);
  const explained = useExplanation(side);
  const told = useBench((state) => state.told);
  const place = pointed ?? caret;
  useEffect(() => {
    bench.setState(({ places }) => ({ places: { ...places, [side]: place } }));
  }, [bench, side, place]);
  if (explained === null || text.trim() === '') return <div ref={marks} />;
  const now = (steps: readonly Step[]) => rebased(steps, explained.text, text);
  const steps = now(placedSteps(explained.explanation));
  const here =
    told?.side === side
      ? now(explained.explanation.steps.filter(({ feature }) => feature === told.feature))
      : placedAt(steps, place);
  // What is pointed at lies uppermost where several steps share words.
  const things = [
    ...here,
    ...steps.filter(({ feature }) => here.every((one) => one.feature !== feature)),
  ];
  return <Underlines ref={marks} text={text} things={things} here={here} />;
}
