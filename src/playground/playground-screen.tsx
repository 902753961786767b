import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { WordsReader } from '../run/reading/words-reader.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage } from '../ui/i18n/language.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { TextArea } from '../ui/text-field.tsx';
import { type Bench, sidesOf } from './bench.ts';
import { BenchContext, useBench, useDesk } from './bench-context.ts';
import { Limits } from './limits.tsx';
import { playgroundTexts } from './messages/catalogue.ts';
import styles from './playground.module.css';
import { Facts } from './report/facts.tsx';
import { ScaleList } from './report/scale-list.tsx';
import { StrategyList } from './report/strategy-list.tsx';
import { SuggestionList } from './report/suggestion-list.tsx';
import { Why } from './report/why.tsx';
import { BenchKeys, type BenchKeysProps } from './texts/bench-keys.tsx';
import { ReplyBox } from './texts/reply-box.tsx';
import { useReadings } from './use-readings.ts';
import { Judged } from './voice/judged.tsx';
import { VoicePanel } from './voice/voice-panel.tsx';

export interface PlaygroundScreenProps extends BenchKeysProps {
  readonly bench: Bench;
  readonly reader: WordsReader;
}

/** The tone bench: any comment, one reply or two, and all that is read in them, with reasons. */
export function PlaygroundScreen(props: PlaygroundScreenProps): ReactNode {
  const { bench, reader } = props;
  const say = useSay(playgroundTexts);
  const { language } = useLanguage();
  const a = useRef<HTMLTextAreaElement>(null);
  const b = useRef<HTMLTextAreaElement>(null);
  const desk = useMemo(() => ({ bench, boxes: { a, b } }), [bench]);
  const comparing = useStore(bench, (state) => state.comparing);
  useReadings(bench, reader, language);
  useMadeReady(reader, language);
  return (
    <BenchContext value={desk}>
      <div className={styles.screen} data-comparing={comparing}>
        <header className={styles.opening}>
          <h1>{say('title')}</h1>
          <p>{say('lead')}</p>
          <BenchKeys address={props.address} onCopy={props.onCopy} />
        </header>
        <Texts />
        <Report />
        <Limits />
      </div>
    </BenchContext>
  );
}

/** The analyser is built before the first words are there, in its own thread. */
function useMadeReady(reader: WordsReader, language: 'fr' | 'en'): void {
  useEffect(() => {
    const text = language === 'fr' ? 'Bonjour, merci beaucoup.' : 'Hello, thank you very much.';
    reader.read('first', { text, phrases: {}, earlier: [] }).catch(() => undefined);
  }, [reader, language]);
}

function Texts(): ReactNode {
  const say = useSay(playgroundTexts);
  const { bench } = useDesk();
  const comment = useBench((state) => state.comment);
  const comparing = useBench((state) => state.comparing);
  return (
    <div className={styles.texts}>
      <div className={styles.comment}>
        <TextArea
          label={say('comment')}
          value={comment}
          onChange={(text) => bench.setState({ comment: text })}
          rows={2}
        />
        <p className={styles.printed} aria-hidden="true">
          {comment}
        </p>
      </div>
      {sidesOf({ comparing }).map((side) => (
        <ReplyBox key={side} side={side} />
      ))}
      <div className={styles.compare} data-print="no">
        <Button
          pressed={comparing}
          onPress={() => bench.setState({ comparing: !comparing, told: null })}
        >
          {say('compare')}
        </Button>
      </div>
      <VoicePanel />
    </div>
  );
}

function Report(): ReactNode {
  const say = useSay(playgroundTexts);
  const comparing = useBench((state) => state.comparing);
  const isEmpty = useBench(({ read }) =>
    sidesOf({ comparing }).every((side) => read[side] === null),
  );
  if (isEmpty) {
    return <EmptyState title={say('emptyTitle')}>{say('emptyText')}</EmptyState>;
  }
  return (
    <div className={styles.report}>
      <div className={styles.sides}>
        {sidesOf({ comparing }).map((side) => (
          <Facts key={side} side={side} />
        ))}
      </div>
      <ScaleList />
      <Why />
      <SuggestionList />
      <StrategyList />
      <Judged />
    </div>
  );
}
