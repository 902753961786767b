import type { ReactNode } from 'react';
import { useDebrief } from './debrief-context.ts';
import { hrefOf, type Place } from './place.ts';

/** A link to a place of this debrief. Pressed again, it leads there again. */
export function DebriefLink(props: {
  readonly to: Place;
  readonly className?: string | undefined;
  readonly current?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { story, onGo } = useDebrief();
  return (
    <a
      href={hrefOf(story.run.id, props.to)}
      className={props.className}
      {...(props.current === true && { 'aria-current': 'location' as const })}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        onGo(props.to);
      }}
    >
      {props.children}
    </a>
  );
}
