import type { ReactNode } from 'react';
import { messageOf } from '../../tone/messages.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { putWords } from '../../ui/put-words.ts';
import { shortened } from '../../ui/shortened.ts';
import { type Side, SideMark } from '../../ui/side-mark.tsx';
import type { Suggestion } from '../../vocabulary/reading.ts';
import { sidesOf, write } from '../bench.ts';
import { useBench, useDesk } from '../bench-context.ts';
import { playgroundTexts } from '../messages/catalogue.ts';
import styles from '../playground.module.css';

const LONGEST_QUOTE = 60;

/** Better wordings to try, and one step back. */
export function SuggestionList(): ReactNode {
  const say = useSay(playgroundTexts);
  const comparing = useBench((state) => state.comparing);
  const read = useBench((state) => state.read);
  const none = sidesOf({ comparing }).every(
    (side) => (read[side]?.reading.tone.suggestions ?? []).length === 0,
  );
  return (
    <section className={styles.part} aria-labelledby="bench-suggestions">
      <h2 id="bench-suggestions">{say('suggestionsTitle')}</h2>
      {none && <p className={styles.soft}>{say('suggestionsNone')}</p>}
      <ul className={styles.suggestions}>
        {sidesOf({ comparing }).flatMap((side) =>
          (read[side]?.reading.tone.suggestions ?? []).map((one) => (
            <OneSuggestion
              key={`${side} ${one.rule} ${one.start}`}
              side={side}
              text={read[side]?.text ?? ''}
              suggestion={one}
            />
          )),
        )}
      </ul>
      <Undo />
    </section>
  );
}

function OneSuggestion(props: {
  readonly side: Side;
  /** As it was read. */
  readonly text: string;
  readonly suggestion: Suggestion;
}): ReactNode {
  const { side, text, suggestion } = props;
  const { start, end, messageId, replacement } = suggestion;
  const say = useSay(playgroundTexts);
  const { language } = useLanguage();
  const { bench, boxes } = useDesk();
  const comparing = useBench((state) => state.comparing);
  const current = useBench((state) => state.texts[side]);
  const tryIt = () => {
    const box = boxes[side].current;
    if (box === null || replacement === undefined || current !== text) return;
    putWords(box, { start, end }, replacement);
    bench.setState({ tried: { side, before: text, after: bench.getState().texts[side] } });
  };
  return (
    <li>
      {comparing && <SideMark side={side} />}
      <q dir="auto">{shortened(text.slice(start, end), LONGEST_QUOTE)}</q>
      <span>{messageOf(messageId)[language]}</span>
      {replacement !== undefined && (
        <Button size="s" disabled={current !== text} onPress={tryIt}>
          {say('tryIt', { words: replacement })}
        </Button>
      )}
    </li>
  );
}

/** Offered as long as the text is the one that was tried. */
function Undo(): ReactNode {
  const say = useSay(playgroundTexts);
  const { bench } = useDesk();
  const tried = useBench((state) => state.tried);
  const texts = useBench((state) => state.texts);
  if (tried === null || texts[tried.side] !== tried.after) return null;
  const undo = () => {
    write(bench, tried.side, tried.before);
    bench.setState({ tried: null });
  };
  return (
    <Button size="s" onPress={undo}>
      {say('undo')}
    </Button>
  );
}
