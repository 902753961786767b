import type { ReactNode } from 'react';
import { LinkButton } from '../ui/button.tsx';
import { LoadingState } from '../ui/empty-state.tsx';
import { useSay } from '../ui/i18n/use-say.ts';
import { appTexts } from './messages/catalogue.ts';
import { Absent } from './routes/not-found-route.tsx';
import { ScreenFrame } from './screen-frame.tsx';
import type { Loaded } from './use-loaded.ts';

/** What stands in for a screen whose contents are on their way, or will not come. */
export function Unready(props: {
  readonly found: Exclude<Loaded<unknown>, { readonly type: 'ready' }>;
}): ReactNode {
  const say = useSay(appTexts);
  const { found } = props;
  if (found.type === 'failed') {
    return (
      <Absent title={say('failedTitle')}>{say('failedText', { message: found.message })}</Absent>
    );
  }
  return (
    <ScreenFrame>
      <LoadingState label={say('opening')} />
    </ScreenFrame>
  );
}

/** There is no run of that name here. */
export function NoSuchRun(): ReactNode {
  const say = useSay(appTexts);
  return <Absent title={say('noRunTitle')}>{say('noRunText')}</Absent>;
}

/** The run is on the air, and what is asked of it comes after the end. */
export function NotEnded(props: {
  readonly id: string;
  readonly text: 'notEndedText' | 'replayNotEnded';
}): ReactNode {
  const say = useSay(appTexts);
  const resume = (
    <LinkButton kind="air" href={`#/run/${props.id}`}>
      {say('resume')}
    </LinkButton>
  );
  return (
    <Absent title={say('notEndedTitle')} action={resume}>
      {say(props.text)}
    </Absent>
  );
}
