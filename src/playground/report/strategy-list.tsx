import type { ReactNode } from 'react';
import { messageOf } from '../../tone/messages.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { shortened } from '../../ui/shortened.ts';
import { type Side, SideMark } from '../../ui/side-mark.tsx';
import { StrokeSample } from '../../ui/tone/underlines.tsx';
import { useBench } from '../bench-context.ts';
import { playgroundTexts } from '../messages/catalogue.ts';
import styles from '../playground.module.css';
import { type FoundStrategy, strategiesOf } from './strategies.ts';

const LONGEST_QUOTE = 60;

const MANY = 6;

/** The named strategies found, quoted; of two replies, what one has and the other lacks. */
export function StrategyList(): ReactNode {
  const say = useSay(playgroundTexts);
  const read = useBench((state) => state.read);
  const comparing = useBench((state) => state.comparing);
  const found = strategiesOf({
    a: read.a?.reading.tone ?? null,
    b: comparing ? (read.b?.reading.tone ?? null) : null,
  });
  const has = ({ quotes }: FoundStrategy, side: Side) => quotes[side].length > 0;
  return (
    <section className={styles.part} aria-labelledby="bench-strategies">
      <h2 id="bench-strategies">{say('strategiesTitle')}</h2>
      {found.length === 0 && <p className={styles.soft}>{say('strategiesNone')}</p>}
      {comparing ? (
        <>
          <Group
            title={say('onlyA')}
            found={found.filter((one) => has(one, 'a') && !has(one, 'b'))}
          />
          <Group
            title={say('onlyB')}
            found={found.filter((one) => has(one, 'b') && !has(one, 'a'))}
          />
          <Group
            title={say('inBoth')}
            found={found.filter((one) => has(one, 'a') && has(one, 'b'))}
          />
        </>
      ) : (
        <Group found={found} />
      )}
    </section>
  );
}

function Group(props: {
  readonly title?: string;
  readonly found: readonly FoundStrategy[];
}): ReactNode {
  const { language } = useLanguage();
  const { title, found } = props;
  if (found.length === 0) return null;
  return (
    <div className={styles.group}>
      {title !== undefined && <h3>{title}</h3>}
      <ul>
        {found.map((one) => (
          <li key={one.strategy}>
            <span>{messageOf(one.messageId)[language]}</span>
            <Quotes one={one} marked={title !== undefined} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Quotes(props: { readonly one: FoundStrategy; readonly marked: boolean }): ReactNode {
  const { one, marked } = props;
  return (['a', 'b'] as const).map((side) => {
    if (one.quotes[side].length === 0) return null;
    return (
      <span key={side} className={styles.quotes}>
        {marked && <SideMark side={side} />}
        {one.quotes[side].slice(0, MANY).map((quote) => (
          <q key={quote} dir="auto">
            <StrokeSample sense={one.sense}>{shortened(quote, LONGEST_QUOTE)}</StrokeSample>
          </q>
        ))}
      </span>
    );
  });
}
