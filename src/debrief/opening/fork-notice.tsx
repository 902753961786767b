import type { ReactNode } from 'react';
import { ownPartOf } from '../../scoring/comparison/own-part.ts';
import { LinkButton } from '../../ui/button.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Notice } from '../../ui/notice.tsx';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';

/** A run taken again midway says so, and what of its score is its own. */
export function ForkNotice(): ReactNode {
  const { story, reviewed } = useDebrief();
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { run, programme } = story;
  const own = ownPartOf(reviewed.sheet, run);
  if (run.forkOf === undefined || own === null) return null;
  const time = formats.timeOfDay(programme.scenario.clock.startsAt, run.forkOf.at);
  return (
    <Notice
      title={say('forkTitle')}
      action={
        <LinkButton size="s" href={`#/compare/${run.forkOf.run}/${run.id}`}>
          {say('forkCompare')}
        </LinkButton>
      }
    >
      <p>{say('forkText', { time })}</p>
      <p>
        {own.overall === null
          ? say('forkOwnNone')
          : say('forkOwn', {
              score: formats.score(own.overall),
              share: formats.percent(own.inherited),
            })}
      </p>
    </Notice>
  );
}
