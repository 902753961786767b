import type { ReactNode } from 'react';
import { LOCALES } from '../ui/i18n/catalogue.ts';
import { useFormats } from '../ui/i18n/formats.ts';
import { useLanguage } from '../ui/i18n/language.ts';
import { useNames } from '../ui/i18n/names.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import type { Action } from '../vocabulary/action.ts';
import type { Language } from '../vocabulary/language.ts';
import styles from './debrief-screen.module.css';
import type { Mood, Traffic, Turn as TurnMark } from './figures/timeline-data.ts';
import { TimelineFigure } from './figures/timeline-figure.tsx';
import { debriefTexts } from './messages/catalogue.ts';
import { actionOf } from './story/actions.ts';
import type { Case } from './story/cases.ts';
import { nameOf, wordsIn } from './story/people.ts';
import type { Story } from './story/story.ts';
import type { Cause, TurningPoint } from './story/turning-points.ts';

export interface TimelineProps {
  readonly story: Story;
  readonly cases: readonly Case[];
  readonly turns: readonly TurningPoint[];
}

/** The run from its start to its end, and the moments that turned it. */
export function Timeline({ story, cases, turns }: TimelineProps): ReactNode {
  const { language } = useLanguage();
  const say = useSay(debriefTexts);
  return (
    <div className={styles.timeline}>
      <TimelineFigure
        startsAt={story.programme.scenario.clock.startsAt}
        end={story.end.now}
        moods={moodsOf(story, language)}
        traffic={cases.map((due) => trafficOf(story, due, language))}
        turns={turns.flatMap(turnMarks)}
      />
      <section className={styles.turns}>
        <h3>{say('turnsTitle')}</h3>
        {turns.length === 0 ? (
          <p>{say('turnsNone')}</p>
        ) : (
          <ol>
            {turns.map((turn, index) => (
              <li key={turn.at}>
                <Turn story={story} turn={turn} number={index + 1} />
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}

/** One mark a move, all with the number of their moment. */
function turnMarks({ at, moves }: TurningPoint, index: number): readonly TurnMark[] {
  return moves.flatMap(({ variable, to }) =>
    isMood(variable.role) ? [{ number: index + 1, at, value: to, kind: variable.role }] : [],
  );
}

function isMood(role: string | undefined): role is Mood['kind'] {
  return role === 'trust' || role === 'heat';
}

function moodsOf(story: Story, language: Language): readonly Mood[] {
  return story.curves.flatMap(({ variable, points }) =>
    isMood(variable.role)
      ? [
          {
            kind: variable.role,
            label: wordsIn(story.programme, variable.label, language).text,
            min: variable.min,
            max: variable.max,
            points,
          },
        ]
      : [],
  );
}

function trafficOf(story: Story, due: Case, language: Language): Traffic {
  const { expectation, outcome, at } = due;
  const isSilence = expectation.needs === 'silence';
  return {
    key: due.key,
    label: wordsIn(story.programme, expectation.title, language).text,
    at,
    answeredAt: outcome.firstAnswer === null ? null : at + outcome.firstAnswer,
    written: due.said.length > 0,
    kind: expectation.danger ? 'danger' : isSilence ? 'silence' : 'answer',
    state: outcome.state === 'notDue' ? 'missed' : outcome.state,
  };
}

function Turn(props: {
  readonly story: Story;
  readonly turn: TurningPoint;
  readonly number: number;
}): ReactNode {
  const { story, turn, number } = props;
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const { startsAt } = story.programme.scenario.clock;
  const moves = turn.moves.map(({ variable, from, to }) =>
    say('turnMove', {
      variable: wordsIn(story.programme, variable.label, language).text,
      from,
      to,
    }),
  );
  return (
    <div className={styles.turn}>
      <span aria-hidden="true" className={styles.turnNumber}>
        {number}
      </span>
      <div>
        <p>
          <strong>{formats.timeOfDay(startsAt, turn.at)}</strong> {moves.join(' · ')}
        </p>
        <p className={styles.soft}>
          <Why story={story} cause={turn.cause} />
        </p>
      </div>
    </div>
  );
}

function Why({ story, cause }: { readonly story: Story; readonly cause: Cause }): ReactNode {
  const say = useSay(debriefTexts);
  switch (cause.type) {
    case 'item':
      return <Written story={story} item={cause.item} />;
    case 'trainee':
      return <Done story={story} action={actionOf(cause.event)} event={cause.event.seq} />;
    case 'deed':
      return <Done story={story} action={cause.deed.action} event={cause.deed.event} />;
    case 'silence':
      return say('turnSilence');
    case 'story':
      return say('turnStory');
  }
}

function Written({ story, item: id }: { readonly story: Story; readonly item: string }): ReactNode {
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

function Done(props: {
  readonly story: Story;
  readonly action: Action | null;
  readonly event: number;
}): ReactNode {
  const { story, action, event } = props;
  const say = useSay(debriefTexts);
  const names = useNames();
  if (action === null) return say('turnStory');
  const said = story.utterances.get(event);
  if (said === undefined) return say('turnDeed', { action: names.action(action) });
  return (
    <>
      {say('turnWords', { action: names.action(action) })} <q>{said.text}</q>
    </>
  );
}
