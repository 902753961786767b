import type { ReactNode } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';

/** In an exam a pause shows nothing: it is no time to read in. */
export function Veil(): ReactNode {
  const say = useSay(playerTexts);
  return <EmptyState title={say('veiled')}>{say('veiledText')}</EmptyState>;
}
