import type { ReactNode } from 'react';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { appTexts } from '../messages/catalogue.ts';
import { ScreenFrame } from '../screen-frame.tsx';

export function NotFoundRoute({ path }: { readonly path: string }): ReactNode {
  const say = useSay(appTexts);
  return <Absent title={say('notFoundTitle')}>{say('notFoundText', { path: `#${path}` })}</Absent>;
}

/** Something asked for by its address is not here: why, and the way back. */
export function Absent(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}): ReactNode {
  const say = useSay(appTexts);
  return (
    <ScreenFrame title={props.title}>
      <EmptyState
        page
        title={props.title}
        action={
          <>
            {props.action}
            <LinkButton href="#/">{say('toLibrary')}</LinkButton>
          </>
        }
      >
        {props.children}
      </EmptyState>
    </ScreenFrame>
  );
}
