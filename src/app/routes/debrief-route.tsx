import type { ReactNode } from 'react';
import { ScreenFrame } from '../screen-frame.tsx';

export function DebriefRoute({ id }: { readonly id: string }): ReactNode {
  return <ScreenFrame>{id}</ScreenFrame>;
}
