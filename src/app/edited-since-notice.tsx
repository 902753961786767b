import { type ReactNode, useCallback } from 'react';
import type { Run } from '../engine/run.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useSay } from '../ui/i18n/use-say.ts';
import { Notice } from '../ui/notice.tsx';
import { type EditedSince, editedSince } from './edited-since.ts';
import { appTexts } from './messages/catalogue.ts';
import { ScreenFrame } from './screen-frame.tsx';
import { useStudio } from './studio.ts';
import { useLoaded } from './use-loaded.ts';

/** Before a run goes on whose scenario has changed: go on as it was begun, or begin the new one. */
export function EditedSinceChoice(props: {
  readonly edited: NonNullable<EditedSince>;
  readonly scenario: string;
  readonly onGoOn: () => void;
}): ReactNode {
  const { edited, scenario, onGoOn } = props;
  const say = useSay(appTexts);
  const title = say('editedTitle');
  return (
    <ScreenFrame title={title}>
      <EmptyState
        page
        title={title}
        action={
          <>
            <Button kind="air" onPress={onGoOn}>
              {say('editedGoOn')}
            </Button>
            <LinkButton href={`#/s/${scenario}`}>{say('editedAnew')}</LinkButton>
            <LinkButton href="#/">{say('toLibrary')}</LinkButton>
          </>
        }
      >
        {say(edited === 'play' ? 'editedPlayText' : 'editedRubricText')}
      </EmptyState>
    </ScreenFrame>
  );
}

/** Over what is told of a finished run: which version of its scenario it was played and scored with. */
export function EditedSinceNotice({ run }: { readonly run: Run }): ReactNode {
  const say = useSay(appTexts);
  const { archive } = useStudio();
  const found = useLoaded(useCallback(async () => await editedSince(archive, run), [archive, run]));
  if (found.type !== 'ready' || found.value === null) return null;
  return <Notice title={say('editedTitle')}>{say('editedFinished')}</Notice>;
}
