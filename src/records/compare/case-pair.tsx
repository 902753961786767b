import type { ReactNode } from 'react';
import type { Item } from '../../engine/item.ts';
import type { ShownText } from '../../scenario/text.ts';
import type { ComparedCase, Side } from '../../scoring/comparison/compare-sheets.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { LETTERS, SideMark } from '../../ui/side-mark.tsx';
import type { Language } from '../../vocabulary/language.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './compare.module.css';
import { answersTo, type ComparedRun, type ComparedRuns, SIDES, wordsIn } from './compared-run.ts';

export interface CasePairProps {
  readonly one: ComparedCase;
  readonly runs: ComparedRuns;
}

/** One thing that was expected, and what both runs made of it. */
export function CasePair({ one, runs }: CasePairProps): ReactNode {
  const say = useSay(recordsTexts);
  const { language } = useLanguage();
  const title = titleOf(one, runs, language);
  const item = itemOf(one, runs);
  return (
    <article className={styles.case}>
      <header>
        <h3 lang={LOCALES[title.language]}>{title.text}</h3>
        <Verdict one={one} />
      </header>
      {item !== undefined && <Message item={item} runs={runs} />}
      <div className={styles.sides}>
        {SIDES.map((side) => (
          <SideOfCase key={side} side={side} one={one} compared={runs[side]} />
        ))}
      </div>
      {one.why !== null && (
        <div className={styles.why}>
          <h4>{say('compareWhy')}</h4>
          <dl>
            {SIDES.map((side) => {
              const line = one.why?.lines[side];
              return line == null ? null : (
                <div key={side}>
                  <dt>
                    <SideMark side={side} />
                  </dt>
                  <dd>{line.sentence[language]}</dd>
                </div>
              );
            })}
          </dl>
        </div>
      )}
    </article>
  );
}

function Verdict({ one }: { readonly one: ComparedCase }): ReactNode {
  const say = useSay(recordsTexts);
  const only = one.outcomes.b === null ? 'a' : one.outcomes.a === null ? 'b' : null;
  if (only !== null) return <Badge>{say('compareOneOnly', { letter: LETTERS[only] })}</Badge>;
  return one.better === null ? (
    <Badge>{say('compareAlike')}</Badge>
  ) : (
    <Badge tone="strong">{say('compareBetter', { letter: LETTERS[one.better] })}</Badge>
  );
}

/** What somebody wrote, as whichever run has it. */
function Message({ item, runs }: { readonly item: Item; readonly runs: ComparedRuns }): ReactNode {
  const { language } = useLanguage();
  const words = wordsIn(runs.a, item.text, language);
  return (
    <blockquote className={styles.message} lang={LOCALES[words.language]} dir="auto">
      {words.text}
    </blockquote>
  );
}

const STATES = {
  met: ['compareStateMet', 'good'],
  partly: ['compareStatePartly', 'info'],
  missed: ['compareStateMissed', 'wait'],
} as const satisfies Readonly<Record<string, readonly [string, BadgeTone]>>;

function SideOfCase(props: {
  readonly side: Side;
  readonly one: ComparedCase;
  readonly compared: ComparedRun;
}): ReactNode {
  const { side, one, compared } = props;
  const say = useSay(recordsTexts);
  const formats = useFormats();
  const outcome = one.outcomes[side];
  const share = one.shares[side];
  if (outcome === null || outcome.state === 'notDue') {
    return (
      <div className={styles.side}>
        <SideMark side={side} />
        <p className={styles.soft}>{say('compareAbsent')}</p>
      </div>
    );
  }
  const [state, tone] = STATES[outcome.state];
  const facts = [
    ...(share === null ? [] : [say('compareShare', { share: formats.percent(share / 100) })]),
    say(`compareDone_${outcome.done ?? 'none'}`),
    ...(needsAnswer(one, compared) ? [waitOf(outcome.firstAnswer)] : []),
  ];
  function waitOf(wait: number | null): string {
    return wait === null
      ? say('compareUnanswered')
      : say('compareAnswered', { wait: formats.duration(wait) });
  }
  return (
    <div className={styles.side}>
      <p className={styles.facts}>
        <SideMark side={side} /> <Badge tone={tone}>{say(state)}</Badge>{' '}
        <span>{facts.join(' · ')}</span>
      </p>
      <Said compared={compared} one={one} />
    </div>
  );
}

function needsAnswer(one: ComparedCase, { programme }: ComparedRun): boolean {
  const found = programme.scenario.expectations.find(({ id }) => id === one.expectation);
  return found?.needs === 'answer';
}

function Said(props: { readonly compared: ComparedRun; readonly one: ComparedCase }): ReactNode {
  const say = useSay(recordsTexts);
  const formats = useFormats();
  const { startsAt } = props.compared.programme.scenario.clock;
  const answers = answersTo(props.compared, props.one);
  if (answers.length === 0) return <p className={styles.soft}>{say('compareNoWords')}</p>;
  return answers.map(({ event, at, text, inherited }) => (
    <div key={event} className={styles.said}>
      <p className={styles.soft}>
        {formats.timeOfDay(startsAt, at)}
        {inherited && ` · ${say('compareInherited')}`}
      </p>
      <blockquote dir="auto">{text}</blockquote>
    </div>
  ));
}

function titleOf(one: ComparedCase, { a, b }: ComparedRuns, language: Language): ShownText {
  for (const side of [a, b]) {
    const { expectations } = side.programme.scenario;
    const found = expectations.find(({ id }) => id === one.expectation);
    if (found !== undefined) return wordsIn(side, found.title, language);
  }
  return { text: one.expectation, language };
}

function itemOf(one: ComparedCase, { a, b }: ComparedRuns): Item | undefined {
  const id = one.item ?? firstItem(one, a) ?? firstItem(one, b);
  return id === undefined ? undefined : (a.end.item(id) ?? b.end.item(id));
}

function firstItem(one: ComparedCase, { programme }: ComparedRun): string | undefined {
  return programme.scenario.expectations.find(({ id }) => id === one.expectation)?.items[0];
}
