import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import type { DraftHelpProps } from './draft-help.tsx';

/**
 * The help while writing, loaded by whoever practises; an exam never asks for it. Where it cannot be
 * loaded one writes without, since nothing depends on it.
 */
export function PracticeHelp(props: DraftHelpProps): ReactNode {
  const [Help, setHelp] = useState<ComponentType<DraftHelpProps> | null>(null);
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
  return Help === null ? null : <Help {...props} />;
}

export async function loadHelp(): Promise<ComponentType<DraftHelpProps>> {
  return (await import('./draft-help.tsx')).DraftHelp;
}
