import { lazy, type ReactNode, Suspense } from 'react';
import { LoadingState } from '../ui/empty-state.tsx';
import { useSay } from '../ui/i18n/use-say.ts';
import { editorTexts } from './messages/catalogue.ts';
import type { View } from './view.ts';
import { useIsSound } from './workbench/workbench-context.ts';
import styles from './workshop.module.css';

const Inspector = lazy(async () => ({
  default: (await import('./inspector/inspector.tsx')).Inspector,
}));

/** A view; while the text is unsound, one that only pictures the value waits. */
export function ShownView({ view }: { readonly view: View }): ReactNode {
  const say = useSay(editorTexts);
  const isSound = useIsSound();
  if (!isSound && view.takesUnsound !== true)
    return <p className={styles.waits}>{say('unsound')}</p>;
  return (
    <Suspense fallback={<LoadingState label={say('loading')} />}>
      {view.hasInspector === true ? (
        <div className={styles.beside}>
          <view.Component />
          <Inspector />
        </div>
      ) : (
        <view.Component />
      )}
    </Suspense>
  );
}
