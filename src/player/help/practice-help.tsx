import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import styles from '../composer/composer.module.css';
import type { DraftHelpProps } from './draft-help.tsx';
import { useFolding } from './folding.ts';

/**
 * The help while writing, loaded by whoever practises; an exam never asks for it. Where it cannot be
 * loaded one writes without, since nothing depends on it. Its place is kept from the beginning, so that
 * nothing moves when it comes.
 */
export function PracticeHelp(props: DraftHelpProps): ReactNode {
  const [Help, setHelp] = useState<ComponentType<DraftHelpProps> | null>(null);
  const [isOpen] = useFolding();
  useEffect(() => {
    let wanted = true;
    loadHelp().then(
      (loaded) => wanted && setHelp(() => loaded),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return (
    <div className={styles.helpPlace} data-open={isOpen}>
      {Help !== null && <Help {...props} />}
    </div>
  );
}

export async function loadHelp(): Promise<ComponentType<DraftHelpProps>> {
  return (await import('./draft-help.tsx')).DraftHelp;
}
