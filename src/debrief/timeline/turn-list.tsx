import type { ReactNode } from 'react';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import type { Action } from '../../vocabulary/action.ts';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { actionOf } from '../story/actions.ts';
import { nameOf, wordsIn } from '../story/people.ts';
import { type Cause, largest, type TurningPoint } from '../story/turning-points.ts';
import styles from './timeline.module.css';

/** The moments that turned the run, numbered as on the timeline, each with what set it off. */
export function TurnList(props: {
  readonly turns: readonly TurningPoint[];
  /** At most so many, the largest moves; all where it is left out. */
  readonly most?: number;
}): ReactNode {
  const { turns, most = turns.length } = props;
  const say = useSay(debriefTexts);
  if (turns.length === 0) return <p>{say('turnsNone')}</p>;
  return (
    <ol className={styles.turns}>
      {largest(turns, most).map((turn) => (
        <li key={turn.at} className={styles.turn}>
          <Turn turn={turn} number={turns.indexOf(turn) + 1} />
        </li>
      ))}
    </ol>
  );
}

function Turn(props: { readonly turn: TurningPoint; readonly number: number }): ReactNode {
  const { turn, number } = props;
  const { story } = useDebrief();
  const formats = useFormats();
  const { startsAt } = story.programme.scenario.clock;
  const moves = useMoves();
  return (
    <>
      <span aria-hidden="true" className={styles.turnNumber}>
        {number}
      </span>
      <div>
        <p>
          <strong>{formats.timeOfDay(startsAt, turn.at)}</strong> {moves(turn)}
        </p>
        <p className={styles.why}>
          <Why cause={turn.cause} />
        </p>
      </div>
    </>
  );
}

/** How trust and heat moved at a turning point, in words. */
export function useMoves(): (turn: TurningPoint) => string {
  const { story } = useDebrief();
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  return ({ moves }) =>
    moves
      .map(({ variable, from, to }) =>
        say('turnMove', {
          variable: wordsIn(story.programme, variable.label, language).text,
          from,
          to,
        }),
      )
      .join(' · ');
}

function Why({ cause }: { readonly cause: Cause }): ReactNode {
  const say = useSay(debriefTexts);
  switch (cause.type) {
    case 'item':
      return <Written item={cause.item} />;
    case 'trainee':
      return <Done action={actionOf(cause.event)} event={cause.event.seq} />;
    case 'deed':
      return <Done action={cause.deed.action} event={cause.deed.event} />;
    case 'silence':
      return say('turnSilence');
    case 'story':
      return say('turnStory');
  }
}

function Written({ item: id }: { readonly item: string }): ReactNode {
  const { story } = useDebrief();
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  const item = story.end.item(id);
  if (item === undefined) return say('turnStory');
  const words = wordsIn(story.programme, item.text, language);
  return (
    <>
      {say('turnItem', { name: nameOf(story, item.author, language) })}{' '}
      <q lang={LOCALES[words.language]}>{words.text}</q>
    </>
  );
}

function Done(props: { readonly action: Action | null; readonly event: number }): ReactNode {
  const { action, event } = props;
  const { story } = useDebrief();
  const say = useSay(debriefTexts);
  const names = useNames();
  if (action === null) return say('turnStory');
  const said = story.utterances.get(event);
  if (said === undefined) return say('turnDeed', { action: names.action(action) });
  return (
    <>
      {say('turnWords', { action: names.action(action) })} <q dir="auto">{said.text}</q>
    </>
  );
}
