import { type DragEvent, type ReactNode, useState } from 'react';
import { useSay } from '../ui/i18n/use-say.ts';
import { libraryTexts } from './messages/catalogue.ts';
import styles from './open-file.module.css';

export interface DropTargetProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** The whole page takes files that are dropped on it. The button does the same without dragging. */
export function DropTarget({ onFiles, children }: DropTargetProps): ReactNode {
  const say = useSay(libraryTexts);
  const [over, setOver] = useState(false);
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  const drop = (event: DragEvent): void => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false);
      }}
      onDrop={drop}
    >
      {children}
      {over && <div className={styles.veil}>{say('dropNow')}</div>}
    </div>
  );
}
