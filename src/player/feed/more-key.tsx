import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';

const TEXTS = { earlier: 'showEarlier', later: 'showLater' } as const;

export interface MoreKeyProps {
  readonly way: keyof typeof TEXTS;
  /** How many are not drawn; with none, there is no key. */
  readonly count: number;
  readonly onPress: () => void;
}

/** Stands where a list goes on that is not drawn whole. */
export function MoreKey({ way, count, onPress }: MoreKeyProps): ReactNode {
  const say = useSay(playerTexts);
  if (count <= 0) return null;
  return (
    <Button size="s" kind="quiet" onPress={onPress}>
      {say(TEXTS[way], { count })}
    </Button>
  );
}
