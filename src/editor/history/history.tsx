import { Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { editorTexts } from '../messages/catalogue.ts';
import { useBenchState, useWorkbench } from '../workbench/workbench-context.ts';
import styles from '../workshop.module.css';

/** One step back or forth, each named by what it would do. */
export function History(): ReactNode {
  const say = useSay(editorTexts);
  const { language } = useLanguage();
  const bench = useWorkbench();
  const last = useBenchState(({ document }) => document.history.done.at(-1));
  const next = useBenchState(({ document }) => document.history.undone.at(-1));
  return (
    <div className={styles.history}>
      <IconButton
        icon={<Undo2 />}
        label={last === undefined ? say('undo') : say('undoStep', { step: last.name[language] })}
        disabled={last === undefined}
        onPress={bench.undo}
      />
      <IconButton
        icon={<Redo2 />}
        label={next === undefined ? say('redo') : say('redoStep', { step: next.name[language] })}
        disabled={next === undefined}
        onPress={bench.redo}
      />
    </div>
  );
}
