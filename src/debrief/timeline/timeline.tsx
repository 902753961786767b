import type { ReactNode } from 'react';
import { useLanguage } from '../../ui/i18n/language.ts';
import type { Language } from '../../vocabulary/language.ts';
import { useDebrief } from '../debrief-context.ts';
import type { Mood, Traffic, Turn } from '../figures/timeline-data.ts';
import { TimelineFigure } from '../figures/timeline-figure.tsx';
import type { Case } from '../story/cases.ts';
import { wordsIn } from '../story/people.ts';
import type { Story } from '../story/story.ts';
import type { TurningPoint } from '../story/turning-points.ts';
import { TurnList, useMoves } from './turn-list.tsx';

/** The run from its start to its end: arrivals, answers, trust and heat, and what turned them. */
export function Timeline({ turns }: { readonly turns: readonly TurningPoint[] }): ReactNode {
  const { story, cases, onGo } = useDebrief();
  const { language } = useLanguage();
  const moves = useMoves();
  return (
    <>
      <TimelineFigure
        startsAt={story.programme.scenario.clock.startsAt}
        end={story.end.now}
        moods={moodsOf(story, language)}
        traffic={cases.map((due) => trafficOf(story, due, language))}
        turns={turns.flatMap((turn, index) => turnMarks(turn, index + 1, moves(turn)))}
        onOpen={(key) => onGo({ type: 'case', key })}
      />
      <TurnList turns={turns} />
    </>
  );
}

/** One mark a move, all with the number of their moment. */
function turnMarks({ at, moves }: TurningPoint, number: number, label: string): readonly Turn[] {
  return moves.flatMap(({ variable, to }) =>
    isMood(variable.role) ? [{ number, at, value: to, kind: variable.role, label }] : [],
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
